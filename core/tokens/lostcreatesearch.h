// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace qernal {

class PageFetch;

/// Finds in the list what a create made whose answer was lost, and settles its record in the custody: a token of that
/// name which was not listed before the request and was created after it.
class LostCreateSearch : public QObject {
    Q_OBJECT
public:
    /// The tokens that the create may have made, id → name.
    using Found = QHash<QString, QString>;
    /// Receives what was found; nothing where the list could not be read, so that the record stays open.
    using Done = std::function<void(std::optional<Found>)>;

    /// Nothing is owned.
    LostCreateSearch(TokensApi *api, SecretCustody *custody, const QUuid &account, Clock clock,
                     QObject *parent = nullptr);

    /// Looks for what @p record, whose answer was just lost, made: twice, for the service may still be busy with it.
    /// @p sinceRequest was started when the request left.
    void find(const QUuid &record, const QElapsedTimer &sinceRequest, const Done &done);
    /// Looks for what the records of this account made that an earlier run, or a lost answer, left *requested*;
    /// settled() reports each.
    void settleOpenRecords();
    /// From now on nothing is looked for: the session is closing.
    void stop() { m_stopped = true; }

signals:
    /// The list has changed at the service: refresh it.
    void tokensChanged();
    /// settleOpenRecords() settled @p record by what it @p found.
    void settled(const qernal::SecretRecord &record, const QHash<QString, QString> &found);

private:
    void look(const QUuid &record, const Done &done, bool secondLook);
    void handleList(const PageFetch *fetch, const QUuid &record, const Done &done, bool secondLook);
    void settleFrom(const PageFetch *fetch, const QList<QUuid> &records);
    [[nodiscard]] QDateTime earliestCreation(const SecretRecord &record, const QDateTime &serverDate) const;
    [[nodiscard]] Found foundFor(const SecretRecord &record, const PageFetch *fetch) const;
    [[nodiscard]] QList<QUuid> openRecords() const;
    void settleOthersRecordsLater();

    TokensApi *m_api;
    SecretCustody *m_custody;
    QUuid m_account;
    Clock m_clock;
    QHash<QUuid, QElapsedTimer> m_searched; // records that find() is looking for, and when they were requested
    PageFetch *m_settling = nullptr;
    bool m_waitingForOthers = false;
    bool m_stopped = false;
};

} // namespace qernal
