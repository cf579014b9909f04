// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretservice.h"

#include <QAbstractEventDispatcher>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QLibrary>
#include <QMap>
#include <QMetaObject>

#include <utility>

namespace qernal::secretservice {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool PlatformHasBus = true;
#else
constexpr bool PlatformHasBus = false;
#endif

// The bus daemon answers at once; a provider that needs longer is left to the caller's own watchdog.
constexpr int AnswerWithinMs = 3000;

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE"));
}

void later(QObject *context, std::function<void(bool)> done, bool value)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), value] { done(value); }, Qt::QueuedConnection);
}

/// Sends @p message and gives its reply, an error reply included, to @p done.
void ask(const QDBusMessage &message, QObject *context, std::function<void(const QDBusMessage &)> done)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, AnswerWithinMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [done = std::move(done)](QDBusPendingCallWatcher *ended) {
                         ended->deleteLater();
                         done(ended->reply());
                     });
}

} // namespace

bool canAnswer()
{
    if (!PlatformHasBus || isKde()) return true;
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && QByteArrayView(dispatcher->metaObject()->className()).contains("Glib");
}

void outliveTheBus()
{
    if (!PlatformHasBus || !hasBus()) return;
    // libsecret talks over GLib's shared connection, and GLib ends a process whose session bus goes: with it would go
    // every secret that only our memory holds. GLib is libsecret's, not ours, so it is looked up at run time.
    QLibrary gio(QStringLiteral("gio-2.0"), 0);
    using GetBus = void *(*)(int type, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int exitOnClose);
    const auto getBus = reinterpret_cast<GetBus>(gio.resolve("g_bus_get_sync"));
    const auto setExitOnClose = reinterpret_cast<SetExitOnClose>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    if (!getBus || !setExitOnClose) return;
    constexpr int sessionBus = 2;
    // The reference is never given back: a connection made anew would end the process again.
    if (void *connection = getBus(sessionBus, nullptr, nullptr)) setExitOnClose(connection, 0);
}

bool hasBus()
{
    return !PlatformHasBus || QDBusConnection::sessionBus().isConnected();
}

void reconnect()
{
    if (!PlatformHasBus || isKde()) return;
    // A service that was started anew knows nothing of the session that libsecret has opened with the one before, and
    // libsecret never opens another by itself.
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect"));
    if (disconnect) disconnect();
}

void isThere(QObject *context, std::function<void(bool)> done)
{
    if (!PlatformHasBus) return later(context, std::move(done), true);
    if (!QDBusConnection::sessionBus().isConnected()) return later(context, std::move(done), false);
    QDBusMessage names =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    ask(names, context, [done = std::move(done)](const QDBusMessage &reply) {
        const QStringList owned = reply.arguments().value(0).toStringList();
        const bool kwallet = isKde() && (owned.contains(QLatin1String("org.kde.kwalletd5")) ||
                                         owned.contains(QLatin1String("org.kde.kwalletd6")));
        done(kwallet || owned.contains(QLatin1String("org.freedesktop.secrets")));
    });
}

void holdsLocked(const QString &service, const QString &key, QObject *context, std::function<void(bool)> done)
{
    if (!PlatformHasBus || !QDBusConnection::sessionBus().isConnected()) return later(context, std::move(done), false);
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    search.setAutoStartService(false);
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    search << QVariant::fromValue(Attributes{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}});
    ask(search, context, [done = std::move(done)](const QDBusMessage &reply) {
        const QList<QVariant> lists = reply.arguments();
        const bool answered = reply.type() == QDBusMessage::ReplyMessage && lists.size() == 2;
        done(answered && !qdbus_cast<QList<QDBusObjectPath>>(lists.at(1)).isEmpty());
    });
}

} // namespace qernal::secretservice
