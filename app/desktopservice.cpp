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

StartRequest DesktopService::requestOf(const QVariantMap &platformData)
{
    return {.activationToken = platformData.value(QStringLiteral("activation-token")).toString()};
}

void DesktopService::Activate(const QVariantMap &platformData)
{
    emit requested(requestOf(platformData));
}

void DesktopService::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void DesktopService::ActivateAction(const QString &action, const QVariantList &parameter,
                                    const QVariantMap &platformData)
{
    StartRequest request = requestOf(platformData);
    request.newToken = action == QLatin1String("new-token");
    request.reminder = ReminderAction::read(action, parameter.value(0).toString());
    emit requested(request);
    if (action == QLatin1String("demo")) emit demoRequested();
}

} // namespace qernal
