// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychain.h"

#include <QObject>
#include <QTimer>

namespace qernal {

/// Reads one entry of the keychain for somebody who waits at a terminal: every fault is known within two seconds, but a
/// keychain that asks its user for a password is given a minute. Deletes itself when it is over.
class KeychainReading : public QObject {
    Q_OBJECT
public:
    /// The watchdog that @p keychain of the constructor has to have.
    static constexpr std::chrono::milliseconds Watchdog{1000};
    /// How long the user may take to unlock the keychain.
    static constexpr std::chrono::seconds Patience{60};

    /// @p keychain is not owned and outlives this object; @p done runs once, unless @p parent is gone.
    KeychainReading(Keychain *keychain, Callback<Secret> done, QObject *parent);

    /// Reads the entry @p key, KeychainNoEntry for an empty one. Errors are those of Keychain::read().
    void start(const QString &key);

signals:
    /// The keychain is alive and has not answered yet: it asks its user.
    void waiting();

private:
    void handleSilence();
    void finish(Result<Secret> secret);

    Keychain *m_keychain;
    Callback<Secret> m_done;
    QTimer m_patience;
};

} // namespace qernal
