// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainqueue.h"

#include "core/secrets/secretservice.h"

#include <utility>

namespace qernal {

KeychainQueue::KeychainQueue(QObject *parent) : QObject(parent) {}

void KeychainQueue::prepare()
{
    if (std::exchange(m_prepared, true)) return;
    secretservice::outliveTheBus();
    m_hadBus = secretservice::hasBus();
    secretservice::watchProvider(this, [this](bool isOwned) { handleOwnerChanged(isOwned); });
    lookForProvider();
}

std::chrono::milliseconds KeychainQueue::timeLeft(std::chrono::milliseconds watchdog) const
{
    if (!m_sinceAnswer.isValid()) return std::chrono::milliseconds(0);
    return watchdog - std::chrono::milliseconds(m_sinceAnswer.elapsed());
}

void KeychainQueue::reconnectIfStale()
{
    if (std::exchange(m_stale, false)) secretservice::reconnect();
}

void KeychainQueue::handleOwnerChanged(bool isOwned)
{
    ++m_changes;
    m_proven = false;
    m_stale = true;
    if (isOwned) lookForProvider();
}

void KeychainQueue::lookForProvider()
{
    secretservice::providerName(this, [this](const QString &program) { handleProvider(program); });
}

void KeychainQueue::handleProvider(const QString &program)
{
    // A restarted one counts as the same.
    const bool atStart = m_changes == 0;
    if (program.isEmpty() || program == m_provider) return;
    if (m_firstProvider.isEmpty()) m_firstProvider = program;
    m_provider = program;
    if (!atStart) emit providerChanged();
}

} // namespace qernal
