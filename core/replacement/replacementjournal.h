// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/replacement.h"
#include "core/secrets/recordmap.h"

#include <QObject>

namespace qernal {

/// The record on disk of every replacement that has begun and not ended: one file each in a RecordFolder, written and
/// synced before each step that cannot be undone. Never holds a secret. Files it cannot read (corrupt, newer format)
/// are left alone and counted in setAside().
class ReplacementJournal : public QObject {
    Q_OBJECT
public:
    /// See RecordFolder.
    explicit ReplacementJournal(const QString &folder, QObject *parent = nullptr);

    /// Reads every file of the folder; call it once at the start. A missing folder is an empty journal.
    void load() { m_replacements.load(); }
    /// Writes @p replacement, durably, before it returns. LedgerWriteFailed: the old one stays, on disk and here.
    [[nodiscard]] Result<void> put(const Replacement &replacement);
    /// Forgets the replacement @p id, which has ended or was given up; an unknown id is success.
    [[nodiscard]] Result<void> remove(const QUuid &id);

    [[nodiscard]] std::optional<Replacement> replacement(const QUuid &id) const { return m_replacements.record(id); }
    /// The one that @p tokenId of @p account is the old or the new token of.
    [[nodiscard]] std::optional<Replacement> replacementOf(const QUuid &account, const QString &tokenId) const;
    /// Those of @p account, oldest first.
    [[nodiscard]] QList<Replacement> replacements(const QUuid &account) const;
    /// Names of files in the folder that could not be read and were left untouched.
    [[nodiscard]] QStringList setAside() const { return m_replacements.setAside(); }

signals:
    /// @p id is new, has gone on or has ended.
    void changed(const QUuid &id);

private:
    RecordMap<Replacement, &Replacement::id> m_replacements;
};

} // namespace qernal
