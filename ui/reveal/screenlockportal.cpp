// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/screenlockportal.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>

namespace qernal {

namespace {

const auto PortalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto PortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto InhibitInterface = QStringLiteral("org.freedesktop.portal.Inhibit");
constexpr uint QueryEnd = 2; // a `session-state`: the session is about to end and asks

/// Where the portal answers a request with @p token of ours.
QString requestPath(const QDBusConnection &bus, const QString &token)
{
    QString sender = bus.baseService().mid(1);
    sender.replace(QLatin1Char('.'), QLatin1Char('_'));
    return PortalPath + QStringLiteral("/request/") + sender + QLatin1Char('/') + token;
}

} // namespace

void ScreenLockPortal::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!hasSessionBus() || !bus.isConnected()) {
        QMetaObject::invokeMethod(this, &ScreenLockPortal::unavailable, Qt::QueuedConnection);
        return;
    }
    const QString token = QStringLiteral("qernal_screenlock");
    // Before the call, for the answer may come at once.
    bus.connect(PortalService, requestPath(bus, token), QStringLiteral("org.freedesktop.portal.Request"),
                QStringLiteral("Response"), this, SLOT(handleResponse(uint, QVariantMap)));
    bus.connect(PortalService, PortalPath, InhibitInterface, QStringLiteral("StateChanged"), this,
                SLOT(handleStateChanged(QDBusObjectPath, QVariantMap)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(PortalService, PortalPath, InhibitInterface, QStringLiteral("CreateMonitor"));
    call << QString()
         << QVariantMap{{QStringLiteral("handle_token"), token}, {QStringLiteral("session_handle_token"), token}};
    callBus(bus, call, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) emit unavailable();
    });
}

void ScreenLockPortal::handleResponse(uint response, const QVariantMap &)
{
    if (response != 0) emit unavailable();
}

void ScreenLockPortal::handleStateChanged(const QDBusObjectPath &session, const QVariantMap &state)
{
    if (state.value(QStringLiteral("screensaver-active")).toBool()) emit locked();
    if (state.value(QStringLiteral("session-state")).toUInt() != QueryEnd) return;
    // The session waits for this answer of every monitor.
    QDBusMessage answer =
        QDBusMessage::createMethodCall(PortalService, PortalPath, InhibitInterface, QStringLiteral("QueryEndResponse"));
    answer << QVariant::fromValue(session);
    QDBusConnection::sessionBus().asyncCall(answer);
}

} // namespace qernal
