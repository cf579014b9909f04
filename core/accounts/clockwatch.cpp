// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/clockwatch.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>

#include <cstdint>
#endif

namespace qernal {

#ifdef Q_OS_LINUX

namespace {

// Centuries away: it fires for nothing but a jump.
constexpr time_t FarAway = time_t(1) << 40;

} // namespace

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent), m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0) return;
    arm();
    auto *notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ClockWatch::handleWakeUp);
}

ClockWatch::~ClockWatch()
{
    delete findChild<QSocketNotifier *>();
    if (m_timer >= 0) ::close(m_timer);
}

void ClockWatch::arm()
{
    itimerspec farAway{};
    farAway.it_value.tv_sec = FarAway;
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &farAway, nullptr);
}

void ClockWatch::handleWakeUp()
{
    std::uint64_t expirations = 0;
    // A jump ends the read with ECANCELED; either way it has to be armed again.
    [[maybe_unused]] const ssize_t read = ::read(m_timer, &expirations, sizeof expirations);
    arm();
    emit clockChanged();
}

#else

ClockWatch::ClockWatch(QObject *parent) : QObject(parent) {}
ClockWatch::~ClockWatch() = default;

#endif

} // namespace qernal
