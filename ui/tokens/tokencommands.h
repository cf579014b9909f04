// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QSettings>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Does what the user commands on tokens: opens the dialog that asks, sends it through the session, and tells how it
/// ended as a Message. Knows no menu and no table.
class TokenCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent.
    TokenCommands(SecretCustody *custody, SecretClipboard *clipboard, QSettings *settings, Clock clock, QWidget *window);

    /// The session that commands go to; null while signed out (commands then do nothing). Not owned.
    void setSession(Session *session);

    void createToken();
    void edit(const Token &token);
    void regenerate(const Token &token);
    void revoke(const QList<Token> &tokens);
    /// Call it within the input event.
    void copySecret(const Token &token);
    void checkSecret(const Token &token);
    void removeFromKeychain(const Token &token);
    /// Stops a revocation of many that is running.
    void cancelRunning();

signals:
    void message(const qernal::Message &message);
    /// Long work: @p text says what runs; @p total 0 = it has ended.
    void progress(const QString &text, int done, int total);
    /// Select this token once it is listed (it was just created).
    void selectRequested(const QString &tokenId);

private:
    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    QSettings *m_settings;
    Clock m_clock;
    QWidget *m_window;
    QPointer<Session> m_session;
    QPointer<BulkRevocation> m_revocation;
};

} // namespace qernal
