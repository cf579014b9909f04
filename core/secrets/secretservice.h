// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace qernal::secretservice {

/// What the freedesktop.org Secret Service says beyond the few codes of QtKeychain. Private to Keychain.
/// Each answer arrives once through the event loop, unless @p context is gone by then. None of them starts a service.

/// The keyring into which new entries go: the collection with the alias "default".
enum class Keyring {
    Open,
    Locked,
    None,    ///< the service works and has no such keyring yet
    Unknown, ///< no service answers, or the platform has none of this kind
};

/// Is there a session bus with a keychain service on it? Always true where the platform has no such bus.
void isThere(QObject *context, std::function<void(bool)> done);
/// Does the service answer a simple question within a second? True where the platform has no service of this kind.
void isAlive(QObject *context, std::function<void(bool)> done);
/// Does the service hold the entry @p key in a collection that is locked? False where it does not say.
void holdsLocked(const QString &service, const QString &key, QObject *context, std::function<void(bool)> done);
/// The keys of all entries of @p service in collections that are open; nothing where the service does not say.
void listKeys(const QString &service, QObject *context, std::function<void(const std::optional<QStringList> &)> done);
/// How the default keyring is at this moment.
void stateOfKeyring(QObject *context, std::function<void(Keyring)> done);
/// The path of the default keyring on the bus; empty where there is none.
void pathOfKeyring(QObject *context, std::function<void(const QString &)> done);
/// The name of the program that is the service, empty where there is none, "?" where the platform does not say.
void providerName(QObject *context, std::function<void(const QString &)> done);
/// What Keychain::findProvider() says: providerName(), or what QtKeychain uses in its place.
void findProvider(QObject *context, std::function<void(const QString &)> done);
/// Calls @p changed whenever another process becomes the service (true), or it goes (false); while @p context lives.
void watchProvider(QObject *context, std::function<void(bool)> changed);
/// Can QtKeychain's answers reach us? libsecret answers through GLib's event loop only.
[[nodiscard]] bool canAnswer();
/// Prevents the end of this process when the session bus ends. Call it before the first job; once is enough.
void outliveTheBus();
/// Is there a session bus at this moment? Always true where the platform has no such bus.
[[nodiscard]] bool hasBus();
/// Forgets what libsecret knows of the service. Call it between jobs: the next one uses the service that runs then.
void reconnect();

} // namespace qernal::secretservice
