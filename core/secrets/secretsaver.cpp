// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretsaver.h"

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

SecretSaver::~SecretSaver() = default;

void SecretSaver::hold(const QUuid &id, Secret secret)
{
    m_held[id].secret = std::move(secret);
    QTimer::singleShot(RevealWithin, this, [this, id] { announce(id); });
}

void SecretSaver::save(const QUuid &id)
{
    const auto held = m_held.find(id);
    const auto record = m_records->record(id);
    if (held == m_held.end() || !record || held->second.saving) return;
    held->second.saving = true;
    m_records->reportChanged(id);
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
    const auto waiters = std::exchange(held->second.waiters, {});
    announce(id);
    m_records->reportChanged(id);
    answer(waiters, result);
}

void SecretSaver::confirmSaved(const QUuid &id)
{
    auto record = m_records->record(id);
    const auto held = m_held.find(id);
    if (!record || held == m_held.end()) return;
    const auto waiters = std::exchange(held->second.waiters, {});
    const bool wantsStored = held->second.wantsStored || record->wantsStored;
    record->state = SecretState::Pending;
    Result<void> result = m_records->update(*record);
    if (result) {
        announce(id);
        m_held.erase(id);
        if (wantsStored) result = store(id);
    } else {
        // In the keychain, but no later start would know where: the secret stays in memory too.
        held->second.error = Error{.kind = Error::Kind::CannotKeepTrack, .message = result.error().message};
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
    // Reported only once it is true: whoever hears of it may let go of the secret.
    const Result<void> written = m_records->write(*record);
    if (!written) return failure(Error::Kind::CannotKeepTrack, written.error().message);
    emit stored(id);
    return {};
}

void SecretSaver::drop(const QUuid &id)
{
    m_held.erase(id);
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
