// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/lostcreatesearch.h"

#include "core/tokens/pagefetch.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// A service that is still busy with a request that we gave up gets this much time before it counts as not acted upon.
constexpr std::chrono::seconds SecondLookAfter(3);
// The Date header counts whole seconds and is written after the token was made.
constexpr qint64 DateTolerance = 5;
// How far two clocks may differ where the service does not send its time, and across a restart of this program.
constexpr qint64 ClockTolerance = 5 * 60;
// By then the custody no longer regards a request as the work of another instance.
constexpr std::chrono::seconds OthersAnswer(2 * 60 + 5);

} // namespace

LostCreateSearch::LostCreateSearch(TokensApi *api, SecretCustody *custody, const QUuid &account, Clock clock,
                                   QObject *parent)
    : QObject(parent), m_api(api), m_custody(custody), m_account(account), m_clock(std::move(clock))
{
}

void LostCreateSearch::find(const QUuid &record, const QElapsedTimer &sinceRequest, const Done &done)
{
    m_searched.insert(record, sinceRequest);
    look(record, done, false);
}

void LostCreateSearch::look(const QUuid &record, const Done &done, bool secondLook)
{
    if (m_stopped) {
        // The record stays *requested*; the next session of this account settles it.
        m_searched.remove(record);
        return done(std::nullopt);
    }
    auto *fetch = new PageFetch(m_api, this);
    connect(fetch, &PageFetch::finished, this, [this, fetch, record, done, secondLook] {
        fetch->deleteLater();
        handleList(fetch, record, done, secondLook);
    });
    fetch->start();
}

void LostCreateSearch::handleList(const PageFetch *fetch, const QUuid &record, const Done &done, bool secondLook)
{
    const std::optional<SecretRecord> open = m_custody->records()->record(record);
    if (fetch->error() || !open) {
        m_searched.remove(record);
        return done(open ? std::nullopt : std::optional(Found()));
    }
    const Found found = foundFor(*open, fetch);
    if (found.isEmpty() && !secondLook) {
        QTimer::singleShot(SecondLookAfter, this, [this, record, done] { look(record, done, true); });
        return;
    }
    m_searched.remove(record);
    m_custody->settle(record, found);
    emit tokensChanged();
    done(found);
}

QDateTime LostCreateSearch::earliestCreation(const SecretRecord &record, const QDateTime &serverDate) const
{
    const auto searched = m_searched.constFind(record.id);
    if (searched == m_searched.cend() || !serverDate.isValid()) return record.requestedAt.addSecs(-ClockTolerance);
    // The clock may have been set since the request, and the timer does not count while the computer is suspended: the
    // earlier one is never too late.
    const QDateTime byClock = record.requestedAt.addSecs(m_clock().secsTo(serverDate));
    const QDateTime byTimer = serverDate.addMSecs(-searched->elapsed());
    return std::min(byClock, byTimer).addSecs(-DateTolerance);
}

LostCreateSearch::Found LostCreateSearch::foundFor(const SecretRecord &record, const PageFetch *fetch) const
{
    const QDateTime earliest = earliestCreation(record, fetch->serverDate());
    Found found;
    const QList<Token> tokens = fetch->tokens();
    for (const Token &token : tokens) {
        if (token.name != record.tokenName || record.knownIds.contains(token.id)) continue;
        if (token.createdAt.isValid() && token.createdAt < earliest) continue;
        // Another request of ours made this one, and knows it.
        if (m_custody->records()->recordOf(m_account, token.id)) continue;
        found.insert(token.id, token.name);
    }
    return found;
}

QList<QUuid> LostCreateSearch::openRecords() const
{
    QList<QUuid> open;
    const QList<SecretRecord> records = m_custody->records()->records(m_account);
    for (const SecretRecord &record : records) {
        if (!record.isOpenCreate() || m_searched.contains(record.id)) continue;
        if (m_custody->isAnswerMissing(record.id)) open.append(record.id);
    }
    return open;
}

void LostCreateSearch::settleOthersRecordsLater()
{
    if (m_waitingForOthers) return;
    const QList<SecretRecord> records = m_custody->records()->records(m_account);
    const bool any = std::any_of(records.cbegin(), records.cend(), [this](const SecretRecord &record) {
        return record.isOpenCreate() && record.process != QCoreApplication::applicationPid() &&
               !m_custody->isAnswerMissing(record.id);
    });
    if (!any) return;
    m_waitingForOthers = true;
    QTimer::singleShot(OthersAnswer, this, [this] {
        m_waitingForOthers = false;
        settleOpenRecords();
    });
}

void LostCreateSearch::settleOpenRecords()
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

void LostCreateSearch::settleFrom(const PageFetch *fetch, const QList<QUuid> &records)
{
    bool anyFound = false;
    for (const QUuid &id : records) {
        const std::optional<SecretRecord> record = m_custody->records()->record(id);
        if (!record || record->state != SecretState::Requested) continue;
        const Found found = foundFor(*record, fetch);
        anyFound = anyFound || !found.isEmpty();
        m_custody->settle(id, found);
        emit settled(*record, found);
    }
    if (anyFound) emit tokensChanged();
}

} // namespace qernal
