// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopservice.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

namespace qernal {

void DesktopService::offer()
{
    if (!hasSessionBus()) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The object first: who waits for the name calls at once.
    if (bus.registerObject(QStringLiteral("/com/qernal/TokenManager"), this, QDBusConnection::ExportScriptableSlots)) {
        // A program that is about to end may still have it.
        bus.interface()->registerService(QStringLiteral("com.qernal.TokenManager"),
                                         QDBusConnectionInterface::QueueService,
                                         QDBusConnectionInterface::DontAllowReplacement);
    }
}

void DesktopService::Activate(const QVariantMap &platformData)
{
    // A Wayland compositor raises only the window of a program that holds the token of the user's click.
    if (const QString token = platformData.value(QStringLiteral("activation-token")).toString(); !token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
    emit activateRequested();
}

void DesktopService::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void DesktopService::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    Activate(platformData);
    if (action == QLatin1String("new-token")) {
        emit newTokenRequested();
    } else if (action == QLatin1String("demo")) {
        emit demoRequested();
    }
}

} // namespace qernal
