// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How TokenIssuer finds out what became of a create whose answer was lost.
#include "core/tokens/pagefetch.h"
#include "core/tokens/tokenissuer.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// A service that is still busy with a request that we gave up gets this much time before it counts as not acted upon.
constexpr std::chrono::seconds SecondLookAfter(3);
// The Date header counts whole seconds and is written after the token was made.
constexpr qint64 DateTolerance = 5;
// How far two clocks may differ where the service does not tell its time, and over a restart of ours.
constexpr qint64 ClockTolerance = 5 * 60;
// By then the custody takes no request for the work of another instance any more.
constexpr std::chrono::seconds OthersAnswer(2 * 60 + 5);

} // namespace

void TokenIssuer::lookUp(const QUuid &record, const Pending &pending, bool secondLook)
{
    if (m_stopped) {
        // The record stays *requested*; the next session of this account settles it.
        m_underWay.remove(record);
        Pending open = pending;
        open.report.settled = false;
        return answer(open);
    }
    auto *fetch = new PageFetch(m_api, this);
    connect(fetch, &PageFetch::finished, this, [this, fetch, record, pending, secondLook] {
        fetch->deleteLater();
        handleList(fetch, record, pending, secondLook);
    });
    fetch->start();
}

void TokenIssuer::handleList(const PageFetch *fetch, const QUuid &record, Pending pending, bool secondLook)
{
    const std::optional<SecretRecord> open = m_custody->record(record);
    if (fetch->error() || !open) {
        m_underWay.remove(record);
        pending.report.settled = !open;
        return answer(pending);
    }
    const Found found = foundFor(*open, fetch);
    if (found.isEmpty() && !secondLook) {
        QTimer::singleShot(SecondLookAfter, this, [this, record, pending] { lookUp(record, pending, true); });
        return;
    }
    m_underWay.remove(record);
    m_custody->settle(record, found);
    pending.report.perhapsCreated = found;
    if (found.size() == 1) pending.report.tokenId = found.cbegin().key();
    emit tokensChanged();
    answer(pending);
}

TokenIssuer::Found TokenIssuer::foundFor(const SecretRecord &record, const PageFetch *fetch) const
{
    QDateTime earliest = record.requestedAt.addSecs(-ClockTolerance);
    const bool ours = m_underWay.contains(record.id);
    if (ours && fetch->serverDate().isValid()) {
        const qint64 ahead = m_clock().secsTo(fetch->serverDate());
        earliest = record.requestedAt.addSecs(ahead - DateTolerance);
    }
    Found found;
    const QList<Token> tokens = fetch->tokens();
    for (const Token &token : tokens) {
        if (token.name != record.tokenName || record.knownIds.contains(token.id)) continue;
        if (token.createdAt.isValid() && token.createdAt < earliest) continue;
        // Another request of ours made this one, and knows it.
        if (m_custody->recordOf(m_account, token.id)) continue;
        found.insert(token.id, token.name);
    }
    return found;
}

QList<QUuid> TokenIssuer::openRecords() const
{
    QList<QUuid> open;
    const QList<SecretRecord> records = m_custody->records(m_account);
    for (const SecretRecord &record : records) {
        if (record.operation != SecretOperation::Create || m_underWay.contains(record.id)) continue;
        if (m_custody->isAnswerMissing(record.id)) open.append(record.id);
    }
    return open;
}

void TokenIssuer::settleOthersRecordsLater()
{
    if (m_waitingForOthers) return;
    const QList<SecretRecord> records = m_custody->records(m_account);
    const bool any = std::any_of(records.cbegin(), records.cend(), [this](const SecretRecord &record) {
        return record.state == SecretState::Requested && record.operation == SecretOperation::Create &&
               !m_underWay.contains(record.id) && !m_custody->isAnswerMissing(record.id);
    });
    if (!any) return;
    m_waitingForOthers = true;
    QTimer::singleShot(OthersAnswer, this, [this] {
        m_waitingForOthers = false;
        settleOpenRecords();
    });
}

void TokenIssuer::settleOpenRecords()
{
    if (m_stopped || m_settling) return;
    settleOthersRecordsLater();
    const QList<QUuid> open = openRecords();
    if (open.isEmpty()) return;
    m_settling = new PageFetch(m_api, this);
    connect(m_settling, &PageFetch::finished, this, [this, open] {
        PageFetch *fetch = std::exchange(m_settling, nullptr);
        fetch->deleteLater();
        if (!fetch->error()) settleFrom(fetch, open);
    });
    m_settling->start();
}

void TokenIssuer::settleFrom(const PageFetch *fetch, const QList<QUuid> &records)
{
    bool anyFound = false;
    for (const QUuid &id : records) {
        const std::optional<SecretRecord> record = m_custody->record(id);
        if (!record || record->state != SecretState::Requested) continue;
        Report report{.tokenId = {}, .tokenName = record->tokenName, .outcome = {}};
        report.outcome.error = Error{.kind = Error::Kind::ConnectionLost, .perhapsExecuted = true};
        report.perhapsCreated = foundFor(*record, fetch);
        if (report.perhapsCreated.size() == 1) report.tokenId = report.perhapsCreated.cbegin().key();
        anyFound = anyFound || !report.perhapsCreated.isEmpty();
        m_custody->settle(id, report.perhapsCreated);
        emit settled(report);
    }
    if (anyFound) emit tokensChanged();
}

} // namespace qernal
