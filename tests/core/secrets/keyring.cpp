// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>

#include <csignal>
#include <utility>

namespace qernal {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.secrets");
const QString collectionPath = QStringLiteral("/org/freedesktop/secrets/collection/login");

/// The Secret Service's secret structure, with the password that tests/support/with-unlocked-keyring sets.
struct PlainSecret {
    QDBusObjectPath session;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << QByteArray() << QByteArrayLiteral("password") << QStringLiteral("text/plain");
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &)
{
    return argument;
}

} // namespace

Keyring::~Keyring()
{
    if (m_stopped > 0) resume();
    if (m_locked) unlock();
}

qint64 Keyring::processId()
{
    return static_cast<qint64>(QDBusConnection::sessionBus().interface()->servicePid(serviceName).value());
}

bool Keyring::lock()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    call << QVariant::fromValue(QList{QDBusObjectPath(collectionPath)});
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    m_locked = reply.type() == QDBusMessage::ReplyMessage &&
               qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0)).size() == 1;
    return m_locked;
}

bool Keyring::unlock()
{
    // The daemon's own way in for tests: the collection's password instead of a question on a screen.
    qDBusRegisterMetaType<PlainSecret>();
    QDBusMessage open =
        QDBusMessage::createMethodCall(serviceName, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"));
    open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage session = QDBusConnection::sessionBus().call(open);
    QDBusMessage call =
        QDBusMessage::createMethodCall(serviceName, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
                                       QStringLiteral("UnlockWithMasterPassword"));
    call << QVariant::fromValue(QDBusObjectPath(collectionPath))
         << QVariant::fromValue(PlainSecret{qvariant_cast<QDBusObjectPath>(session.arguments().value(1))});
    m_locked = QDBusConnection::sessionBus().call(call).type() != QDBusMessage::ReplyMessage;
    return !m_locked;
}

bool Keyring::stop()
{
    const qint64 pid = processId();
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), SIGSTOP) != 0) return false;
    m_stopped = pid;
    return true;
}

bool Keyring::resume()
{
    const qint64 pid = std::exchange(m_stopped, 0);
    return pid > 0 && ::kill(static_cast<pid_t>(pid), SIGCONT) == 0;
}

qsizetype Keyring::count() const
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        serviceName, collectionPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Items");
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    const QVariant value = qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant();
    return qdbus_cast<QList<QDBusObjectPath>>(value).size();
}

} // namespace qernal
