// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QHash>
#include <QObject>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// What can be done with the secret that this computer holds for a listed token: copy it, try it, remove it.
class SecretCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the parent of questions.
    SecretCommands(SecretCustody *custody, SecretClipboard *clipboard, QWidget *window, QObject *parent = nullptr);

    /// Call it within the input event: the clipboard is taken at once, the bytes follow.
    void copy(const QUuid &account, const Token &token);
    void check(Session *session, const Token &token);
    void keep(const QUuid &account, const Token &token);
    void remove(const QUuid &account, const Token &token);

signals:
    void message(const qernal::Message &message);

private:
    [[nodiscard]] std::optional<SecretRecord> recordOf(const QUuid &account, const Token &token);
    void reportReadFailure(const Token &token, const Error &error);
    void reportChecked(const Token &token, const Result<void> &works);
    void reportKept(const Token &token);
    void reportKeptLate(const QUuid &record);
    void removeNow(const QUuid &account, const Token &token);

    SecretCustody *m_custody;
    SecretClipboard *m_clipboard;
    QWidget *m_window;
    /// By record, what the user wanted kept and was told of that it is not: a silent keychain may have taken it.
    QHash<QUuid, Token> m_wished;
};

} // namespace qernal
