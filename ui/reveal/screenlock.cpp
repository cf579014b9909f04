// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/screenlock.h"

#include "core/sessionbus.h"

#include <QDBusConnection>

namespace qernal {

ScreenLock::ScreenLock(QObject *parent) : QObject(parent) {}

void ScreenLock::listen()
{
    if (hasSessionBus()) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        // Each desktop has its own; GNOME, Cinnamon, MATE and Xfce do not send the common one. From whomever it comes:
        // a lie hides a secret, no more.
        for (const QLatin1String desktop : {QLatin1String("freedesktop"), QLatin1String("gnome"),
                                            QLatin1String("cinnamon"), QLatin1String("mate"), QLatin1String("xfce")}) {
            bus.connect({}, {}, QLatin1String("org.%1.ScreenSaver").arg(desktop), QStringLiteral("ActiveChanged"), this,
                        SLOT(activeChanged(bool)));
        }
    }
    // Where no desktop runs (sway with swaylock), the order to the session is the only signal. That of another
    // session is taken for ours: a program that the user's systemd started belongs to none.
    QDBusConnection::systemBus().connect({}, {}, QStringLiteral("org.freedesktop.login1.Session"),
                                         QStringLiteral("Lock"), this, SIGNAL(locked()));
}

void ScreenLock::activeChanged(bool active)
{
    if (active) emit locked();
}

} // namespace qernal
