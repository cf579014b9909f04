// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/auth/cliconfig.h"
#include "core/notes/tokennote.h"
#include "core/places/usagecount.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class LostAnswerNotices;
class RequestDialog;
class Revoker;
class SecretAdder;
class SecretCommands;
class TokenDialog;

/// Does what the user commands on tokens: opens the dialog that asks, sends it through the session, and reports how
/// it ended as a Message. Knows no menu and no table.
///
/// Why more than 15 public functions: one for each command.
class TokenCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent and this object's.
    TokenCommands(SecretCustody *custody, SecretClipboard *clipboard, QSettings *settings, Clock clock,
                  QWidget *window);

    /// The session that commands go to; null while signed out (commands then do nothing). Not owned.
    void setSession(Session *session);
    void setCliConfig(const CliConfig &config);

    /// Gives the number of places in which tokens are known to be used: said before they stop working there.
    void setUsage(const std::function<UsageCount(const QList<Token> &)> &usage);

    void createToken();
    /// The same dialog with the length of life of @p token, @p note and the next free name.
    void createLike(const Token &token, const QString &note);
    void edit(const Token &token);
    void regenerate(const Token &token);
    void revoke(const QList<Token> &tokens);
    /// Asks about all that are expired, whatever is shown of them.
    void revokeExpired();
    /// Call it within the input event.
    void copySecret(const Token &token);
    void checkSecret(const Token &token);
    /// Keeps a secret whose reveal was closed before that was decided.
    void keepSecret(const Token &token);
    void removeFromKeychain(const Token &token);
    /// Stores a secret of @p token that the user has from elsewhere.
    void addSecret(const Token &token);
    /// A create that another part of the window sent was lost: the words and remedies of every lost create.
    void reportLostCreate(const TokenIssuer::Report &report);
    /// Stops a revocation of many that is running.
    void cancelRunning();

signals:
    void message(const qernal::Message &message);
    /// The message of @p topic no longer applies.
    void messageOver(const QString &topic);
    /// Long work: @p text says what runs; @p total 0 = it has ended.
    void progress(const QString &text, int done, int total);
    /// @p token is to be replaced instead of regenerated.
    void replaceRequested(const qernal::Token &token);
    /// Select this token once it is listed (it was just created).
    void selectRequested(const QString &tokenId);
    void revoked(const QString &tokenId);
    /// @p note was entered for the token @p tokenId, which was created.
    void noteEntered(const QString &tokenId, const qernal::TokenNote &note);
    /// The token that the account is signed in with was to be revoked: another one has to sign in first.
    void signInRequested();

private:
    TokenDialog *openCreateDialog();
    void sendCreate(TokenDialog *dialog, const NewToken &token, bool store);
    void handleCreated(RequestDialog *dialog, const TokenIssuer::Report &report);
    /// What @p dialog's update is answered to. @p mayReplace: it may have replaced the secret of @p token.
    [[nodiscard]] TokenIssuer::Done whenUpdated(RequestDialog *dialog, const Token &token, bool mayReplace);
    void handleUpdated(RequestDialog *dialog, const TokenIssuer::Report &report, const Token &token, bool mayReplace);
    void reportGoingOn(const QString &topic, const QString &text);
    void reportFailure(RequestDialog *dialog, const TokenIssuer::Report &report);
    void reportChanged(const TokenIssuer::Report &report);

    SecretCustody *m_custody;
    QSettings *m_settings;
    Clock m_clock;
    QWidget *m_window;
    SecretCommands *m_secrets;
    SecretAdder *m_adder;
    Revoker *m_revoker;
    LostAnswerNotices *m_notices;
    QPointer<Session> m_session;
    std::optional<CliConfig> m_cliConfig;
    std::function<UsageCount(const QList<Token> &)> m_usage;
};

} // namespace qernal
