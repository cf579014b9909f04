// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementstatus.h"

#include <algorithm>

namespace qernal {

namespace {

using RecordedStage = ReplacementStatus::Stage;

/// The records of the secrets that were requested for @p replacement.
QList<SecretRecord> recordsOf(const Replacement &replacement, const SecretCustody &custody)
{
    QList<SecretRecord> records = custody.records()->records(replacement.account);
    records.removeIf([&replacement](const SecretRecord &record) { return record.replacement != replacement.id; });
    return records;
}

} // namespace

QString recordedSecondToken(const Replacement &replacement, const SecretCustody &custody)
{
    QStringList lost;
    QStringList received;
    const QList<SecretRecord> records = recordsOf(replacement, custody);
    for (const SecretRecord &record : records) {
        if (record.tokenId.isEmpty()) continue;
        (record.state == SecretState::Lost ? lost : received).append(record.tokenId);
    }
    const QStringList &candidates = received.isEmpty() ? lost : received;
    // Of several that may be ours none is taken.
    return candidates.size() == 1 ? candidates.first() : QString();
}

ReplacementStatus::Stage recordedStage(const Replacement &replacement, const SecretCustody &custody)
{
    if (replacement.newId.isEmpty()) {
        const QList<SecretRecord> records = recordsOf(replacement, custody);
        if (records.isEmpty()) return RecordedStage::NotCreated;
        const bool open = std::any_of(records.cbegin(), records.cend(),
                                      [](const SecretRecord &record) { return record.isOpenCreate(); });
        return open ? RecordedStage::Unsettled : RecordedStage::Ambiguous;
    }
    const auto record = custody.records()->recordOf(replacement.account, replacement.newId);
    if (!record) return RecordedStage::SecretMissing;
    switch (record->state) {
    case SecretState::Stored: return RecordedStage::Ready;
    case SecretState::Requested: return RecordedStage::Creating;
    case SecretState::Held:
        return custody.saver().isSaving(record->id) ? RecordedStage::Saving : RecordedStage::NotSaved;
    case SecretState::Pending: return RecordedStage::NotSaved;
    case SecretState::Unknown:
    case SecretState::Lost: break;
    }
    return RecordedStage::SecretMissing;
}

} // namespace qernal
