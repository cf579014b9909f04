// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessibilityguard.h"

#include "ui/accessibility/accessibilitycall.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QGuiApplication>

namespace qernal {

namespace {

const QString ObjectTree = QStringLiteral("/org/a11y/atspi/accessible");

/// The connection of Qt's bridge to the accessibility bus, by the bridge's own name for it.
QDBusConnection accessibilityBus()
{
    return QDBusConnection(QStringLiteral("a11y"));
}

/// The object that a path of the bridge names; null = gone.
QAccessibleInterface *accessibleAt(const QString &path)
{
    const QString last = path.section(QLatin1Char('/'), -1);
    return last == QLatin1String("root") ? QAccessible::queryAccessibleInterface(qApp)
                                         : QAccessible::accessibleInterface(last.toUInt());
}

} // namespace

AccessibilityGuard::AccessibilityGuard(QObject *parent) : QDBusVirtualObject(parent)
{
    QAccessible::installActivationObserver(this);
    if (QAccessible::isActive()) replaceBridge();
}

AccessibilityGuard::~AccessibilityGuard()
{
    QAccessible::removeActivationObserver(this);
    if (m_bridge == nullptr) return;
    QDBusConnection bus = accessibilityBus();
    bus.unregisterObject(ObjectTree);
    bus.registerVirtualObject(ObjectTree, m_bridge, QDBusConnection::SubPath);
}

void AccessibilityGuard::accessibilityActiveChanged(bool active)
{
    // The bridge registers its object only after this.
    if (active) QMetaObject::invokeMethod(this, &AccessibilityGuard::replaceBridge, Qt::QueuedConnection);
}

void AccessibilityGuard::replaceBridge()
{
    if (m_bridge != nullptr) return;
    QDBusConnection bus = accessibilityBus();
    if (!bus.isConnected()) return;
    auto *bridge = qobject_cast<QDBusVirtualObject *>(bus.objectRegisteredAt(ObjectTree));
    if (bridge == nullptr || bridge == this) return;
    bus.unregisterObject(ObjectTree);
    if (bus.registerVirtualObject(ObjectTree, this, QDBusConnection::SubPath)) {
        m_bridge = bridge;
    } else {
        bus.registerVirtualObject(ObjectTree, bridge, QDBusConnection::SubPath);
    }
}

QString AccessibilityGuard::introspect(const QString &path) const
{
    const QAccessibleInterface *accessible = accessibleAt(path);
    return accessible != nullptr && accessible->isValid() ? m_bridge->introspect(path) : QString();
}

bool AccessibilityGuard::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    switch (judgeAccessibilityCall(message, accessibleAt(message.path()))) {
    case AccessibilityCall::Answerable: return m_bridge->handleMessage(message, connection);
    case AccessibilityCall::MissingChild: {
        // The bridge has the answer for a negative index.
        QDBusMessage none = message;
        none.setArguments({-1});
        return m_bridge->handleMessage(none, connection);
    }
    case AccessibilityCall::Unknown:
        return connection.send(message.createErrorReply(QDBusError::UnknownObject, QStringLiteral("No such object")));
    case AccessibilityCall::Invalid: break;
    }
    return connection.send(message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("Not there, or not this")));
}

} // namespace qernal
