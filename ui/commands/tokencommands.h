// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/auth/cliconfig.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSettings>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class RequestDialog;
class Revoker;
class SecretCommands;
class TokenDialog;

/// Does what the user commands on tokens: opens the dialog that asks, sends it through the session, and tells how it
/// ended as a Message. Knows no menu and no table.
class TokenCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent and this object's.
    TokenCommands(SecretCustody *custody, SecretClipboard *clipboard, QSettings *settings, Clock clock,
                  QWidget *window);

    /// The session that commands go to; null while signed out (commands then do nothing). Not owned.
    void setSession(Session *session);
    void setCliConfig(const CliConfig &config) { m_cliConfig = config; }

    void createToken();
    void edit(const Token &token);
    void regenerate(const Token &token);
    void revoke(const QList<Token> &tokens);
    /// Call it within the input event.
    void copySecret(const Token &token);
    void checkSecret(const Token &token);
    /// Keeps a secret whose reveal was closed before that was decided.
    void keepSecret(const Token &token);
    void removeFromKeychain(const Token &token);
    /// Stops a revocation of many that is running.
    void cancelRunning();

signals:
    void message(const qernal::Message &message);
    /// What the message of @p topic told is over.
    void messageOver(const QString &topic);
    /// Long work: @p text says what runs; @p total 0 = it has ended.
    void progress(const QString &text, int done, int total);
    /// Select this token once it is listed (it was just created).
    void selectRequested(const QString &tokenId);

private:
    void sendCreate(TokenDialog *dialog, const NewToken &token, bool store);
    void sendUpdate(RequestDialog *dialog, const Token &token, const TokenChange &change, SecretOperation operation);
    void reportFailure(RequestDialog *dialog, const TokenIssuer::Report &report);
    void reportNoSecret(const TokenIssuer::Report &report);
    void reportSettled(const TokenIssuer::Report &report);
    /// What an earlier run, or a session that is closed, left without an answer or without its secret.
    void reportMissing(const QUuid &record);
    /// A create of @p tokenName without an answer, if it can be one that was not told yet. A report names no record;
    /// those of one name read alike.
    [[nodiscard]] QUuid handleUnanswered(const QString &tokenName);
    void endUnanswered(const QUuid &record);
    void reportChanged(const TokenIssuer::Report &report);
    void reportNothingIssued(const Token &token);
    void reportLostUpdate(const TokenIssuer::Report &report, const Token &token, bool mayReplace);
    /// A remedy that does nothing once another account is signed in.
    [[nodiscard]] std::function<void()> here(std::function<void()> action);
    [[nodiscard]] QList<Message::Remedy> renewOrRevoke(const QString &id, const QString &name);
    [[nodiscard]] Token tokenNow(const QString &id, const QString &name) const;

    SecretCustody *m_custody;
    QSettings *m_settings;
    Clock m_clock;
    QWidget *m_window;
    SecretCommands *m_secrets;
    Revoker *m_revoker;
    QPointer<Session> m_session;
    std::optional<CliConfig> m_cliConfig;
    /// Told while their account was not open: told again, with remedies, when it is.
    QList<QUuid> m_missing;
    /// Creates told as without an answer: the message is over once they are settled.
    QSet<QUuid> m_unanswered;
};

} // namespace qernal
