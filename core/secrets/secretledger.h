// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/recordmap.h"
#include "core/secrets/secretrecord.h"

namespace qernal {

/// The record on disk of where each secret is: one file a record in a RecordFolder. Never holds a secret.
/// Files it cannot read (corrupt, newer format) are left alone and counted in setAside().
class SecretLedger {
public:
    /// @p folder is made (0700) when first needed.
    explicit SecretLedger(const QString &folder);

    /// Reads every record of the folder; call it once at the start. A missing folder is an empty ledger.
    void load() { m_records.load(); }
    /// Reads the record @p id from the disk again, where another instance may have changed or removed it.
    void refresh(const QUuid &id) { m_records.refresh(id); }
    /// The same for all: takes in what other instances wrote since. What cannot be read now stays as it was known.
    void refresh() { m_records.refresh(); }
    /// Writes @p record, durably, before it returns. LedgerWriteFailed if the disk refuses, or does not promise to keep
    /// it over a power cut; disk and memory then have the old one.
    [[nodiscard]] Result<void> put(const SecretRecord &record);
    /// Forgets the record @p id; an unknown id is success. A file that a power cut brings back is met again at the next
    /// start.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    [[nodiscard]] std::optional<SecretRecord> record(const QUuid &id) const { return m_records.record(id); }
    /// All records, oldest request first.
    [[nodiscard]] QList<SecretRecord> records() const;
    /// Names of files in the folder that could not be read and were left untouched.
    [[nodiscard]] QStringList setAside() const { return m_records.setAside(); }

private:
    RecordMap<SecretRecord, &SecretRecord::id> m_records;
};

} // namespace qernal
