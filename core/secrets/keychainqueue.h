// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <chrono>

namespace qernal {

/// What all keychain calls of a process have in common: QtKeychain works through one queue, and one keychain answers.
///
/// Several Keychain objects of one process share it by their constructor, or each would take the others' turn for
/// silence. It outlives them: a call may end after its Keychain.
class KeychainQueue : public QObject {
    Q_OBJECT
public:
    explicit KeychainQueue(QObject *parent = nullptr);

    /// Prepares the process for its first job; call it before each.
    void prepare();
    /// Call this when a job has ended: the queue moves.
    void markAnswer() { m_sinceAnswer.start(); }
    /// How much of @p watchdog is left until the queue counts as silent.
    [[nodiscard]] std::chrono::milliseconds timeLeft(std::chrono::milliseconds watchdog) const;

    /// True once this keychain has been seen to work: it gave a value, or took one and gave it back.
    [[nodiscard]] bool isProven() const { return m_proven; }
    void prove() { m_proven = true; }
    /// True if there was a session bus when the first call was made.
    [[nodiscard]] bool hadBus() const { return m_hadBus; }
    /// True if another program answers as the keychain than the first one of this run.
    [[nodiscard]] bool isReplaced() const { return m_provider != m_firstProvider; }
    /// Counts the comings and goings of keychains on the bus.
    [[nodiscard]] int changes() const { return m_changes; }
    /// Drops what libsecret knows of a keychain that is gone; call it before a job.
    void reconnectIfStale();

signals:
    /// Another program answers as the keychain from now on, or the first one of this run.
    void providerChanged();

private:
    void handleOwnerChanged(bool isOwned);
    void lookForProvider();
    void handleProvider(const QString &program);

    QElapsedTimer m_sinceAnswer;
    QString m_firstProvider; ///< the name of its program
    QString m_provider;
    int m_changes = 0;
    bool m_prepared = false;
    bool m_hadBus = false;
    bool m_proven = false;
    bool m_stale = false;
};

} // namespace qernal
