// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace qernal {

/// Says what became of requests whose answer, or whose secret, never arrived: of this run, of an earlier one, and of
/// accounts that are not open. Remedies are signals; they do nothing once another account is open.
class LostAnswerNotices : public QObject {
    Q_OBJECT
public:
    /// @p custody is not owned.
    explicit LostAnswerNotices(SecretCustody *custody, QObject *parent = nullptr);

    /// The open session, not owned; null while signed out. What was said while its account was not open is said again,
    /// with remedies.
    void setSession(Session *session);
    /// A create without an answer was settled by the list, or could not be yet.
    void reportSettled(const TokenIssuer::Report &report);
    /// A create was answered without its secret.
    void reportNoSecret(const TokenIssuer::Report &report);
    /// A regenerate was answered without a new secret.
    void reportNothingIssued(const Token &token);
    /// The answer to an update of @p token was lost. @p mayReplace: it may have replaced the secret.
    void reportLostUpdate(const TokenIssuer::Report &report, const Token &token, bool mayReplace);

signals:
    void message(const qernal::Message &message);
    /// What the message of @p topic said is over.
    void messageOver(const QString &topic);
    void createWanted();
    void regenerateWanted(const qernal::Token &token);
    void revokeWanted(const qernal::Token &token);
    void checkWanted(const qernal::Token &token);
    void selectRequested(const QString &tokenId);

private:
    /// @p record has no answer, or its secret is lost.
    void reportMissing(const QUuid &record);
    /// A create of @p tokenName without an answer, if it can be one that was not reported yet. A report names no
    /// record; those of one name read alike.
    [[nodiscard]] QUuid handleUnanswered(const QString &tokenName);
    void endUnanswered(const QUuid &record);
    /// A remedy that does nothing once another account is signed in.
    [[nodiscard]] std::function<void()> here(std::function<void()> action);
    [[nodiscard]] QList<Message::Remedy> renewOrRevoke(const QString &id, const QString &name);
    [[nodiscard]] Token tokenNow(const QString &id, const QString &name) const;

    SecretCustody *m_custody;
    QPointer<Session> m_session;
    /// Reported while their account was not open.
    QList<QUuid> m_missing;
    /// Creates reported as without an answer: the message is over once they are settled.
    QSet<QUuid> m_unanswered;
};

} // namespace qernal
