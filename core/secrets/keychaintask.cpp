// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychaintask.h"

#include "core/secrets/keyringunlock.h"

#include <qt6keychain/keychain.h>

#include <QUuid>

#include <utility>

namespace qernal {

namespace {

const QByteArrayView ProbeValue("probe");

// libsecret's calls end by a deadline of the bus, 25 s: a job that took this long was not answered but cut.
constexpr std::chrono::seconds CutByTheBus(20);

} // namespace

KeychainTask::KeychainTask(Work work, std::shared_ptr<KeychainQueue> queue, const QString &service, const QString &key,
                           Secret secret)
    : KeychainCall(std::move(queue), key),
      m_work(work),
      m_service(service),
      m_secret(std::move(secret)),
      // Unique, so that two instances that probe at once do not remove each other's value.
      m_probeKey(service + QStringLiteral("/probe/") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

void KeychainTask::begin()
{
    if (m_work == Work::Write && m_secret.isEmpty()) return refuse(Error::Kind::InvalidInput, {});
    if (m_work != Work::Probe && key().isEmpty()) return refuse(Error::Kind::InvalidInput, {});
    if (!secretservice::canAnswer()) {
        return refuse(Error::Kind::KeychainMissing, QStringLiteral("The event loop runs without GLib."));
    }
    if (!m_triedAgain) m_changesBefore = queue().changes();
    switch (m_work) {
    case Work::Read: return runStep(KeychainJob::read(m_service, key()), &KeychainTask::handleRead);
    case Work::Write: return runStep(KeychainJob::write(m_service, key(), m_secret), &KeychainTask::handleWritten);
    case Work::Remove: return runStep(KeychainJob::remove(m_service, key()), &KeychainTask::handleRemoved);
    case Work::Probe: return queue().isProven() ? checkKeyring() : probe();
    }
}

void KeychainTask::runStep(KeychainJob *job, Step next)
{
    m_jobTime.start();
    run(job, [this, next](const KeychainJob &ended) { (this->*next)(ended); });
}

void KeychainTask::handleRead(const KeychainJob &job)
{
    if (job.code() == QKeychain::EntryNotFound) return handleAbsent();
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    queue().prove();
    answer(job.secret());
}

void KeychainTask::handleWritten(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    m_written = true;
    runStep(KeychainJob::read(m_service, key()), &KeychainTask::handleReadBack);
}

void KeychainTask::handleReadBack(const KeychainJob &job)
{
    if (job.code() == QKeychain::NoError) {
        if (!(job.secret() == m_secret)) return answer(failure(Error::Kind::KeychainMismatch));
        queue().prove();
        return succeed();
    }
    // It said that it wrote and now holds nothing: the write's success was not true.
    if (job.code() == QKeychain::EntryNotFound)
        return answer(failure(Error::Kind::KeychainMismatch, job.errorString()));
    fail(job.code(), job.errorString());
}

void KeychainTask::handleRemoved(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError && job.code() != QKeychain::EntryNotFound) {
        return fail(job.code(), job.errorString());
    }
    runStep(KeychainJob::read(m_service, key()), &KeychainTask::handleRemovalRead);
}

void KeychainTask::handleRemovalRead(const KeychainJob &job)
{
    if (job.code() == QKeychain::EntryNotFound) return handleAbsent();
    if (job.code() == QKeychain::NoError) return answer(failure(Error::Kind::KeychainFailed));
    fail(job.code(), job.errorString());
}

void KeychainTask::handleAbsent()
{
    // A locked keychain reports "not found" too, so that alone proves nothing.
    secretservice::holdsLocked(m_service, key(), this, [this](bool locked) {
        if (isAnswered()) return;
        // libsecret has asked for it to be unlocked, without success.
        if (locked) return answer(failure(Error::Kind::KeychainLocked));
        secretservice::stateOfKeyring(this, [this](secretservice::Keyring keyring) {
            if (!isAnswered()) handleAbsentIn(keyring);
        });
    });
}

void KeychainTask::checkKeyring()
{
    secretservice::stateOfKeyring(this, [this](secretservice::Keyring keyring) {
        if (isAnswered()) return;
        if (keyring == secretservice::Keyring::Locked) return unlockAndRepeat();
        succeed();
    });
}

void KeychainTask::handleAbsentIn(secretservice::Keyring keyring)
{
    using Keyring = secretservice::Keyring;
    switch (keyring) {
    case Keyring::Open:
    case Keyring::None: return concludeAbsent();
    case Keyring::Locked: return unlockAndRepeat();
    case Keyring::Unknown: break;
    }
    if (queue().isProven()) return concludeAbsent();
    probe();
}

void KeychainTask::unlockAndRepeat()
{
    // Some keychains do not even name what they hold while they are locked.
    if (std::exchange(m_triedUnlocking, true)) return answer(failure(Error::Kind::KeychainLocked));
    beginStep();
    auto *unlock = new KeyringUnlock(this);
    connect(unlock, &KeyringUnlock::finished, this, [this, unlock](bool unlocked) {
        unlock->deleteLater();
        queue().markAnswer();
        if (!endStep()) return;
        if (!unlocked) return answer(failure(Error::Kind::KeychainLocked));
        begin();
    });
    unlock->start();
}

void KeychainTask::concludeAbsent()
{
    if (m_work == Work::Remove) return succeed();
    const bool elsewhere = queue().isReplaced();
    answer(failure(elsewhere ? Error::Kind::KeychainReplaced : Error::Kind::KeychainNoEntry));
}

void KeychainTask::probe()
{
    m_probing = true;
    runStep(KeychainJob::write(m_service, m_probeKey, Secret(ProbeValue)), &KeychainTask::handleProbeWritten);
}

void KeychainTask::handleProbeWritten(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    runStep(KeychainJob::read(m_service, m_probeKey), &KeychainTask::handleProbeRead);
}

void KeychainTask::handleProbeRead(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError && job.code() != QKeychain::EntryNotFound) {
        return fail(job.code(), job.errorString());
    }
    if (!(job.secret() == Secret(ProbeValue))) return answer(failure(Error::Kind::KeychainMismatch));
    runStep(KeychainJob::remove(m_service, m_probeKey), &KeychainTask::handleProbeRemoved);
}

void KeychainTask::handleProbeRemoved(const KeychainJob &job)
{
    if (job.code() != QKeychain::NoError) return fail(job.code(), job.errorString());
    m_probing = false;
    queue().prove();
    if (m_work == Work::Probe) return succeed();
    // The probe may have unlocked it.
    begin();
}

void KeychainTask::tidyUp()
{
    if (m_probing) KeychainJob::remove(m_service, m_probeKey)->start();
}

void KeychainTask::fail(int code, const QString &words)
{
    using Kind = Error::Kind;
    switch (code) {
    case QKeychain::AccessDenied:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // libsecret's only use of this code: the collection is locked and was not unlocked.
        return refuse(Kind::KeychainLocked, words);
#endif
    case QKeychain::AccessDeniedByUser: return refuse(Kind::KeychainDenied, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return refuse(Kind::KeychainMissing, words);
    default: break;
    }
    if (m_work != Work::Write && !m_probing) return failWithoutCode(words);
    // Without a keyring libsecret asks for a new one. Where that is dismissed, its words are about paths on the bus,
    // and another try would ask again.
    secretservice::stateOfKeyring(this, [this, words](secretservice::Keyring keyring) {
        if (isAnswered()) return;
        if (keyring == secretservice::Keyring::None) return refuse(Kind::KeychainNotSetUp, {});
        failWithoutCode(words);
    });
}

void KeychainTask::failWithoutCode(const QString &words)
{
    const bool wasCut = std::chrono::milliseconds(m_jobTime.elapsed()) >= CutByTheBus;
    if (!std::exchange(m_triedAgain, true) || (isWaitedFor() && wasCut)) {
        // The service may have been restarted since the last job, of which there is no other notice.
        secretservice::reconnect();
        return begin();
    }
    secretservice::isThere(this, [this, words](bool there) {
        if (isAnswered()) return;
        // A path on the bus is of no use to a reader of the window.
        const bool plain = !words.contains(QLatin1String("/org/freedesktop/"));
        if (there) return answer(failure(Error::Kind::KeychainFailed, plain ? words : QString()));
        if (queue().hadBus() && !secretservice::hasBus()) {
            return answer(failure(Error::Kind::KeychainGone, words));
        }
        Error missing{.kind = Error::Kind::KeychainMissing, .message = words};
        // No keychain came or went meanwhile, so none has been there.
        missing.surelyNotWritten = m_work == Work::Write && !m_written && queue().changes() == m_changesBefore;
        answer(tl::unexpected<Error>(missing));
    });
}

void KeychainTask::refuse(Error::Kind kind, const QString &words)
{
    Error refused{.kind = kind, .message = words};
    refused.surelyNotWritten = m_work == Work::Write && !m_written && !m_triedAgain;
    answer(tl::unexpected<Error>(refused));
}

} // namespace qernal
