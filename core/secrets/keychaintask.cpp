// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychaintask.h"

#include "core/secrets/secretservice.h"

#include <qt6keychain/keychain.h>

#include <QUuid>

#include <utility>

namespace qernal {

namespace {

const QByteArrayView ProbeValue("probe");

} // namespace

KeychainTask::KeychainTask(Work work, const QString &service, const QString &key, Secret secret)
    : m_work(work),
      m_service(service),
      m_key(key),
      m_secret(std::move(secret)),
      // Unique, so that two instances that probe at once do not remove each other's value.
      m_probeKey(service + QStringLiteral("/probe/") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &KeychainTask::onSilence);
}

void KeychainTask::answerTo(QObject *context, Callback<Secret> onRead, Callback<void> onDone)
{
    m_context = context;
    m_onRead = std::move(onRead);
    m_onDone = std::move(onDone);
}

void KeychainTask::start(std::chrono::milliseconds watchdog, std::shared_ptr<QElapsedTimer> sinceAnswer, bool hadBus)
{
    m_hadBus = hadBus;
    m_longestSilence = watchdog;
    m_sinceAnswer = std::move(sinceAnswer);
    m_watchdog.start(watchdog);
    QMetaObject::invokeMethod(this, &KeychainTask::begin, Qt::QueuedConnection);
}

void KeychainTask::onSilence()
{
    // QtKeychain works through one queue, and ours may wait there behind others that are answered.
    if (m_sinceAnswer->isValid()) {
        const auto left = m_longestSilence - std::chrono::milliseconds(m_sinceAnswer->elapsed());
        if (left.count() > 0) return m_watchdog.start(left);
    }
    const bool jobRunning = m_jobRunning;
    answer(failure(Error::Kind::KeychainSilent));
    if (!jobRunning) emit endedLate(m_key);
}

void KeychainTask::begin()
{
    if (m_answered) return;
    if (m_work == Work::Write && m_secret.isEmpty()) return answer(failure(Error::Kind::InvalidInput));
    if (m_work != Work::Probe && m_key.isEmpty()) return answer(failure(Error::Kind::InvalidInput));
    if (!secretservice::canAnswer()) {
        return answer(failure(Error::Kind::KeychainMissing, QStringLiteral("The event loop runs without GLib.")));
    }
    switch (m_work) {
    case Work::Read: return run(KeychainJob::read(m_service, m_key), &KeychainTask::onRead);
    case Work::Write: return run(KeychainJob::write(m_service, m_key, m_secret), &KeychainTask::onWritten);
    case Work::Remove: return run(KeychainJob::remove(m_service, m_key), &KeychainTask::onRemoved);
    case Work::Probe: return probeThen(&KeychainTask::succeed);
    }
}

void KeychainTask::run(KeychainJob *job, Step next)
{
    m_jobRunning = true;
    connect(job, &KeychainJob::finished, this, [this, job, next] {
        m_jobRunning = false;
        m_sinceAnswer->start();
        if (m_answered) return endLate();
        (this->*next)(*job);
    });
    job->start();
}

void KeychainTask::onRead(const KeychainJob &job)
{
    if (job.code() == QKeychain::NoError) return answer(job.secret());
    if (job.code() != QKeychain::EntryNotFound) return fail(job.code(), job.errorString());
    // A locked keychain says "not found" too, so that alone proves nothing.
    secretservice::holdsLocked(m_service, m_key, this, [this](bool locked) {
        if (m_answered) return;
        if (locked) return answer(failure(Error::Kind::KeychainLocked));
        probeThen(&KeychainTask::readAgain);
    });
}

void KeychainTask::readAgain()
{
    // The probe's question may have unlocked it.
    run(KeychainJob::read(m_service, m_key), &KeychainTask::onReadAgain);
}

void KeychainTask::onReadAgain(const KeychainJob &job)
{
    if (job.code() == QKeychain::NoError) return answer(job.secret());
    if (job.code() == QKeychain::EntryNotFound) return answer(failure(Error::Kind::KeychainNoEntry));
    fail(job.code(), job.errorString());
}

void KeychainTask::onWritten(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    run(KeychainJob::read(m_service, m_key), &KeychainTask::onReadBack);
}

void KeychainTask::onReadBack(const KeychainJob &job)
{
    if (job.code() == QKeychain::NoError) {
        if (job.secret() == m_secret) return succeed();
        return answer(failure(Error::Kind::KeychainMismatch));
    }
    // It said that it wrote and now holds nothing: the write's success was not true.
    if (job.code() == QKeychain::EntryNotFound)
        return answer(failure(Error::Kind::KeychainMismatch, job.errorString()));
    fail(job.code(), job.errorString());
}

void KeychainTask::onRemoved(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError && job.code() != QKeychain::EntryNotFound) {
        return fail(job.code(), job.errorString());
    }
    run(KeychainJob::read(m_service, m_key), &KeychainTask::onRemovalRead);
}

void KeychainTask::onRemovalRead(const KeychainJob &job)
{
    if (job.code() == QKeychain::NoError) return answer(failure(Error::Kind::KeychainFailed));
    if (job.code() != QKeychain::EntryNotFound) return fail(job.code(), job.errorString());
    secretservice::holdsLocked(m_service, m_key, this, [this](bool locked) {
        if (m_answered) return;
        if (locked) return answer(failure(Error::Kind::KeychainLocked));
        probeThen(&KeychainTask::succeed);
    });
}

void KeychainTask::probeThen(void (KeychainTask::*next)())
{
    m_afterProbe = next;
    run(KeychainJob::write(m_service, m_probeKey, Secret(ProbeValue)), &KeychainTask::onProbeWritten);
}

void KeychainTask::onProbeWritten(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    run(KeychainJob::read(m_service, m_probeKey), &KeychainTask::onProbeRead);
}

void KeychainTask::onProbeRead(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError && job.code() != QKeychain::EntryNotFound) {
        return fail(job.code(), job.errorString());
    }
    if (!(job.secret() == Secret(ProbeValue))) return answer(failure(Error::Kind::KeychainMismatch));
    run(KeychainJob::remove(m_service, m_probeKey), &KeychainTask::onProbeRemoved);
}

void KeychainTask::onProbeRemoved(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    (this->*m_afterProbe)();
}

void KeychainTask::succeed()
{
    answer(Secret());
}

void KeychainTask::fail(int code, const QString &words)
{
    using Kind = Error::Kind;
    switch (code) {
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // libsecret's only use of this code: the collection is locked and was not unlocked.
        return answer(failure(Kind::KeychainLocked, words));
#endif
    case QKeychain::AccessDeniedByUser: return answer(failure(Kind::KeychainDenied, words));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return answer(failure(Kind::KeychainMissing, words));
    default: break;
    }
    if (!std::exchange(m_triedAgain, true)) {
        // The service may have been started anew since we last spoke to it, which nobody tells us otherwise.
        secretservice::reconnect();
        return begin();
    }
    secretservice::isThere(this, [this, words](bool there) {
        if (m_answered) return;
        const Kind absent = m_hadBus && !secretservice::hasBus() ? Kind::KeychainGone : Kind::KeychainMissing;
        answer(failure(there ? Kind::KeychainFailed : absent, words));
    });
}

void KeychainTask::answer(Result<Secret> result)
{
    m_answered = true;
    m_watchdog.stop();
    // While a job runs, the task stays to tell when it ended.
    if (!m_jobRunning) deleteLater();
    const QPointer<QObject> context = std::exchange(m_context, nullptr);
    const auto onRead = std::exchange(m_onRead, nullptr);
    const auto onDone = std::exchange(m_onDone, nullptr);
    if (!context) return;
    if (onRead) return onRead(std::move(result));
    if (!onDone) return;
    if (result) return onDone({});
    onDone(tl::unexpected<Error>(result.error()));
}

void KeychainTask::endLate()
{
    if (m_afterProbe) KeychainJob::remove(m_service, m_probeKey)->start();
    emit endedLate(m_key);
    deleteLater();
}

} // namespace qernal
