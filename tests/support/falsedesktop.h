// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>

namespace qernal {

/// A desktop that measures for how long nobody has used the computer, on the session bus of the test: the one method of
/// org.freedesktop.ScreenSaver that is asked for it.
class FalseScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    FalseScreenSaver()
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this,
                             QDBusConnection::ExportScriptableSlots);
        m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }
    ~FalseScreenSaver() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
        QDBusConnection::disconnectFromBus(QStringLiteral("screensaver"));
    }

    void setIdleTime(uint time) { m_idleTime = time; }
    [[nodiscard]] int questions() const { return m_questions; }

public slots:
    Q_SCRIPTABLE uint GetSessionIdleTime()
    {
        ++m_questions;
        return m_idleTime;
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("screensaver"));
    uint m_idleTime = 0;
    int m_questions = 0;
};

/// The same by org.gnome.Mutter.IdleMonitor.
class FalseMutter : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")
public:
    FalseMutter()
    {
        m_bus.registerObject(QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"), this,
                             QDBusConnection::ExportScriptableSlots);
        m_bus.registerService(QStringLiteral("org.gnome.Mutter.IdleMonitor"));
    }
    ~FalseMutter() override
    {
        m_bus.unregisterService(QStringLiteral("org.gnome.Mutter.IdleMonitor"));
        QDBusConnection::disconnectFromBus(QStringLiteral("mutter"));
    }

    void setIdleTime(qulonglong milliseconds) { m_idleTime = milliseconds; }
    /// The next questions are answered with an error.
    void setBusy(bool busy) { m_isBusy = busy; }
    [[nodiscard]] int questions() const { return m_questions; }

public slots:
    Q_SCRIPTABLE qulonglong GetIdletime()
    {
        ++m_questions;
        if (m_isBusy) sendErrorReply(QDBusError::TimedOut);
        return m_idleTime;
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("mutter"));
    bool m_isBusy = false;
    qulonglong m_idleTime = 0;
    int m_questions = 0;
};

} // namespace qernal
