// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace qernal {

/// Stands in for the notification service of a desktop.
class FalseNotifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList capabilities;
    QStringList titles;
    QStringList bodies;
    QList<QStringList> actions;
    QList<uint> closed;
    QVariantMap hints;

    /// A person clicks on the notification @p id, or on one of its buttons.
    void click(uint id, const QString &key)
    {
        emit ActivationToken(id, QStringLiteral("token-of-the-click"));
        emit ActionInvoked(id, key);
    }

    // The names are the specification's.
signals:
    void ActionInvoked(uint id, const QString &key);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

public slots:
    void CloseNotification(uint id)
    {
        closed.append(id);
        emit NotificationClosed(id, 3);
    }
    QStringList GetCapabilities() { return capabilities; }
    // NOLINTNEXTLINE(readability-function-size)
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &offered, const QVariantMap &given, int)
    {
        actions.append(offered);
        titles.append(summary);
        bodies.append(body);
        hints = given;
        return static_cast<uint>(titles.size());
    }
};

/// Stands in for the portal of a sandbox.
class FalsePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    QStringList ids;
    QList<QVariantMap> notifications;

public slots:
    void AddNotification(const QString &id, const QVariantMap &notification)
    {
        ids.append(id);
        notifications.append(notification);
    }
};

} // namespace qernal
