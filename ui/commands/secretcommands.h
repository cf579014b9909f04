// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/secrets/secretkeeper.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QHash>
#include <QObject>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class SecretCopier;

/// What can be done with the secret that this computer holds for a listed token: copy it, check it, store it, remove
/// it.
class SecretCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the parent of questions.
    SecretCommands(SecretCustody *custody, SecretClipboard *clipboard, QWidget *window, QObject *parent = nullptr);

    /// Call it within the input event: the clipboard is taken at once, the bytes follow.
    void copy(const QUuid &account, const Token &token);
    void check(Session *session, const Token &token);
    /// Stores it if the user has not decided about it yet.
    void keep(const QUuid &account, const Token &token);
    void remove(const QUuid &account, const Token &token);

signals:
    void message(const qernal::Message &message);
    /// What the message of @p topic said is over.
    void messageOver(const QString &topic);

private:
    [[nodiscard]] std::optional<SecretRecord> recordOf(const QUuid &account, const Token &token);
    void reportReadFailure(const Token &token, const Error &error);
    void reportChecked(const Token &token, const Result<void> &works);
    void reportCopied(const Token &token);
    void reportOvertaken(const Token &token);
    void endCopied(int secondsLeft);
    void reportStored(const QUuid &record, const Token &token);
    void reportNotStored(const QUuid &record, const Token &token, const Error &error);
    void removeNow(const QUuid &account, const Token &token);
    void reportRemoved(const Token &token, const Result<void> &removed);
    void handleRemovedLate(const QUuid &record, const QUuid &account, const QString &tokenId);

    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    SecretCopier *m_copier;
    SecretKeeper *m_keeper;
    QWidget *m_window;
    /// The token of each record that a command was for, with the name that it had in the list.
    QHash<QUuid, Token> m_tokens;
    /// By ID, the tokens whose secrets the keychain has not removed yet.
    QHash<QString, Token> m_notRemoved;
    /// The topic of the message that says that a secret is on the clipboard.
    QString m_copied;
};

} // namespace qernal
