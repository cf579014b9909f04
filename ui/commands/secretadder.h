// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/auth/cliconfig.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class AddSecretDialog;

/// Stores a secret that was issued elsewhere: asks for it, tries it at the service, gives it to the custody. Offers to
/// do so for the one that the CLI has.
class SecretAdder : public QObject {
    Q_OBJECT
public:
    /// Neither is owned; @p window is the dialog's parent.
    SecretAdder(SecretCustody *custody, QWidget *window, QObject *parent = nullptr);

    /// The session whose list may hold the token of the CLI; null while signed out. Not owned.
    void setSession(Session *session);
    void setCliConfig(const CliConfig &config) { m_cliConfig = config; }
    /// Asks for the secret of @p token, which @p session lists. The dialog.
    AddSecretDialog *ask(Session *session, const Token &token);

signals:
    void message(const qernal::Message &message);

private:
    void offerFromCli();
    void askWithCli(const Token &token);
    void tryOut(AddSecretDialog *dialog, Session *session, const Token &token);
    void store(AddSecretDialog *dialog, const QUuid &account, const Token &token);
    void report(const Token &token, const Result<void> &stored);

    SecretCustody *m_custody;
    QWidget *m_window;
    QPointer<Session> m_session;
    std::optional<CliConfig> m_cliConfig;
    QString m_offered; ///< the id of the CLI's token that was offered for this session
};

} // namespace qernal
