// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretsaver.h"

#include "core/secrets/gathering.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

// The user sees the secret by then, however slow the keychain is.
constexpr std::chrono::milliseconds RevealWithin(2000);

} // namespace

SecretSaver::SecretSaver(SecretRecords *records, Keychain *keychain, QObject *parent)
    : QObject(parent), m_records(records), m_keychain(keychain)
{
}

SecretSaver::~SecretSaver()
{
    for (const auto &[id, held] : m_held)
        cancel(held.waiters);
}

void SecretSaver::hold(const QUuid &id, Secret secret, Reveal reveal)
{
    m_held[id].secret = std::move(secret);
    m_held[id].announced = reveal == Reveal::NotWanted;
    m_held[id].quiet = reveal == Reveal::OnFailure;
    if (reveal == Reveal::Wanted) QTimer::singleShot(RevealWithin, this, [this, id] { announce(id); });
}

void SecretSaver::save(const QUuid &id)
{
    const auto held = m_held.find(id);
    const auto record = m_records->record(id);
    if (held == m_held.end() || !record || held->second.saving) return;
    held->second.saving = true;
    // Recorded first: a run that dies during this write must not leave the word that all were refused.
    recordRefusal(id, false);
    m_keychain->write(record->keychainKey, held->second.secret.clone(), this,
                      [this, id](const Result<void> &result) { handleWritten(id, result); });
}

void SecretSaver::saveAndStore(const QUuid &id, QObject *context, Callback<void> done)
{
    const auto held = m_held.find(id);
    Q_ASSERT(held != m_held.end());
    held->second.wantsStored = true;
    held->second.waiters.push_back({context, std::move(done)});
    save(id);
}

void SecretSaver::handleWritten(const QUuid &id, const Result<void> &result)
{
    const auto held = m_held.find(id);
    if (held == m_held.end()) return;
    held->second.saving = false;
    if (result) return confirmSaved(id);
    held->second.error = result.error();
    held->second.perhapsWritten = held->second.perhapsWritten || !result.error().surelyNotWritten;
    const bool refused = !held->second.perhapsWritten;
    const auto waiters = std::exchange(held->second.waiters, {});
    announce(id);
    recordRefusal(id, refused);
    answer(waiters, result);
}

void SecretSaver::recordRefusal(const QUuid &id, bool refused)
{
    auto record = m_records->record(id);
    if (!record || record->refused == refused) return m_records->reportChanged(id);
    record->refused = refused;
    m_records->update(*record);
}

void SecretSaver::confirmSaved(const QUuid &id)
{
    auto record = m_records->record(id);
    const auto held = m_held.find(id);
    if (!record || held == m_held.end()) return;
    const auto waiters = std::exchange(held->second.waiters, {});
    const bool wantsStored = held->second.wantsStored || record->wantsStored;
    record->state = SecretState::Pending;
    record->refused = false;
    Result<void> result = m_records->update(*record);
    if (result) {
        const bool quiet = held->second.quiet && wantsStored;
        if (!quiet) announce(id);
        m_held.erase(id);
        if (wantsStored) result = store(id);
        if (quiet && !result) emit revealNeeded(id);
    } else {
        // In the keychain, but no later start would know where: the secret stays in memory too.
        held->second.error = result.error();
        record->state = SecretState::Held;
        m_records->update(*record);
        announce(id);
    }
    answer(waiters, result);
}

Result<void> SecretSaver::store(const QUuid &id)
{
    auto record = m_records->record(id);
    if (!record) return failure(Error::Kind::KeychainNoEntry);
    record->state = SecretState::Stored;
    // Reported only once it is true: a listener may then release the secret.
    if (const auto written = m_records->write(*record); !written) return written;
    emit stored(id);
    return {};
}

void SecretSaver::drop(const QUuid &id)
{
    const auto held = m_held.find(id);
    if (held == m_held.end()) return;
    const auto waiters = std::exchange(held->second.waiters, {});
    m_held.erase(held);
    cancel(waiters);
}

void SecretSaver::announce(const QUuid &id)
{
    const auto held = m_held.find(id);
    if (held == m_held.end() || std::exchange(held->second.announced, true)) return;
    emit revealNeeded(id);
}

void SecretSaver::answer(const std::vector<Waiter> &waiters, const Result<void> &result)
{
    for (const Waiter &waiter : waiters) {
        if (waiter.context) waiter.done(result);
    }
}

void SecretSaver::cancel(const std::vector<Waiter> &waiters)
{
    for (const Waiter &waiter : waiters) {
        if (waiter.context) answerLater(waiter.context, waiter.done, failure(Error::Kind::Cancelled));
    }
}

const Secret *SecretSaver::secret(const QUuid &id) const
{
    const auto held = m_held.find(id);
    return held == m_held.end() ? nullptr : &held->second.secret;
}

bool SecretSaver::isSaving(const QUuid &id) const
{
    const auto held = m_held.find(id);
    return held != m_held.end() && held->second.saving;
}

std::optional<Error> SecretSaver::lastError(const QUuid &id) const
{
    const auto held = m_held.find(id);
    return held == m_held.end() ? std::nullopt : held->second.error;
}

bool SecretSaver::isArriving() const
{
    return std::any_of(m_held.cbegin(), m_held.cend(), [](const auto &held) { return !held.second.announced; });
}

} // namespace qernal
