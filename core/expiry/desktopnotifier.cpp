// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/desktopnotifier.h"

#include "core/sessionbus.h"
#include "core/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>

#include <utility>

namespace qernal {

namespace {

/// Its name and icon are what the notification is shown with.
constexpr QLatin1String DesktopEntry("com.qernal.TokenManager");

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                          QStringLiteral("/org/freedesktop/Notifications"),
                                          QStringLiteral("org.freedesktop.Notifications"), method);
}

QDBusMessage portalCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                          QStringLiteral("/org/freedesktop/portal/desktop"),
                                          QStringLiteral("org.freedesktop.portal.Notification"), method);
}

} // namespace

DesktopNotifier::DesktopNotifier(bool sandboxed, QObject *parent) : QObject(parent), m_sandboxed(sandboxed) {}

bool DesktopNotifier::isSandboxed()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

void DesktopNotifier::show(const QList<Notice> &notices, QObject *context, const Done &done)
{
    m_notices = notices;
    m_context = context;
    m_done = done;
    if (!hasSessionBus()) {
        QMetaObject::invokeMethod(
            this, [this] { finish(tr("this session has no D-Bus.")); }, Qt::QueuedConnection);
    } else if (m_sandboxed) {
        QMetaObject::invokeMethod(this, &DesktopNotifier::showNext, Qt::QueuedConnection);
    } else {
        // What the service reads as markup has to be escaped, and must not be where it does not.
        call(serviceCall(QStringLiteral("GetCapabilities")), [this](const QDBusMessage &reply) {
            m_readsMarkup = reply.arguments().value(0).toStringList().contains(QLatin1String("body-markup"));
            showNext();
        });
    }
}

void DesktopNotifier::call(const QDBusMessage &message, const Answer &answer)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, Patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ErrorMessage) {
            finish(
                tr("the desktop's notification service does not answer (%1).").arg(visibleText(reply.errorName(), 80)));
        } else {
            answer(reply);
        }
    });
}

QDBusMessage DesktopNotifier::messageOf(const Notice &notice) const
{
    if (m_sandboxed) {
        QDBusMessage message = portalCall(QStringLiteral("AddNotification"));
        message.setArguments(
            {notice.id, QVariantMap{{QStringLiteral("title"), notice.title}, {QStringLiteral("body"), notice.body}}});
        return message;
    }
    QDBusMessage message = serviceCall(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QString(DesktopEntry)}};
    message.setArguments({QStringLiteral("Qernal Token Manager"), 0U, QString(DesktopEntry), notice.title,
                          m_readsMarkup ? notice.body.toHtmlEscaped() : notice.body, QStringList(), hints, -1});
    return message;
}

void DesktopNotifier::showNext()
{
    if (m_notices.isEmpty()) return finish(std::nullopt);
    call(messageOf(m_notices.takeFirst()), [this](const QDBusMessage &) { showNext(); });
}

void DesktopNotifier::finish(const std::optional<QString> &problem)
{
    const Done done = std::exchange(m_done, nullptr);
    if (done && m_context) done(problem);
}

} // namespace qernal
