// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/keychainjob.h"
#include "core/secrets/keychainqueue.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace qernal {

/// The life cycle of a call of Keychain: it is started once, bounded by a watchdog, answered once. Private to Keychain.
///
/// It has no owner and deletes itself when its last step has ended, which may be long after its answer and after
/// the Keychain is gone. What is done to the keychain is the subclass's, KeychainTask.
class KeychainCall : public QObject {
    Q_OBJECT
public:
    /// Where the answer goes: `onRead` for a read, `onDone` for the others.
    void answerTo(QObject *context, Callback<Secret> onRead, Callback<void> onDone);
    /// From now on silence does not end the call: @p waiting is called, once, and the answer follows.
    void bePatient(std::function<void()> waiting) { m_waiting = std::move(waiting); }
    /// Begins through the event loop. The call is silent when the whole queue was, for as long as @p watchdog.
    void start(std::chrono::milliseconds watchdog);
    /// The entry that it is about; empty for a probe.
    [[nodiscard]] const QString &key() const { return m_key; }

signals:
    /// A step that had outlived the watchdog has ended.
    void endedLate(const QString &key);
    /// The call has its answer: nothing where that is a success. Emitted before the answer is handed over.
    void answered(const std::optional<qernal::Error::Kind> &error);

protected:
    KeychainCall(std::shared_ptr<KeychainQueue> queue, const QString &key);

    /// The first step.
    virtual void begin() = 0;
    /// The call was answered while a step ran, which has ended now: the last chance to tidy up.
    virtual void tidyUp() {}

    /// Runs @p job and then @p next, unless the call was answered meanwhile.
    void run(KeychainJob *job, std::function<void(const KeychainJob &)> next);
    /// Brackets another step that may take long, such as a question to the user. False from endStep(): the call was
    /// answered meanwhile and ends now.
    void beginStep() { m_inStep = true; }
    [[nodiscard]] bool endStep();

    void succeed() { answer(Secret()); }
    void answer(Result<Secret> result);
    [[nodiscard]] bool isAnswered() const { return m_answered; }
    /// True once silence was reported to who waits on.
    [[nodiscard]] bool isWaitedFor() const { return m_reportedWaiting; }
    [[nodiscard]] KeychainQueue &queue() { return *m_queue; }

private:
    void handleSilence();

    std::shared_ptr<KeychainQueue> m_queue;
    QString m_key;
    QTimer m_watchdog;
    std::chrono::milliseconds m_longestSilence{0};
    bool m_answered = false;
    bool m_inStep = false;
    bool m_reportedWaiting = false;
    QPointer<QObject> m_context;
    std::function<void()> m_waiting;
    Callback<Secret> m_onRead;
    Callback<void> m_onDone;
};

} // namespace qernal
