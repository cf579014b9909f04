// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/notifytest.h"

#include <QDBusConnection>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace qernal {

void NotifyTest::setUpDesktop()
{
    m_desktop.capabilities.clear();
    m_desktop.titles.clear();
    m_desktop.bodies.clear();
    m_desktop.actions.clear();
    m_desktop.closed.clear();
    // Nothing was said yet.
    QDir(reminderFolder()).removeRecursively();
}

void NotifyTest::tearDownDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!m_name.isEmpty()) bus.unregisterService(m_name);
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    bus.unregisterService(QStringLiteral("com.qernal.TokenManager"));
    bus.unregisterObject(QStringLiteral("/com/qernal/TokenManager"));
    m_name.clear();
}

void NotifyTest::offerDesktop()
{
    offer(&m_desktop, "org.freedesktop.Notifications", "/org/freedesktop/Notifications");
}

void NotifyTest::offer(QObject *desktop, const char *name, const char *path)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QString::fromLatin1(path), desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_name = QString::fromLatin1(name);
    QVERIFY(bus.registerService(m_name));
}

QString NotifyTest::daysFor(qsizetype least, qsizetype most) const
{
    for (int days = 0; days < 5000; days += days < 100 ? 5 : 100) {
        const QString text = QString::number(days);
        const Run list = run({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring"), text});
        const qsizetype count = QJsonDocument::fromJson(list.output).array().size();
        if (count >= least && count <= most) return text;
    }
    return {};
}

QString NotifyTest::reminderFolder()
{
    return ProgramLedger::dataFolder() + QStringLiteral("/reminders");
}

} // namespace qernal
