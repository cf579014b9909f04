// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keychainreading.h"

#include "core/sessionbus.h"

#include <utility>

namespace qernal {

namespace {

/// Where a keychain is reached by the session bus, libdbus must not be asked without one: it might start its own.
bool canBeAsked()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return hasSessionBus();
#else
    return true;
#endif
}

} // namespace

KeychainReading::KeychainReading(Keychain *keychain, Callback<Secret> done, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_done(std::move(done))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(failure(Error::Kind::KeychainSilent)); });
}

void KeychainReading::start(const QString &key)
{
    if (key.isEmpty() || !canBeAsked()) {
        const Error::Kind kind = key.isEmpty() ? Error::Kind::KeychainNoEntry : Error::Kind::KeychainMissing;
        QMetaObject::invokeMethod(
            this, [this, kind] { finish(failure(kind)); }, Qt::QueuedConnection);
        return;
    }
    m_keychain->readPatiently(
        key, this, [this] { handleSilence(); }, [this](Result<Secret> secret) { finish(std::move(secret)); });
}

void KeychainReading::handleSilence()
{
    m_keychain->isAlive(this, [this](bool isAlive) {
        if (!m_done) return; // answered meanwhile
        if (!isAlive) return finish(failure(Error::Kind::KeychainSilent));
        m_patience.start(Patience);
        emit waiting();
    });
}

void KeychainReading::finish(Result<Secret> secret)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done) return;
    m_patience.stop();
    deleteLater();
    done(std::move(secret));
}

} // namespace qernal
