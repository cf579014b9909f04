// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keychaincall.h"

#include "core/secrets/secretservice.h"

#include <QElapsedTimer>

namespace qernal {

/// What one call of Keychain does: a chain of QtKeychain jobs. Private to Keychain.
///
/// A keychain asks its user about what we do, and keeps removed entries in a bin. So a probe, which writes,
/// reads and removes a value of our own, is made only where nothing else shows whether the keychain works, and once.
class KeychainTask : public KeychainCall {
    Q_OBJECT
public:
    enum class Work { Read, Write, Remove, Probe };

    KeychainTask(Work work, std::shared_ptr<KeychainQueue> queue, const QString &service, const QString &key,
                 Secret secret);

    [[nodiscard]] Work work() const { return m_work; }

protected:
    void begin() override;
    void tidyUp() override;

private:
    using Step = void (KeychainTask::*)(const KeychainJob &job);

    void runStep(KeychainJob *job, Step next);
    void handleRead(const KeychainJob &job);
    void handleWritten(const KeychainJob &job);
    void handleReadBack(const KeychainJob &job);
    void handleRemoved(const KeychainJob &job);
    void handleRemovalRead(const KeychainJob &job);

    /// The keychain says that it has no such entry: finds out whether that is so.
    void handleAbsent();
    void handleAbsentIn(secretservice::Keyring keyring);
    void unlockAndRepeat();
    void checkKeyring();
    void concludeAbsent();

    void probe();
    void handleProbeWritten(const KeychainJob &job);
    void handleProbeRead(const KeychainJob &job);
    void handleProbeRemoved(const KeychainJob &job);

    /// Answers with what @p code of QtKeychain means; asks the bus where the code is too general.
    void fail(int code, const QString &words);
    void failWithoutCode(const QString &words);
    void refuse(Error::Kind kind, const QString &words);

    Work m_work;
    QString m_service;
    Secret m_secret;
    QString m_probeKey;
    QElapsedTimer m_jobTime;
    int m_changesBefore = 0;   ///< of keychains on the bus, when the first job began
    bool m_triedAgain = false; ///< a job failed for no reason that is known, and all was started again
    bool m_triedUnlocking = false;
    bool m_written = false; ///< a write job has succeeded
    bool m_probing = false; ///< the value of a probe may be in the keychain
};

} // namespace qernal
