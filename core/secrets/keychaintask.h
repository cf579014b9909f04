// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/keychainjob.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>

namespace qernal {

/// One call of Keychain: a chain of QtKeychain jobs under one watchdog. Private to Keychain.
///
/// It belongs to nobody and deletes itself when its last job has ended, which may be long after its answer and after
/// the Keychain is gone.
class KeychainTask : public QObject {
    Q_OBJECT
public:
    enum class Work { Read, Write, Remove, Probe };

    KeychainTask(Work work, const QString &service, const QString &key, Secret secret);

    /// Where the answer goes: `onRead` for a read, `onDone` for the others.
    void answerTo(QObject *context, Callback<Secret> onRead, Callback<void> onDone);
    /// @p sinceAnswer is restarted whenever a job ends: the watchdog barks only when the whole queue stands still.
    /// @p hadBus: if there is no session bus now, it went while we ran.
    void start(std::chrono::milliseconds watchdog, std::shared_ptr<QElapsedTimer> sinceAnswer, bool hadBus);

signals:
    /// A job that had outlived the watchdog has ended.
    void endedLate(const QString &key);

private:
    using Step = void (KeychainTask::*)(const KeychainJob &job);

    void begin();
    void onSilence();
    void run(KeychainJob *job, Step next);
    void probeThen(void (KeychainTask::*next)());
    void onRead(const KeychainJob &job);
    void readAgain();
    void onReadAgain(const KeychainJob &job);
    void onWritten(const KeychainJob &job);
    void onReadBack(const KeychainJob &job);
    void onRemoved(const KeychainJob &job);
    void onRemovalRead(const KeychainJob &job);
    void onProbeWritten(const KeychainJob &job);
    void onProbeRead(const KeychainJob &job);
    void onProbeRemoved(const KeychainJob &job);

    void succeed();
    /// Answers with what @p code of QtKeychain means; asks the bus where the code says too little.
    void fail(int code, const QString &words);
    void answer(Result<Secret> result);
    void endLate();

    Work m_work;
    QString m_service;
    QString m_key;
    Secret m_secret;
    QString m_probeKey;
    void (KeychainTask::*m_afterProbe)() = nullptr;
    QTimer m_watchdog;
    std::chrono::milliseconds m_longestSilence{0};
    std::shared_ptr<QElapsedTimer> m_sinceAnswer;
    bool m_hadBus = false;
    bool m_triedAgain = false;
    bool m_answered = false;
    bool m_jobRunning = false;
    QPointer<QObject> m_context;
    Callback<Secret> m_onRead;
    Callback<void> m_onDone;
};

} // namespace qernal
