// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/secret.h"

#include <QObject>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QElapsedTimer;
QT_END_NAMESPACE

namespace qernal {

class KeychainTask;

/// Reads, writes and removes secrets in the operating system's keychain, without ever making the window wait.
///
/// A watchdog bounds each call: when the keychain has answered nothing, to this call or to one before it in the queue,
/// for that long, the call ends with KeychainSilent (the outcome is unknown), the job beneath goes on alone, and
/// lateAnswer() tells when it has ended, so that the caller can look again.
/// Values are binary and never empty (InvalidInput). Errors: the Keychain… kinds of Error.
class Keychain : public QObject {
    Q_OBJECT
public:
    /// @p service names our items to the keychain (its `server` attribute); @p watchdog bounds its silence.
    explicit Keychain(const QString &service, std::chrono::milliseconds watchdog = std::chrono::seconds(10),
                      QObject *parent = nullptr);
    ~Keychain() override;

    /// Reads the entry @p key. KeychainNoEntry only after a probe proved that the keychain works: a locked one says
    /// "not found" too, and that is KeychainLocked.
    void read(const QString &key, QObject *context, Callback<Secret> done);
    /// Writes @p secret under @p key and reads it back: success means written *and* read back equal.
    void write(const QString &key, Secret secret, QObject *context, Callback<void> done);
    /// Removes the entry @p key and proves by reading that it is gone. An entry that was absent is success.
    void remove(const QString &key, QObject *context, Callback<void> done);
    /// Writes, reads back and removes a value of its own: does the keychain work now?
    void probe(QObject *context, Callback<void> done);

    [[nodiscard]] QString service() const { return m_service; }

signals:
    /// A job for @p key that had outlived its watchdog has ended, either way.
    void lateAnswer(const QString &key);

private:
    void start(KeychainTask *task);

    QString m_service;
    std::chrono::milliseconds m_watchdog;
    std::shared_ptr<QElapsedTimer> m_sinceAnswer; ///< shared with the calls, which may outlive us
    bool m_started = false;
    bool m_hadBus = false; ///< there was a session bus when the first call was made
};

} // namespace qernal
