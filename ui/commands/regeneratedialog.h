// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/clock.h"
#include "ui/feedback/requestdialog.h"

namespace qernal {

class ExpiryField;

/// Asks before a secret is regenerated: what breaks, the new expiry. Emits the request and waits for showError() or
/// accept().
class RegenerateDialog : public RequestDialog {
    Q_OBJECT
public:
    /// What the question says beyond the token itself.
    struct Facts {
        bool ownToken = false;    ///< this account is signed in with it
        bool inKeychain = false;  ///< this computer's keychain holds the old secret
        bool inCliConfig = false; ///< so does the CLI's ~/.qernal/config.yaml
    };

    RegenerateDialog(Clock clock, const Token &token, Facts facts, QWidget *parent = nullptr);

signals:
    /// @p expiryDuration in days, 0 = never.
    void regenerateRequested(int expiryDuration);

protected:
    [[nodiscard]] bool confirm() override;
    void send() override;
    bool showFieldError(const QString &field, const QString &text) override;

private:
    ExpiryField *m_expiry;
};

} // namespace qernal
