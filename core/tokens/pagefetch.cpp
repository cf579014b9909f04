// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/pagefetch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qernal {

namespace {

constexpr int PageSize = 100;
// Pages may repeat a token or two when the list moves; this many in a row without anything new are the same page.
constexpr int MaxRepeats = 3;
// That a page brings nothing new shows only in its turn. A late one must not let the others run on to the end
// meanwhile.
constexpr int MaxPagesAhead = 2 * MaxConcurrentRequests;
// A service that never stops sending new tokens would fill the memory.
constexpr qint64 MaxTokens = 1'000'000;

/// @p uuid, or one that is made of the text of an id that is none.
QUuid keyOf(const QUuid &uuid, const QString &id)
{
    return uuid.isNull() ? QUuid::createUuidV5(QUuid(), id) : uuid;
}

} // namespace

PageFetch::PageFetch(TokensApi *api, Keep keep, QObject *parent) : QObject(parent), m_api(api), m_keep(keep) {}

bool PageFetch::holds(const QString &tokenId) const
{
    return m_ids.contains(keyOf(uuidOf(tokenId), tokenId));
}

void PageFetch::start()
{
    request(0);
}

void PageFetch::request(qint64 after)
{
    m_underWay.insert(after);
    m_api->list({.after = after, .size = PageSize}, this, [this, after](const Result<TokenPage> &page) {
        m_underWay.erase(after);
        if (m_ended) return;
        if (page) {
            handlePage(after, *page);
        } else {
            finish(page.error());
        }
    });
}

void PageFetch::handlePage(qint64 after, const TokenPage &page)
{
    const qint64 got = page.tokens.size();
    if (m_step == 0) {
        m_step = std::max<qint64>(got, 1);
        m_next = got;
        m_serverDate = page.serverDate;
    }
    if (page.total) m_total = page.total;
    if (got == 0) {
        m_end = std::min(m_end, after);
    } else if (m_total) {
        const qint64 reached = after + got;
        if (reached < std::min(after + m_step, *m_total) && !isFollowed(after, reached)) m_gaps.insert(reached);
    } else if (page.nextAfter && *page.nextAfter <= after) {
        m_end = std::min(m_end, after + got);
    } else {
        // A `next` that jumps ahead of what was sent would leave tokens out.
        m_next = std::min(page.nextAfter.value_or(after + got), after + got);
    }
    m_early.insert_or_assign(after, page.tokens);
    deliver();
    if (m_ended) return;
    if (m_repeats >= MaxRepeats) m_end = std::min(m_end, after);
    if (count() > MaxTokens) return finish(Error{.kind = Error::Kind::TooLarge});
    requestMore();
}

void PageFetch::deliver()
{
    while (!m_early.empty() && m_early.begin()->first <= m_delivered) {
        const auto page = m_early.extract(m_early.begin());
        const qint64 end = page.key() + static_cast<qint64>(page.mapped().size());
        const bool isCovered = m_total && end <= m_delivered;
        m_delivered = std::max(m_delivered, end);
        const int repeats = m_repeats;
        deliver(page.mapped());
        // One that filled a gap may have brought all of it: no sign of a page that comes for ever.
        if (isCovered) m_repeats = std::min(m_repeats, repeats);
    }
}

void PageFetch::deliver(const QList<Token> &tokens)
{
    QList<ReadToken> fresh;
    fresh.reserve(tokens.size());
    for (const Token &token : tokens) {
        const ReadToken read(token);
        const auto before = m_ids.size();
        m_ids.insert(keyOf(read.uuid, token.id));
        if (m_ids.size() == before) continue;
        fresh.append(read);
        if (m_keep == Keep::Tokens) m_tokens.append(token);
    }
    m_repeats = fresh.isEmpty() ? m_repeats + 1 : 0;
    if (!fresh.isEmpty()) emit pageRead(fresh);
}

void PageFetch::requestMore()
{
    const int maxUnderWay = m_total ? MaxConcurrentRequests : 1;
    while (std::ssize(m_underWay) < maxUnderWay) {
        const std::optional<qint64> offset = nextOffset();
        if (!offset) break;
        request(*offset);
    }
    if (m_underWay.empty()) finish({});
}

std::optional<qint64> PageFetch::nextOffset()
{
    const qint64 end = m_total ? std::min(m_end, *m_total) : m_end;
    m_gaps.erase(m_gaps.lower_bound(end), m_gaps.end());
    const qint64 offset = m_gaps.empty() ? m_next : *m_gaps.begin();
    if (offset >= end || !isNear(offset)) return std::nullopt;
    if (m_gaps.empty()) {
        m_next += m_step;
    } else {
        m_gaps.erase(m_gaps.begin());
    }
    return offset;
}

bool PageFetch::isFollowed(qint64 after, qint64 reached) const
{
    const auto early = m_early.upper_bound(after);
    const auto asked = m_underWay.upper_bound(after);
    const auto gap = m_gaps.upper_bound(after);
    return reached >= m_next || (early != m_early.end() && early->first <= reached) ||
           (asked != m_underWay.end() && *asked <= reached) || (gap != m_gaps.end() && *gap <= reached);
}

bool PageFetch::isNear(qint64 offset) const
{
    // What the others wait for, and what is asked for when nothing else is, keeps the reading going.
    if (m_underWay.empty() || offset <= m_delivered) return true;
    // Pages may be short: few offsets ahead can still be many pages.
    return offset - m_delivered < MaxPagesAhead * m_step &&
           std::ssize(m_early) + std::ssize(m_underWay) < MaxPagesAhead;
}

void PageFetch::finish(const std::optional<Error> &error)
{
    m_ended = true;
    m_error = error;
    for (const auto &[offset, tokens] : std::exchange(m_early, {}))
        deliver(tokens);
    emit finished();
}

} // namespace qernal
