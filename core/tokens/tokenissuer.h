// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace qernal {

class PageFetch;

/// Creates, changes and regenerates tokens along the one path of secrets: begin() in the custody, the API call, and,
/// where the answer was lost, reading the list again to find what the service may have made.
class TokenIssuer : public QObject {
    Q_OBJECT
public:
    /// What a command came to; a value for the window.
    struct Report {
        SecretOperation operation = SecretOperation::Create;
        QString tokenId; ///< empty for a create that made nothing
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
    /// Sends what @p change sets. @p operation is Change or Regenerate; Regenerate always sets an expiry_duration.
    void update(const Token &token, const TokenChange &change, SecretOperation operation, QObject *context, Done done);
    /// Looks up what became of the records of this account that an earlier run, or a lost answer, left *requested*.
    void settleOpenRecords();
    /// True while such a record waits for a look at the list.
    [[nodiscard]] bool hasOpenRecords() const { return !openRecords().isEmpty(); }
    /// From now on nothing is sent (Cancelled) and nothing is looked up: the session is closing.
    void stop();

signals:
    /// The list has changed at the service: refresh it.
    void tokensChanged();
    /// A lost create was settled (also one of an earlier run).
    void settled(const qernal::TokenIssuer::Report &report);

private:
    using Found = QHash<QString, QString>;
    struct Pending {
        QPointer<QObject> context;
        Done done;
        Report report;
    };

    void refuse(Report report, const Error &error, QObject *context, Done done);
    void createAnswered(const QUuid &record, const IssueOutcome &outcome, Pending pending);
    void updateAnswered(const QUuid &record, const IssueOutcome &outcome, const Pending &pending);
    void lookUp(const QUuid &record, const Pending &pending, bool secondLook);
    void handleList(const PageFetch *fetch, const QUuid &record, Pending pending, bool secondLook);
    void settleFrom(const PageFetch *fetch, const QList<QUuid> &records);
    [[nodiscard]] Found foundFor(const SecretRecord &record, const PageFetch *fetch) const;
    [[nodiscard]] QList<QUuid> openRecords() const;
    void settleOthersRecordsLater();
    void answer(const Pending &pending);

    TokensApi *m_api;
    SecretCustody *m_custody;
    QUuid m_account;
    Clock m_clock;
    QSet<QUuid> m_underWay; // records that a call, or a look at the list, of ours works on
    PageFetch *m_settling = nullptr;
    bool m_waitingForOthers = false;
    bool m_stopped = false;
};

} // namespace qernal
