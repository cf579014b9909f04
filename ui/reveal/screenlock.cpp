// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/screenlock.h"

#include "core/sessionbus.h"

#include <QDBusConnection>

#ifdef Q_OS_WIN
#include "ui/reveal/sessionwatch_win.h"
#endif

namespace qernal {

ScreenLock::ScreenLock(bool sandboxed, QObject *parent) : QObject(parent), m_sandboxed(sandboxed)
{
    connect(&m_portal, &ScreenLockPortal::locked, this, &ScreenLock::locked);
    connect(&m_portal, &ScreenLockPortal::unavailable, this, &ScreenLock::unavailable);
}

void ScreenLock::listen()
{
#ifdef Q_OS_WIN
    connect(new SessionWatch(this), &SessionWatch::locked, this, &ScreenLock::locked);
#endif
    if (hasSessionBus()) listenToSession();
    listenToLogind();
    if (m_sandboxed) m_portal.listen();
}

void ScreenLock::listenToSession()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Each desktop has its own; GNOME, Cinnamon, MATE and Xfce do not send the common one. The sender is not checked: a
    // false report only hides a secret.
    for (const QLatin1String desktop : {QLatin1String("freedesktop"), QLatin1String("gnome"), QLatin1String("cinnamon"),
                                        QLatin1String("mate"), QLatin1String("xfce")}) {
        bus.connect({}, {}, QLatin1String("org.%1.ScreenSaver").arg(desktop), QStringLiteral("ActiveChanged"), this,
                    SLOT(handleActiveChanged(bool)));
    }
}

void ScreenLock::listenToLogind()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    // Where no desktop runs (sway with swaylock), this order to a session is the only report of a lock. The order to
    // another session of the user is treated as ours, since a program that systemd started belongs to no session.
    bus.connect({}, {}, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                SIGNAL(locked()));
    // Not every desktop locks before it sleeps. If the process is frozen before it reads this signal, it reads it first
    // after the sleep.
    bus.connect({}, {}, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                SLOT(handlePrepareForSleep(bool)));
}

void ScreenLock::handleActiveChanged(bool active)
{
    if (active) emit locked();
}

void ScreenLock::handlePrepareForSleep(bool begins)
{
    if (begins) emit locked();
}

} // namespace qernal
