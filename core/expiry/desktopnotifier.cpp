// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/desktopnotifier.h"

#include "core/sessionbus.h"
#include "core/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QFileInfo>

#include <utility>

namespace qernal {

namespace {

/// Its name and icon are what the notification is shown with.
constexpr QLatin1String DesktopEntry("com.qernal.TokenManager");
constexpr QLatin1String NotificationService("org.freedesktop.Notifications");
constexpr QLatin1String NotificationPath("/org/freedesktop/Notifications");
/// The key of a click on the notification itself.
constexpr QLatin1String ClickKey("default");

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(NotificationService, NotificationPath, NotificationService, method);
}

QDBusMessage portalCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                          QStringLiteral("/org/freedesktop/portal/desktop"),
                                          QStringLiteral("org.freedesktop.portal.Notification"), method);
}

/// An action of the program, as the portal names those of a desktop entry.
QString portalAction(const ReminderAction &action)
{
    return QLatin1String("app.") + action.name();
}

} // namespace

DesktopNotifier::DesktopNotifier(Listening listening, bool sandboxed, QObject *parent)
    : QObject(parent), m_listening(listening), m_sandboxed(sandboxed)
{
}

bool DesktopNotifier::isSandboxed()
{
    return QFileInfo::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

void DesktopNotifier::listen()
{
    if (m_listening == Listening::None || findChild<QDBusServiceWatcher *>() != nullptr) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(NotificationService, NotificationPath, NotificationService, QStringLiteral("ActionInvoked"), this,
                SLOT(handleAction(uint, QString)));
    bus.connect(NotificationService, NotificationPath, NotificationService, QStringLiteral("ActivationToken"), this,
                SLOT(handleActivationToken(uint, QString)));
    bus.connect(NotificationService, NotificationPath, NotificationService, QStringLiteral("NotificationClosed"), this,
                SLOT(handleClosed(uint, uint)));
    // What an ended service showed is gone with it.
    auto *watcher =
        new QDBusServiceWatcher(NotificationService, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        const QList<uint> ids = m_open.keys();
        for (const uint id : ids)
            forget(id);
    });
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
        listen();
        askService();
    }
}

void DesktopNotifier::askService()
{
    call(serviceCall(QStringLiteral("GetCapabilities")), [this](const QDBusMessage &reply) {
        const QStringList capabilities = reply.arguments().value(0).toStringList();
        // What the service reads as markup has to be escaped, and must not be where it does not.
        m_readsMarkup = capabilities.contains(QLatin1String("body-markup"));
        m_hasButtons = m_listening == Listening::WhileOpen && capabilities.contains(QLatin1String("actions"));
        showNext();
    });
}

void DesktopNotifier::call(const QDBusMessage &message, const Answer &answer)
{
    const auto handle = [this, answer](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            finish(
                tr("the desktop's notification service does not answer (%1).").arg(visibleText(reply.errorName(), 80)));
        } else {
            answer(reply);
        }
    };
    callBus(QDBusConnection::sessionBus(), message, this, handle, Patience);
}

QDBusMessage DesktopNotifier::portalMessage(const Notice &notice) const
{
    QVariantMap notification{{QStringLiteral("title"), notice.title}, {QStringLiteral("body"), notice.body}};
    if (!notice.buttons.isEmpty()) {
        qDBusRegisterMetaType<QList<QVariantMap>>();
        QList<QVariantMap> buttons;
        for (const NoticeButton &button : notice.buttons)
            buttons.append({{QStringLiteral("label"), button.label},
                            {QStringLiteral("action"), portalAction(button.action)},
                            {QStringLiteral("target"), button.action.target()}});
        notification.insert(QStringLiteral("buttons"), QVariant::fromValue(buttons));
        notification.insert(QStringLiteral("default-action"), portalAction(notice.clicked));
        notification.insert(QStringLiteral("default-action-target"), notice.clicked.target());
    }
    QDBusMessage message = portalCall(QStringLiteral("AddNotification"));
    message.setArguments({notice.id, notification});
    return message;
}

QDBusMessage DesktopNotifier::serviceMessage(const Notice &notice) const
{
    uint replaced = 0;
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
        if (open->id == notice.id) replaced = open.key();
    }
    QStringList actions;
    if (m_hasButtons && !notice.buttons.isEmpty()) {
        // A service that shows this one as a button too has words for it.
        actions = {ClickKey, notice.buttons.constLast().label};
        for (const NoticeButton &button : notice.buttons) {
            if (button.action == notice.clicked) actions[1] = button.label;
        }
        for (const NoticeButton &button : notice.buttons)
            actions << button.action.name() << button.label;
    }
    QDBusMessage message = serviceCall(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QString(DesktopEntry)}};
    message.setArguments({QStringLiteral("Qernal Token Manager"), replaced, QString(DesktopEntry), notice.title,
                          m_readsMarkup ? notice.body.toHtmlEscaped() : notice.body, actions, hints, -1});
    return message;
}

void DesktopNotifier::showNext()
{
    if (m_notices.isEmpty()) return finish(std::nullopt);
    const Notice notice = m_notices.takeFirst();
    call(m_sandboxed ? portalMessage(notice) : serviceMessage(notice), [this, notice](const QDBusMessage &reply) {
        if (!m_sandboxed && m_hasButtons) m_open.insert(reply.arguments().value(0).toUInt(), notice);
        showNext();
    });
}

void DesktopNotifier::finish(const std::optional<QString> &problem)
{
    const Done done = std::exchange(m_done, nullptr);
    if (done && m_context) done(problem);
}

void DesktopNotifier::handleActivationToken(uint id, const QString &token)
{
    // It is sent just before the action that it is for.
    if (m_open.contains(id)) m_activationToken = token;
}

void DesktopNotifier::handleAction(uint id, const QString &key)
{
    const auto open = m_open.constFind(id);
    if (open == m_open.cend()) return;
    std::optional<ReminderAction> action;
    if (key == ClickKey) action = open->clicked;
    for (const NoticeButton &button : open->buttons) {
        if (button.action.name() == key) action = button.action;
    }
    const QString token = std::exchange(m_activationToken, {});
    if (action) emit chosen(*action, token);
    // Not every service closes it, and says so.
    QDBusMessage close = serviceCall(QStringLiteral("CloseNotification"));
    close << id;
    QDBusConnection::sessionBus().send(close);
    forget(id);
}

void DesktopNotifier::handleClosed(uint id, uint)
{
    forget(id);
}

void DesktopNotifier::forget(uint id)
{
    if (m_open.remove(id) && m_open.isEmpty()) emit allClosed();
}

void DesktopNotifier::closeAll()
{
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open) {
        QDBusMessage close = serviceCall(QStringLiteral("CloseNotification"));
        close << open.key();
        QDBusConnection::sessionBus().send(close);
    }
    m_open.clear();
}

} // namespace qernal
