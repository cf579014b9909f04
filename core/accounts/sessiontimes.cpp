// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessiontimes.h"

#include "core/accounts/clockwatch.h"
#include "core/tokens/tokentablemodel.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// Relative dates count minutes.
constexpr std::chrono::milliseconds RefreshVisibleEvery = std::chrono::minutes(1);
// Timers count milliseconds in 31 bits, which are 24 days.
constexpr std::chrono::milliseconds MaxSleep = std::chrono::hours(24);

} // namespace

SessionTimes::SessionTimes(TokenTableModel *model, Clock clock, const ClockWatch *watch, QObject *parent)
    : QObject(parent), m_model(model), m_clock(std::move(clock)), m_timer(new QTimer(this))
{
    m_timer->setObjectName(QStringLiteral("times"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SessionTimes::refresh);
    connect(watch, &ClockWatch::clockChanged, this, &SessionTimes::refresh);
    connect(m_model, &TokenTableModel::countsChanged, this, &SessionTimes::schedule);
}

void SessionTimes::refresh()
{
    if (m_stopped) return;
    m_model->refreshTimes();
    schedule();
}

void SessionTimes::schedule()
{
    m_timer->stop();
    // Without rows there is nothing to recompute, and an idle program needs no timer.
    if (m_stopped || m_model->rowCount() == 0) return;
    const QDateTime next = m_model->nextStatusChange();
    if (!m_visibleToUser && !next.isValid()) return;
    std::chrono::milliseconds wait = m_visibleToUser ? RefreshVisibleEvery : MaxSleep;
    if (next.isValid()) {
        // One more, for a timer may be early by a fraction.
        const std::chrono::milliseconds untilNext(std::max<qint64>(m_clock().msecsTo(next), 0) + 1);
        wait = std::min(wait, untilNext);
    }
    m_timer->start(wait);
}

void SessionTimes::setVisibleToUser(bool visible)
{
    if (std::exchange(m_visibleToUser, visible) == visible) return;
    if (visible) m_model->refreshTimes();
    schedule();
}

void SessionTimes::stop()
{
    m_stopped = true;
    m_timer->stop();
}

} // namespace qernal
