// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/trayhost.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

namespace qernal {

namespace {

const QString WatcherService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString WatcherPath = QStringLiteral("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent) {}

void TrayHost::listen()
{
    if (std::exchange(m_listens, true)) return;
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    QMetaObject::invokeMethod(
        this, [this] { setThere(true); }, Qt::QueuedConnection);
#else
    if (!hasSessionBus()) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusServiceWatcher(WatcherService, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        bus.connect(WatcherService, WatcherPath, WatcherService, QLatin1String(signal), this, SLOT(ask()));
    ask();
#endif
}

void TrayHost::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        WatcherService, WatcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question.setArguments({WatcherService, QStringLiteral("IsStatusNotifierHostRegistered")});
    // A desktop that shows icons runs its watcher.
    question.setAutoStartService(false);
    const auto handle = [this, number = ++m_question](const QDBusMessage &reply) {
        if (number != m_question) return;
        const bool isError = reply.type() == QDBusMessage::ErrorMessage;
        const QVariant answer = isError ? QVariant() : reply.arguments().value(0);
        setThere(answer.value<QDBusVariant>().variant().toBool());
    };
    callBus(QDBusConnection::sessionBus(), question, this, handle);
}

void TrayHost::setThere(bool there)
{
    if (std::exchange(m_isThere, there) != there) emit changed();
}

} // namespace qernal
