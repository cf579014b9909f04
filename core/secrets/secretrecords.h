// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/secretledger.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace qernal {

/// What is known of every secret: the ledger, what the disk refused to take, and which answers are still out.
///
/// Models and messages are given this. Owned by SecretCustody, which alone changes it, with its parts.
/// A look-up never finds a record that the user discarded, although its file stays until the keychain entry is gone.
///
/// Why more than 15 public functions: look-ups and changes of one ledger, whose discarded records no caller may see by
/// mistake.
class SecretRecords : public QObject {
    Q_OBJECT
public:
    /// @p ledgerFolder: see SecretLedger.
    explicit SecretRecords(const QString &ledgerFolder, QObject *parent = nullptr);

    /// Reads the ledger, the first time that it is called.
    void load();
    /// Reads what other instances have written since.
    void refresh() { m_ledger.refresh(); }

    [[nodiscard]] std::optional<SecretRecord> record(const QUuid &id) const;
    /// The record that says where the newest secret of a token is; nothing where we have none (*Not stored here*).
    [[nodiscard]] std::optional<SecretRecord> recordOf(const QUuid &account, const QString &tokenId) const;
    /// The records of @p account, oldest request first.
    [[nodiscard]] QList<SecretRecord> records(const QUuid &account) const;
    /// Every record, those of discarded secrets too, oldest request first.
    [[nodiscard]] QList<SecretRecord> all() const;
    /// The records of the same token that are older than @p record, discarded ones too; oldest first.
    [[nodiscard]] QList<SecretRecord> olderThan(const SecretRecord &record) const;
    /// Names of ledger files that could not be read, for the message bar.
    [[nodiscard]] QStringList setAside() const { return m_ledger.setAside(); }

    /// Records @p record on disk. CannotKeepTrack: the disk refuses, and what was known before stays.
    [[nodiscard]] Result<void> write(const SecretRecord &record);
    /// Records @p record on disk, or in memory only where the disk refuses; CannotKeepTrack says that it did.
    Result<void> update(const SecretRecord &record);
    /// Forgets the record @p id, whose keychain entries are gone. CannotKeepTrack: its file could neither be removed
    /// nor marked, so that the next start meets it again as it was.
    Result<void> forget(const QUuid &id);
    /// Emits recordChanged() for what is known of @p id elsewhere: its write to the keychain began, ended or failed.
    void reportChanged(const QUuid &id);

    /// Notes that this process awaits the answer to the request @p id, until endAwaiting().
    void awaitAnswer(const QUuid &id) { m_awaited.insert(id); }
    void endAwaiting(const QUuid &id) { m_awaited.remove(id); }
    [[nodiscard]] bool isAwaited(const QUuid &id) const { return m_awaited.contains(id); }
    /// True while any answer is out that may bring a secret.
    [[nodiscard]] bool awaitsAnswers() const { return !m_awaited.isEmpty(); }

signals:
    /// The state, copy mark, write or error of the record @p id changed; it may be gone.
    void recordChanged(const QUuid &id, const QUuid &account, const QString &tokenId);

private:
    /// The record @p id, discarded or not.
    [[nodiscard]] std::optional<SecretRecord> find(const QUuid &id) const;

    SecretLedger m_ledger;
    bool m_loaded = false;
    /// What the disk did not take: newer than the ledger.
    QHash<QUuid, SecretRecord> m_unwritten;
    QSet<QUuid> m_awaited;
};

} // namespace qernal
