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
/// accounts that are not open. Remedies are signals, and end with the session that they were offered in.
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
    /// @p tokenId has a new secret, or is revoked: what was said of its lost one is over.
    void endMessagesOf(const QString &tokenId);

signals:
    void message(const qernal::Message &message);
    /// The message of @p topic no longer applies.
    void messageOver(const QString &topic);
    void createWanted();
    void regenerateWanted(const qernal::Token &token);
    void revokeWanted(const qernal::Token &token);
    void checkWanted(const qernal::Token &token);
    void selectRequested(const QString &tokenId);

private:
    /// @p record has no answer, or its secret is lost.
    void reportMissing(const QUuid &record);
    void endUnanswered(const QUuid &record);
    /// A remedy of the open session; one that @p asks keeps its message until the question is answered.
    [[nodiscard]] Message::Remedy remedy(const QString &label, std::function<void()> action, bool asks = false);
    [[nodiscard]] Message::Remedy regenerateRemedy(const QString &id, const QString &name);
    [[nodiscard]] QList<Message::Remedy> renewOrRevoke(const QString &id, const QString &name);
    [[nodiscard]] Token tokenNow(const QString &id, const QString &name) const;
    /// Some generation of the secret of @p tokenId can be read here.
    [[nodiscard]] bool isSecretHere(const QString &tokenId) const;

    SecretCustody *m_custody;
    QPointer<Session> m_session;
    /// Reported while their account was not open.
    QList<QUuid> m_missing;
    /// Creates reported as without an answer: the message is over once they are settled.
    QSet<QUuid> m_unanswered;
};

} // namespace qernal
