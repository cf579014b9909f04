// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/bulkrevocation.h"

#include "core/tokens/pagefetch.h"

#include <QMetaObject>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace qernal {

namespace {

constexpr int MaxTries = 3;
constexpr std::chrono::seconds ShortestPause(1);
constexpr std::chrono::seconds MaxPause(60);

} // namespace

BulkRevocation::BulkRevocation(TokensApi *api, SecretCustody *custody, const QUuid &account, const QList<Token> &tokens,
                               bool forgetSecrets, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_custody(custody),
      m_account(account),
      m_tokens(tokens),
      m_forgetSecrets(forgetSecrets),
      m_waiting(tokens.size()),
      m_tries(tokens.size(), 0),
      m_sideBySide(MaxConcurrentRequests),
      m_pause(new QTimer(this))
{
    std::iota(m_waiting.begin(), m_waiting.end(), 0);
    for (const Token &token : tokens)
        m_outcomes.append({token, Error{.kind = Error::Kind::Cancelled}});
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &BulkRevocation::sendMore);
}

void BulkRevocation::start()
{
    if (m_started) return;
    m_started = true;
    m_sinceStart.start();
    QMetaObject::invokeMethod(this, &BulkRevocation::sendMore, Qt::QueuedConnection);
}

void BulkRevocation::cancel()
{
    m_cancelled = true;
    if (!m_pause->isActive()) return;
    m_pause->stop();
    QMetaObject::invokeMethod(this, &BulkRevocation::sendMore, Qt::QueuedConnection);
}

std::optional<std::chrono::milliseconds> BulkRevocation::timeLeft() const
{
    if (m_done == 0) return std::nullopt;
    return std::chrono::milliseconds(m_sinceStart.elapsed() * (total() - m_done) / m_done);
}

void BulkRevocation::sendMore()
{
    if (m_cancelled) m_waiting.clear();
    while (!m_waiting.isEmpty() && m_underWay < m_sideBySide && !m_pause->isActive())
        send(m_waiting.takeFirst());
    // A call that cancel() queued may come after the last answer.
    if (!m_waiting.isEmpty() || m_underWay > 0 || m_finished) return;
    if (m_inDoubt.isEmpty()) {
        m_finished = true;
        emit finished();
    } else {
        m_underWay = static_cast<int>(m_inDoubt.size());
        lookUp(std::exchange(m_inDoubt, {}), false);
    }
}

void BulkRevocation::send(qsizetype position)
{
    ++m_underWay;
    ++m_tries[position];
    m_api->remove(m_tokens.at(position).id, this,
                  [this, position](const Result<void> &removed) { handleAnswer(position, removed); });
}

void BulkRevocation::handleAnswer(qsizetype position, const Result<void> &removed)
{
    if (!removed && removed.error().kind == Error::Kind::RateLimited && m_tries.at(position) < MaxTries &&
        !m_cancelled) {
        slowDown(position, removed.error());
        return;
    }
    if (removed) return succeed(position);
    if (removed.error().kind != Error::Kind::NotFound && !removed.error().perhapsExecuted)
        return conclude(position, removed.error());
    m_outcomes[position].error = removed.error();
    m_inDoubt.append(position);
    --m_underWay;
    sendMore();
}

void BulkRevocation::succeed(qsizetype position)
{
    const QString tokenId = m_tokens.at(position).id;
    if (!m_forgetSecrets) {
        emit revoked(tokenId);
        return conclude(position, {});
    }
    m_custody->forgetToken(m_account, tokenId, this, [this, position](const Result<void> &forgotten) {
        conclude(position, forgotten ? std::nullopt : std::optional(forgotten.error()));
    });
    emit revoked(tokenId);
}

void BulkRevocation::lookUp(const QList<qsizetype> &positions, bool again)
{
    auto *fetch = new PageFetch(m_api, PageFetch::Keep::Nothing, this);
    connect(fetch, &PageFetch::finished, this, [this, fetch, positions, again] {
        fetch->deleteLater();
        // The list moved while it was read: a token that it holds may have slipped between two pages.
        if (!fetch->error() && !fetch->isWhole() && !again) return lookUp(positions, true);
        for (const qsizetype position : positions)
            settle(position, fetch);
    });
    fetch->start();
}

void BulkRevocation::settle(qsizetype position, const PageFetch *fetch)
{
    const bool listed = fetch->holds(m_tokens.at(position).id);
    const bool isKnown = listed || (!fetch->error() && fetch->isWhole());
    if (isKnown && !listed) return succeed(position);
    Error error = *m_outcomes.at(position).error;
    if (error.kind == Error::Kind::NotFound) {
        if (isKnown) error.kind = Error::Kind::StillListed;
        error.perhapsExecuted = !isKnown;
    }
    conclude(position, error);
}

void BulkRevocation::slowDown(qsizetype position, const Error &error)
{
    --m_underWay;
    m_sideBySide = std::max(1, m_sideBySide / 2);
    m_waiting.prepend(position);
    const std::chrono::seconds asked = error.retryAfter.value_or(ShortestPause);
    const std::chrono::seconds pause = std::clamp(asked, ShortestPause, MaxPause);
    if (std::chrono::milliseconds(pause) > m_pause->remainingTimeAsDuration()) m_pause->start(pause);
}

void BulkRevocation::conclude(qsizetype position, const std::optional<Error> &error)
{
    m_outcomes[position].error = error;
    --m_underWay;
    ++m_done;
    emit progress(m_done, total());
    sendMore();
}

} // namespace qernal
