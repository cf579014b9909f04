// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyringunlock.h"

#include "core/secrets/secretservice.h"
#include "core/sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <utility>

namespace qernal {

namespace {

const QString UnlockService = QStringLiteral("org.freedesktop.secrets");
const QString UnlockPrompt = QStringLiteral("org.freedesktop.Secret.Prompt");

} // namespace

void KeyringUnlock::start()
{
    // One that goes while it asks never says how that ended.
    secretservice::watchProvider(this, [this](bool) { finish(false); });
    secretservice::pathOfKeyring(this, [this](const QString &path) {
        if (path.isEmpty()) return finish(false);
        unlock(path);
    });
}

void KeyringUnlock::unlock(const QString &keyring)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(UnlockService, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Unlock"));
    qDBusRegisterMetaType<QList<QDBusObjectPath>>();
    call << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(keyring)});
    callBus(QDBusConnection::sessionBus(), call, this, [this](const QDBusMessage &reply) {
        const QList<QVariant> answer = reply.arguments();
        if (reply.type() == QDBusMessage::ErrorMessage || answer.size() != 2) return finish(false);
        const QString prompt = answer.at(1).value<QDBusObjectPath>().path();
        if (prompt != QLatin1String("/")) return askUser(prompt);
        finish(!qdbus_cast<QList<QDBusObjectPath>>(answer.at(0)).isEmpty());
    });
}

void KeyringUnlock::askUser(const QString &prompt)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(UnlockService, prompt, UnlockPrompt, QStringLiteral("Completed"), this,
                SLOT(handleCompleted(bool, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(UnlockService, prompt, UnlockPrompt, QStringLiteral("Prompt"));
    call << QString(); // no window of ours to be its parent
    callBus(bus, call, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) finish(false);
    });
}

void KeyringUnlock::handleCompleted(bool dismissed, const QDBusVariant &)
{
    finish(!dismissed);
}

void KeyringUnlock::finish(bool unlocked)
{
    if (!std::exchange(m_finished, true)) emit finished(unlocked);
}

} // namespace qernal
