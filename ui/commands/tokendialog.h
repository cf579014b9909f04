// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/clock.h"
#include "ui/feedback/requestdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace qernal {

class ExpiryField;
class FieldNote;
class NoteField;

/// *New token* and *Edit*: name and expiry, checked as typed. Emits what was asked for and waits for showError() or
/// accept(); closing it meanwhile loses nothing, for the answer's secret goes to the custody.
class TokenDialog : public RequestDialog {
    Q_OBJECT
public:
    /// New token. A name of @p namesInUse is pointed out, not forbidden; @p store is the box's first state.
    TokenDialog(Clock clock, const QStringList &namesInUse, bool store, QWidget *parent = nullptr);
    /// Edit of @p token: an old name that breaks today's pattern may stay; only what changed is sent.
    TokenDialog(Clock clock, const Token &token, const QStringList &namesInUse, QWidget *parent = nullptr);

    /// Fills in what a token like another one has; @p expiryDuration as in NewToken.
    void prefill(const QString &name, int expiryDuration, const QString &note);
    /// The service holds @p token now: what was not touched follows.
    void showToken(const Token &token);
    /// What is entered as the note; empty while an old token is edited, whose note the details panel edits.
    [[nodiscard]] QString note() const;
    /// What is entered as the name.
    [[nodiscard]] QString name() const;
    /// The token that is edited, as it was shown last.
    [[nodiscard]] Token token() const { return m_token.value_or(Token{}); }

signals:
    /// @p store: the secret is wanted in the keychain.
    void createRequested(const qernal::NewToken &token, bool store);
    void changeRequested(const qernal::TokenChange &change);

protected:
    [[nodiscard]] bool confirm() override;
    void send() override;
    bool showFieldError(const QString &field, const QString &text) override;

private:
    void build(const Clock &clock);
    void addNote(QFormLayout *form);
    void check();
    void checkName();
    [[nodiscard]] TokenChange change() const;

    std::optional<Token> m_token;
    QStringList m_namesInUse;
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    ExpiryField *m_expiry = nullptr;
    NoteField *m_note = nullptr; // of a new token alone
    QCheckBox *m_store = nullptr;
};

} // namespace qernal
