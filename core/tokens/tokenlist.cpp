// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenlist.h"

#include "core/tokens/pagefetch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// Often enough to be seen growing, seldom enough that what a batch costs does not add up.
constexpr std::chrono::milliseconds BatchEvery(100);
// What is more waits for a turn of its own, after whatever a person did meanwhile.
constexpr qsizetype BatchSize = 500;
// Of a remembered list, whose rows come all at once: nearly every list has no more.
constexpr qsizetype FirstBatchSize = 2500;

} // namespace

TokenList::TokenList(TokensApi *api, TokenTableModel *model, Clock clock, QObject *parent)
    : QObject(parent), m_api(api), m_model(model), m_clock(std::move(clock)), m_batchEnd(new QTimer(this))
{
    m_batchEnd->setSingleShot(true);
    connect(m_batchEnd, &QTimer::timeout, this, [this] {
        m_model->expect(m_total.value_or(0));
        flushBatch(BatchSize);
        if (!m_batch.isEmpty()) return;
        if (!m_fetch) {
            if (std::exchange(m_again, false)) refresh();
        } else if (m_fetch->hasEnded()) {
            endReading();
        }
    });
}

void TokenList::showRemembered(RememberedList remembered)
{
    if (m_stopped || m_fetch || m_refreshedAt.isValid()) return;
    m_refreshedAt = remembered.readAt;
    m_batch = std::move(remembered.tokens);
    m_model->expect(m_batch.size());
    flushBatch(FirstBatchSize);
    setState(State::Stale);
}

void TokenList::refresh()
{
    if (m_stopped) return;
    if (m_fetch || !m_batch.isEmpty()) {
        m_again = true;
        return;
    }
    m_secondReading = false;
    startReading();
}

void TokenList::startReading()
{
    m_forgotten.clear();
    m_total.reset();
    m_batch.clear();
    m_model->beginReading();
    m_fetch = new PageFetch(m_api, PageFetch::Keep::Nothing, this);
    connect(m_fetch, &PageFetch::pageRead, this, &TokenList::handlePage);
    connect(m_fetch, &PageFetch::finished, this, [this] {
        if (m_batch.isEmpty()) {
            endReading();
        } else {
            m_batchEnd->start(0);
        }
    });
    m_fetch->start();
    setState(State::Loading);
}

void TokenList::handlePage(const QList<ReadToken> &tokens)
{
    const bool first = !m_total && m_batch.isEmpty() && m_model->rowCount() == 0;
    m_total = m_fetch->total();
    m_batch.append(tokens);
    if (first) {
        flushBatch(BatchSize);
    } else if (!m_batchEnd->isActive()) {
        m_batchEnd->start(BatchEvery);
    }
    emit progress(m_fetch->count());
}

void TokenList::flushBatch(qsizetype size)
{
    QList<ReadToken> batch = m_batch.first(std::min(size, m_batch.size()));
    m_batch.remove(0, batch.size());
    if (!m_forgotten.isEmpty()) {
        batch.removeIf([this](const ReadToken &read) { return m_forgotten.contains(read.token.id); });
    }
    if (!batch.isEmpty()) m_model->addTokens(batch);
    if (m_batch.isEmpty()) {
        m_batchEnd->stop();
    } else {
        m_batchEnd->start(0);
    }
}

void TokenList::endReading()
{
    PageFetch *fetch = std::exchange(m_fetch, nullptr);
    fetch->disconnect(this);
    fetch->deleteLater();
    m_total = fetch->total();
    m_error = fetch->error();
    if (!m_error && !fetch->isWhole() && !m_secondReading && !m_again) {
        // The list moved while it was read, so that a token may have slipped between two pages: none is taken for gone.
        m_secondReading = true;
        startReading();
        return;
    }
    if (!m_error) {
        m_model->endReading();
        m_refreshedAt = m_clock();
    }
    if (m_error) {
        setState(m_refreshedAt.isValid() || m_model->rowCount() > 0 ? State::Stale : State::Empty);
    } else {
        setState(State::Fresh);
    }
    emit refreshed();
    if (std::exchange(m_again, false)) refresh();
}

void TokenList::forget(const QString &tokenId)
{
    if (m_fetch || !m_batch.isEmpty()) m_forgotten.insert(tokenId);
    m_model->removeToken(tokenId);
}

void TokenList::stop()
{
    m_stopped = true;
    m_again = false;
    m_batchEnd->stop();
    m_batch.clear();
    if (!m_fetch) return;
    delete std::exchange(m_fetch, nullptr);
    setState(m_refreshedAt.isValid() || m_model->rowCount() > 0 ? State::Stale : State::Empty);
}

void TokenList::setState(State state)
{
    if (state == m_state) return;
    m_state = state;
    emit stateChanged();
}

} // namespace qernal
