// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/dunst.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

namespace qernal {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");
const QString commands = QStringLiteral("org.dunstproject.cmd0");

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

bool command(const QString &method)
{
    const QDBusMessage message = QDBusMessage::createMethodCall(serviceName, servicePath, commands, method);
    return QDBusConnection::sessionBus().call(message).type() == QDBusMessage::ReplyMessage;
}

} // namespace

Dunst::Dunst()
{
    const QString chooser = m_folder.filePath(QStringLiteral("choose"));
    const QString line = m_folder.filePath(QStringLiteral("line"));
    write(chooser, QStringLiteral("#!/bin/sh\nexec grep -m 1 -f '%1'\n").arg(line));
    QFile::setPermissions(chooser, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString config = m_folder.filePath(QStringLiteral("dunstrc"));
    write(config, QStringLiteral("[global]\n    dmenu = %1\n[urgency_normal]\n    timeout = 0\n").arg(chooser));
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(QStringLiteral("dunst"), {QStringLiteral("-config"), config});
    m_process.waitForStarted();
}

Dunst::~Dunst()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Dunst::isRunning() const
{
    return QTest::qWaitFor(
        [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(serviceName).value(); }, 30'000);
}

int Dunst::shown() const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, servicePath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << commands << QStringLiteral("displayedLength");
    const QDBusReply<QDBusVariant> length = QDBusConnection::sessionBus().call(message);
    return length.isValid() ? length.value().variant().toInt() : -1;
}

bool Dunst::choose(const QString &line) const
{
    return write(m_folder.filePath(QStringLiteral("line")), line + QLatin1Char('\n')) &&
           command(QStringLiteral("ContextMenuCall"));
}

void Dunst::closeAll() const
{
    static_cast<void>(command(QStringLiteral("NotificationCloseAll")));
}

} // namespace qernal
