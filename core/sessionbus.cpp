// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace qernal {

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                             QStringLiteral("/bus"));
}

void callBus(const QDBusConnection &bus, const QDBusMessage &message, QObject *context,
             std::function<void(const QDBusMessage &)> done, int patience)
{
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, patience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         done(ended->reply());
                     });
}

} // namespace qernal
