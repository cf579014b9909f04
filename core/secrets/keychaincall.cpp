// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychaincall.h"

#include <utility>

namespace qernal {

KeychainCall::KeychainCall(std::shared_ptr<KeychainQueue> queue, const QString &key)
    : m_queue(std::move(queue)), m_key(key)
{
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &KeychainCall::handleSilence);
}

void KeychainCall::answerTo(QObject *context, Callback<Secret> onRead, Callback<void> onDone)
{
    m_context = context;
    m_onRead = std::move(onRead);
    m_onDone = std::move(onDone);
}

void KeychainCall::start(std::chrono::milliseconds watchdog)
{
    m_longestSilence = watchdog;
    m_watchdog.start(watchdog);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_answered) begin();
        },
        Qt::QueuedConnection);
}

void KeychainCall::handleSilence()
{
    // QtKeychain works through one queue, and ours may wait there behind others that are answered.
    const auto left = m_queue->timeLeft(m_longestSilence);
    if (left.count() > 0) return m_watchdog.start(left);
    if (m_waiting) {
        m_reportedWaiting = true;
        const auto waiting = std::exchange(m_waiting, nullptr);
        if (m_context) waiting();
        return;
    }
    const bool inStep = m_inStep;
    answer(failure(Error::Kind::KeychainSilent));
    if (!inStep) emit endedLate(m_key);
}

void KeychainCall::run(KeychainJob *job, std::function<void(const KeychainJob &)> next)
{
    beginStep();
    m_queue->reconnectIfStale();
    connect(job, &KeychainJob::finished, this, [this, job, next = std::move(next)] {
        m_queue->markAnswer();
        if (endStep()) next(*job);
    });
    job->start();
}

bool KeychainCall::endStep()
{
    m_inStep = false;
    if (!m_answered) return true;
    tidyUp();
    emit endedLate(m_key);
    deleteLater();
    return false;
}

void KeychainCall::answer(Result<Secret> result)
{
    m_answered = true;
    m_watchdog.stop();
    emit answered(result ? std::nullopt : std::optional(result.error().kind));
    // While a step runs, the call stays to report when it ended.
    if (!m_inStep) deleteLater();
    const QPointer<QObject> context = std::exchange(m_context, nullptr);
    const auto onRead = std::exchange(m_onRead, nullptr);
    const auto onDone = std::exchange(m_onDone, nullptr);
    if (!context) return;
    if (onRead) return onRead(std::move(result));
    if (!onDone) return;
    if (result) return onDone({});
    onDone(tl::unexpected<Error>(result.error()));
}

} // namespace qernal
