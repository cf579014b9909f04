// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretservice.h"

#include "core/sessionbus.h"

#include <QAbstractEventDispatcher>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>
#include <QMap>
#include <QMetaObject>

#include <algorithm>
#include <memory>
#include <type_traits>
#include <utility>

namespace qernal::secretservice {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool PlatformHasBus = true;
#else
constexpr bool PlatformHasBus = false;
#endif

const QString SecretsName = QStringLiteral("org.freedesktop.secrets");

// The bus daemon answers at once; a provider that needs longer is left to the caller's own watchdog.
constexpr int AnswerWithinMs = 3000;
constexpr int AliveWithinMs = 700;

bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String("KDE"));
}

QStringList kwalletNames()
{
    return {QStringLiteral("org.kde.kwalletd5"), QStringLiteral("org.kde.kwalletd6")};
}

template<typename T> void later(QObject *context, std::function<void(T)> done, std::decay_t<T> value)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), value] { done(value); }, Qt::QueuedConnection);
}

/// Sends @p message and passes its reply, an error reply included, to @p done.
void ask(const QDBusMessage &message, QObject *context, std::function<void(const QDBusMessage &)> done,
         int answerWithinMs = AnswerWithinMs)
{
    callBus(QDBusConnection::sessionBus(), message, context, std::move(done), answerWithinMs);
}

QDBusMessage busCall(const QString &member)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), member);
}

QDBusMessage serviceCall(const QString &path, const QString &interface, const QString &member)
{
    QDBusMessage call = QDBusMessage::createMethodCall(SecretsName, path, interface, member);
    call.setAutoStartService(false);
    return call;
}

QDBusMessage serviceCall(const QString &member)
{
    return serviceCall(QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
                       member);
}

QDBusMessage readDefaultAlias()
{
    QDBusMessage alias = serviceCall(QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    return alias;
}

/// Asks for the alias "default"; the path is "/" where no keyring has it, and empty where no service answers.
void readAlias(QObject *context, std::function<void(const QString &)> done)
{
    ask(readDefaultAlias(), context, [done = std::move(done)](const QDBusMessage &reply) {
        const bool answered = reply.type() == QDBusMessage::ReplyMessage;
        done(answered ? reply.arguments().value(0).value<QDBusObjectPath>().path() : QString());
    });
}

void isLocked(const QString &keyring, QObject *context, std::function<void(Keyring)> done)
{
    QDBusMessage get = serviceCall(keyring, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    ask(get, context, [done = std::move(done)](const QDBusMessage &reply) {
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        if (reply.type() != QDBusMessage::ReplyMessage || locked.userType() != QMetaType::Bool) {
            return done(Keyring::Unknown);
        }
        done(locked.toBool() ? Keyring::Locked : Keyring::Open);
    });
}

using Attributes = QMap<QString, QString>;

/// The items of @p service that have @p attributes besides: those in open collections, then those in locked ones.
void searchItems(Attributes attributes, const QString &service, QObject *context,
                 std::function<void(const QDBusMessage &)> done)
{
    attributes.insert(QStringLiteral("server"), service);
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = serviceCall(QStringLiteral("SearchItems"));
    search << QVariant::fromValue(attributes);
    ask(search, context, std::move(done));
}

/// What listKeys() has been answered until now.
struct KeyListing {
    qsizetype open = 0;
    QStringList keys = {};
};

void readKey(const QString &item, QObject *context, std::function<void(const QString &)> done)
{
    QDBusMessage get = serviceCall(item, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    get << QStringLiteral("org.freedesktop.Secret.Item") << QStringLiteral("Attributes");
    ask(get, context, [done = std::move(done)](const QDBusMessage &reply) {
        // One that was removed meanwhile has no attributes.
        const QVariant attributes = reply.arguments().value(0).value<QDBusVariant>().variant();
        done(qdbus_cast<Attributes>(attributes).value(QStringLiteral("user")));
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
    // The reference is never released: a new connection would end the process again.
    if (void *connection = getBus(sessionBus, nullptr, nullptr)) setExitOnClose(connection, 0);
}

bool hasBus()
{
    return !PlatformHasBus || QDBusConnection::sessionBus().isConnected();
}

void reconnect()
{
    if (!PlatformHasBus || isKde()) return;
    // A restarted service does not know the session that libsecret has opened with the one before, and
    // libsecret never opens another by itself.
    QLibrary libsecret(QStringLiteral("secret-1"), 0);
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect"));
    if (disconnect) disconnect();
}

void isThere(QObject *context, std::function<void(bool)> done)
{
    if (!PlatformHasBus) return later<bool>(context, std::move(done), true);
    if (!hasBus()) return later<bool>(context, std::move(done), false);
    ask(busCall(QStringLiteral("ListNames")), context, [done = std::move(done)](const QDBusMessage &reply) {
        const QStringList owned = reply.arguments().value(0).toStringList();
        const QStringList wallets = isKde() ? kwalletNames() : QStringList();
        done(owned.contains(SecretsName) ||
             std::any_of(wallets.cbegin(), wallets.cend(),
                         [&owned](const QString &name) { return owned.contains(name); }));
    });
}

void isAlive(QObject *context, std::function<void(bool)> done)
{
    // KWallet answers nobody else while it asks for its password.
    if (!PlatformHasBus || isKde()) return later<bool>(context, std::move(done), true);
    if (!hasBus()) return later<bool>(context, std::move(done), false);
    // A keychain that refuses to answer this is alive, too.
    ask(
        readDefaultAlias(), context,
        [done = std::move(done)](const QDBusMessage &reply) {
            done(reply.type() == QDBusMessage::ReplyMessage ||
                 reply.errorName() != QLatin1String("org.freedesktop.DBus.Error.NoReply"));
        },
        AliveWithinMs);
}

void holdsLocked(const QString &service, const QString &key, QObject *context, std::function<void(bool)> done)
{
    if (!PlatformHasBus || !hasBus()) return later<bool>(context, std::move(done), false);
    searchItems({{QStringLiteral("user"), key}}, service, context, [done = std::move(done)](const QDBusMessage &reply) {
        const QList<QVariant> lists = reply.arguments();
        const bool answered = reply.type() == QDBusMessage::ReplyMessage && lists.size() == 2;
        done(answered && !qdbus_cast<QList<QDBusObjectPath>>(lists.at(1)).isEmpty());
    });
}

void listKeys(const QString &service, QObject *context, std::function<void(const std::optional<QStringList> &)> done)
{
    // What KWallet says by its own interface is not asked for.
    if (!PlatformHasBus || !hasSessionBus() || !hasBus() || isKde()) {
        // Not by later(): GCC 12 takes the list that a copied nullopt does not have for one that was never set.
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    searchItems({}, service, context, [context, done = std::move(done)](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) return done(std::nullopt);
        const auto items = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        if (items.isEmpty()) return done(QStringList());
        const auto listing = std::make_shared<KeyListing>(KeyListing{.open = items.size()});
        for (const QDBusObjectPath &item : items) {
            readKey(item.path(), context, [listing, done](const QString &key) {
                if (!key.isEmpty()) listing->keys.append(key);
                if (--listing->open == 0) done(listing->keys);
            });
        }
    });
}

void stateOfKeyring(QObject *context, std::function<void(Keyring)> done)
{
    // KWallet has an interface of its own, which says as much through QtKeychain's codes.
    if (!PlatformHasBus || !hasBus() || isKde()) return later<Keyring>(context, std::move(done), Keyring::Unknown);
    readAlias(context, [context, done = std::move(done)](const QString &path) {
        if (path.isEmpty()) return done(Keyring::Unknown);
        if (path == QLatin1String("/")) return done(Keyring::None);
        isLocked(path, context, done);
    });
}

void pathOfKeyring(QObject *context, std::function<void(const QString &)> done)
{
    if (!PlatformHasBus || !hasBus()) return later<const QString &>(context, std::move(done), {});
    readAlias(context,
              [done = std::move(done)](const QString &path) { done(path == QLatin1String("/") ? QString() : path); });
}

void providerName(QObject *context, std::function<void(const QString &)> done)
{
    if (!PlatformHasBus || !hasBus()) return later<const QString &>(context, std::move(done), {});
    QDBusMessage process = busCall(QStringLiteral("GetConnectionUnixProcessID"));
    process << SecretsName;
    ask(process, context, [done = std::move(done)](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage) return done({});
        QFile name(QStringLiteral("/proc/%1/comm").arg(reply.arguments().value(0).toUInt()));
        if (!name.open(QIODevice::ReadOnly)) return done(QStringLiteral("?"));
        done(QString::fromLocal8Bit(name.readLine()).trimmed());
    });
}

void findProvider(QObject *context, std::function<void(const QString &)> done)
{
    if (!PlatformHasBus) return later<const QString &>(context, std::move(done), QStringLiteral("?"));
    if (!hasSessionBus()) return later<const QString &>(context, std::move(done), {});
    if (!isKde()) return providerName(context, std::move(done));
    isThere(context,
            [done = std::move(done)](bool isThere) { done(isThere ? QStringLiteral("kwalletd") : QString()); });
}

void watchProvider(QObject *context, std::function<void(bool)> changed)
{
    if (!PlatformHasBus || !hasBus()) return;
    auto *watcher = new QDBusServiceWatcher(context);
    watcher->setConnection(QDBusConnection::sessionBus());
    watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    const QStringList names = (isKde() ? kwalletNames() : QStringList()) << SecretsName;
    for (const QString &name : names)
        watcher->addWatchedService(name);
    QObject::connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, context,
                     [changed = std::move(changed)](const QString &, const QString &, const QString &owner) {
                         changed(!owner.isEmpty());
                     });
}

} // namespace qernal::secretservice
