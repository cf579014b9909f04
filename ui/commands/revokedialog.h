// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "ui/feedback/requestdialog.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace qernal {

/// Asks before tokens are revoked and names every one; closes when answered. Cancel is the default. Of ten tokens and
/// more the number is typed first.
class RevokeDialog : public RequestDialog {
    Q_OBJECT
public:
    /// @p leftOut are tokens that are not revoked because the account is signed in with them; with no @p tokens the
    /// dialog only says why.
    RevokeDialog(const QList<Token> &tokens, const QList<Token> &leftOut, QWidget *parent = nullptr);

    /// The service holds @p token, the one that was asked about, now.
    void showToken(const Token &token);
    /// Says where they are used and stop working; nothing if @p text is empty.
    void showUsage(const QString &text);
    /// Says how many of several tokens have not expired.
    void showActive(int active);

signals:
    /// @p forgetSecrets: their keychain entries go too.
    void revokeRequested(const QList<qernal::Token> &tokens, bool forgetSecrets);

    /// Instead of revoking the token that the account is signed in with.
    void signInRequested();

protected:
    void send() override;

private:
    void nameThem();
    void askForNumber();
    void offerSignIn();
    void nameLeftOut(const QList<Token> &leftOut);

    QList<Token> m_tokens;
    QCheckBox *m_forget = nullptr;
    NoteLabel *m_which = nullptr;
    NoteLabel *m_active = nullptr;
};

} // namespace qernal
