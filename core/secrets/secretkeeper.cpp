// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretkeeper.h"

namespace qernal {

SecretKeeper::SecretKeeper(SecretCustody *custody, QObject *parent) : QObject(parent), m_custody(custody)
{
    connect(custody->records(), &SecretRecords::recordChanged, this, &SecretKeeper::checkLate);
}

void SecretKeeper::keep(const QUuid &record)
{
    if (m_underWay.contains(record)) return;
    m_underWay.insert(record);
    m_refused.remove(record);
    m_custody->keep(record, this, [this, record](const Result<void> &kept) { handleKept(record, kept); });
}

void SecretKeeper::handleKept(const QUuid &record, const Result<void> &kept)
{
    m_underWay.remove(record);
    if (kept) {
        emit stored(record);
        return;
    }
    // Discarded meanwhile, which is reported there.
    if (kept.error().kind == Error::Kind::Cancelled) return;
    m_refused.insert(record);
    emit failed(record, kept.error());
}

void SecretKeeper::checkLate(const QUuid &record)
{
    if (!m_refused.contains(record)) return;
    const auto known = m_custody->records()->record(record);
    if (known && known->state != SecretState::Stored) return;
    m_refused.remove(record);
    if (known) emit stored(record);
}

} // namespace qernal
