// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class AddSecretDialog;

/// Stores a secret that was issued elsewhere: asks for it, tries it at the service, gives it to the custody.
class SecretAdder : public QObject {
    Q_OBJECT
public:
    /// Neither is owned; @p window is the dialog's parent.
    SecretAdder(SecretCustody *custody, QWidget *window, QObject *parent = nullptr);

    /// Asks for the secret of @p token, which @p session lists.
    void ask(Session *session, const Token &token);

signals:
    void message(const qernal::Message &message);

private:
    void tryOut(AddSecretDialog *dialog, Session *session, const Token &token);
    void store(AddSecretDialog *dialog, const QUuid &account, const Token &token);
    void report(const Token &token, const Result<void> &stored);

    SecretCustody *m_custody;
    QWidget *m_window;
};

} // namespace qernal
