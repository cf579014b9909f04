// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/clock.h"
#include "core/places/usagecount.h"
#include "ui/feedback/requestdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace qernal {

class ExpiryField;

/// Asks before a secret is regenerated: what breaks, the new expiry. Emits the request and waits for showError() or
/// accept().
class RegenerateDialog : public RequestDialog {
    Q_OBJECT
public:
    /// What the question depends on besides the token.
    struct Facts {
        bool ownToken = false;    ///< this account is signed in with it
        bool inKeychain = false;  ///< this computer's keychain holds the old secret
        bool inCliConfig = false; ///< so does the CLI's ~/.qernal/config.yaml
        UsageCount usage = {};    ///< in so many places it is known to be used
        bool store = false;       ///< the box's first state: the new secret goes to the keychain
    };

    RegenerateDialog(Clock clock, const Token &token, Facts facts, QWidget *parent = nullptr);

    /// The service holds @p token now: what was not touched follows.
    void showToken(const Token &token);
    /// The token, as it was shown last.
    [[nodiscard]] Token token() const { return m_token; }

signals:
    /// @p expiryDuration in days, 0 = never; @p store: the new secret is wanted in the keychain.
    void regenerateRequested(int expiryDuration, bool store);

    /// The user replaces the token instead, which breaks nothing; the dialog closes.
    void replaceChosen();

protected:
    [[nodiscard]] bool confirm() override;
    void send() override;
    bool showFieldError(const QString &field, const QString &text) override;

private:
    void offerReplacement(const Facts &facts);

    Token m_token;
    ExpiryField *m_expiry;
    QCheckBox *m_store;
    int m_offered; // the duration that was chosen at first
};

} // namespace qernal
