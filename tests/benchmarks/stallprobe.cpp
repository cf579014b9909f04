// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/stallprobe.h"

#include <ctime>

namespace qernal {

namespace {

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { turn(); });
}

void StallProbe::start()
{
    m_clock.start();
    m_lastWork = threadMilliseconds();
    m_timer.start();
}

void StallProbe::stop()
{
    turn();
    m_timer.stop();
}

void StallProbe::turn()
{
    m_gaps.add(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
    m_clock.start();
    const double work = threadMilliseconds();
    m_work.add(work - m_lastWork);
    m_lastWork = work;
}

} // namespace qernal
