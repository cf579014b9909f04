// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/places/usagecount.h"
#include "ui/feedback/message.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Asks which tokens to revoke, revokes them at once, reports how far it is, and lists what failed.
class Revoker : public QObject {
    Q_OBJECT
public:
    /// @p window is the dialogs' parent, not owned.
    Revoker(Clock clock, QWidget *window, QObject *parent = nullptr);

    /// As TokenCommands::setUsage().
    void setUsage(std::function<UsageCount(const QList<Token> &)> usage) { m_usage = std::move(usage); }
    /// The session that tokens are revoked in; null while signed out. Not owned. The messages whose remedies were for
    /// the session before are over.
    void setSession(Session *session);
    /// The token that the session is signed in with is left out, with the reason. Nothing is asked while signed out.
    void ask(const QList<Token> &tokens);
    /// Sends no more; what has left is waited for.
    void cancel();

signals:
    void message(const qernal::Message &message);
    /// What the message of @p topic said is over.
    void messageOver(const QString &topic);
    void revoked(const QString &tokenId);
    /// As TokenCommands::signInRequested().
    void signInRequested();
    /// As TokenCommands::progress().
    void progress(const QString &text, int done, int total);

private:
    void run(Session *session, const QList<Token> &tokens, bool forgetSecrets);
    void report(Session *session, const BulkRevocation *revocation);
    void reportFailures(Session *session, const QList<BulkRevocation::Outcome> &failed, int total);
    void reportOneFailure(Session *session, const BulkRevocation::Outcome &failure);
    void reportStopped(Session *session, const QList<Token> &unsent, const QString &text);
    /// Asks for @p tokens as they are listed now; does nothing once another session is open.
    void askAgain(const Session *session, const QList<Token> &tokens);
    void tokenRevoked(const QString &tokenId);
    void endMessage(const QString &topic);
    [[nodiscard]] bool isOpen(const Session *session) const;

    Clock m_clock;
    QWidget *m_window;
    std::function<UsageCount(const QList<Token> &)> m_usage;
    QPointer<Session> m_session;
    QList<QPointer<BulkRevocation>> m_running;
    QSet<QString> m_offering; // topics of the messages that have a remedy in this session
    QList<Token> m_unsent;    // what *Go on* asks for
};

} // namespace qernal
