// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/keychainqueue.h"
#include "core/secrets/secret.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace qernal {

class ActivityLog;
class KeychainTask;

/// Reads, writes and removes secrets in the operating system's keychain, without ever making the window wait.
///
/// A watchdog bounds each call: when the keychain has answered nothing, to this call or to one before it in the queue,
/// for that long, the call ends with KeychainSilent (the outcome is unknown), the job continues, and
/// lateAnswer() says when it has ended, so that the caller can look again.
/// Values are binary and never empty (InvalidInput). Errors: the Keychain… kinds of Error.
///
/// Nothing is written but what was asked for, as long as the keychain says by itself whether it is locked. Where it
/// does not, a value of our own is written, read back and removed, once for each keychain of a run (a *probe*).
class Keychain : public QObject {
    Q_OBJECT
public:
    /// How long a keychain may be silent, where nothing else is said.
    static constexpr std::chrono::seconds Watchdog{10};

    /// @p service names our items to the keychain (its `server` attribute); @p watchdog bounds its silence.
    explicit Keychain(const QString &service, std::chrono::milliseconds watchdog = Watchdog, QObject *parent = nullptr);
    /// The same for one of several Keychain objects of a process: they share @p queue, and count silence together.
    /// @p log gets a line for each call; it may be null, and is not owned.
    Keychain(const QString &service, std::shared_ptr<KeychainQueue> queue, std::chrono::milliseconds watchdog,
             ActivityLog *log = nullptr, QObject *parent = nullptr);
    ~Keychain() override;

    /// Reads the entry @p key. KeychainNoEntry only where the keychain is known to work and to be open: a locked one
    /// says "not found" too, and that is KeychainLocked; KeychainReplaced where another program answers than at first.
    void read(const QString &key, QObject *context, Callback<Secret> done);
    /// The same for a caller that can wait, such as an account that opens at login while its user still types the
    /// keychain's password: never KeychainSilent. After the watchdog's time @p waiting runs, once, so that the caller
    /// can say what it waits for, and @p done follows whenever the keychain answers. To give up, destroy @p context.
    void readPatiently(const QString &key, QObject *context, std::function<void()> waiting, Callback<Secret> done);
    /// Writes @p secret under @p key and reads it back: success means written *and* read back equal. An error with
    /// Error::surelyNotWritten set means that the keychain holds nothing of it; after any other it may.
    void write(const QString &key, Secret secret, QObject *context, Callback<void> done);
    /// Removes the entry @p key and proves by reading that it is gone. An entry that was absent is success.
    void remove(const QString &key, QObject *context, Callback<void> done);
    /// Does the keychain work now? By a probe, unless this run has seen it work.
    void probe(QObject *context, Callback<void> done);
    /// Is the keychain alive at this moment, although a call of ours waits for it? True while it waits for its user's
    /// password, and where the platform does not say; false where it is silent. Answers within a second.
    void isAlive(QObject *context, std::function<void(bool)> done);

    /// The keys of all our entries that lie open in the keychain, whoever wrote them; reads no value and asks nobody
    /// for a password. Nothing where the keychain cannot be searched: none answers, or it is of a kind that lists
    /// nothing.
    void listKeys(QObject *context, std::function<void(const std::optional<QStringList> &)> done);
    /// The name of the program that is the keychain, such as "gnome-keyring-d"; empty where none answers, "?" where the
    /// platform does not say.
    void findProvider(QObject *context, std::function<void(const QString &program)> done);

    [[nodiscard]] QString service() const { return m_service; }

signals:
    /// A job for @p key that had outlived its watchdog has ended, either way.
    void lateAnswer(const QString &key);
    /// Another program answers as the keychain from now on, or one does for the first time: it may hold what the one
    /// before did not, and the other way round.
    void providerChanged();

private:
    void start(KeychainTask *task);
    void logAnswer(KeychainTask *task);

    QString m_service;
    std::chrono::milliseconds m_watchdog;
    QPointer<ActivityLog> m_log;
    std::shared_ptr<KeychainQueue> m_queue; ///< shared with the calls, which may outlive us
};

} // namespace qernal
