// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace qernal {

class LostCreateSearch;

/// Creates, changes and regenerates tokens along the one path of secrets: begin() in the custody, the API call, and,
/// where the answer to a create was lost, a LostCreateSearch for what the service may have made.
class TokenIssuer : public QObject {
    Q_OBJECT
public:
    /// What a command came to; a value for the window.
    struct Report {
        SecretOperation operation = SecretOperation::Create;
        QUuid record = {}; ///< the custody's; null where nothing could be recorded
        QString tokenId;   ///< empty for a create that made nothing
        QString tokenName;
        IssueOutcome outcome;
        QHash<QString, QString> perhapsCreated = {}; ///< after a lost create: tokens it may have made, id → name
        bool settled = true;                         ///< false while a lost create could not be looked up yet
    };
    using Done = std::function<void(Report)>;

    /// Nothing is owned.
    TokenIssuer(TokensApi *api, SecretCustody *custody, const QUuid &account, Clock clock, QObject *parent = nullptr);

    /// @p known are the listed tokens of that name. Runs even if @p context goes; then only `done` is left out.
    void create(const NewToken &token, const QStringList &known, bool store, QObject *context, Done done);
    /// Sends what @p change sets. @p operation is Change or Regenerate; Regenerate always sets an expiry_duration. Who
    /// keeps the old secret in the keychain keeps its successor there too.
    void update(const Token &token, const TokenChange &change, SecretOperation operation, QObject *context, Done done);
    /// Sends @p expiryDuration (days, 0 = never) so that the service issues a new secret; @p store: it is wanted in the
    /// keychain.
    void regenerate(const Token &token, int expiryDuration, bool store, QObject *context, Done done);
    /// create() and regenerate() for the second token of the Replacement @p replacement: the secret is stored without a
    /// reveal.
    void createFor(const QUuid &replacement, const NewToken &token, const QStringList &known, QObject *context,
                   Done done);
    void regenerateFor(const QUuid &replacement, const Token &token, int expiryDuration, QObject *context, Done done);
    /// Looks up what became of the records of this account that an earlier run, or a lost answer, left *requested*.
    void settleOpenRecords();
    /// From now on nothing is sent (Cancelled) and nothing is looked up: the session is closing.
    void stop();

signals:
    /// The list has changed at the service: refresh it.
    void tokensChanged();
    /// A lost create was settled (also one of an earlier run).
    void settled(const qernal::TokenIssuer::Report &report);

private:
    struct Pending {
        QPointer<QObject> context;
        Done done;
        Report report;
        QElapsedTimer sinceRequest = {};
    };

    void sendCreate(const NewToken &token, const SecretCustody::Request &request, QObject *context, Done done);
    void sendUpdate(const Token &token, const TokenChange &change, SecretCustody::Request request, QObject *context,
                    Done done);
    void refuse(Report report, const Error &error, QObject *context, Done done);
    void createAnswered(const QUuid &record, const IssueOutcome &outcome, Pending pending);
    void lookUp(const QUuid &record, const Pending &pending);
    void reportSettled(const SecretRecord &record, const QHash<QString, QString> &found);
    void updateAnswered(const IssueOutcome &outcome, const Pending &pending);
    void answer(const Pending &pending);

    TokensApi *m_api;
    SecretCustody *m_custody;
    QUuid m_account;
    LostCreateSearch *m_search;
    bool m_stopped = false;
};

} // namespace qernal
