// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretrecords.h"
#include "core/secrets/secretsaver.h"

#include <QObject>
#include <QSet>

namespace qernal {

/// Removes secrets that are no longer wanted from memory, keychain and ledger. Owned by SecretCustody.
///
/// A removal is recorded before the keychain is asked: one that fails, or that the process does not live to see, is
/// repeated at the next start.
class SecretRemover : public QObject {
    Q_OBJECT
public:
    /// None of them is owned; all outlive the remover.
    SecretRemover(SecretRecords *records, SecretSaver *saver, Keychain *keychain, QObject *parent = nullptr);

    /// Removes each of @p records with its secret. The error is the keychain's, or CannotKeepTrack where the ledger
    /// could not be changed; the first, if there are several.
    void remove(const QList<SecretRecord> &records, QObject *context, Callback<void> done);
    /// Makes the older generations of a regenerated token *unknown*: they stay readable, and must not pass for the
    /// token's own secret when @p record goes. CannotKeepTrack: a later start will not know it.
    Result<void> disownOlder(const SecretRecord &record);
    /// Removes the generations that the record @p id has replaced.
    void removeReplaced(const QUuid &id);

signals:
    /// The entry of the discarded record @p id is gone after all: remove() had answered with an error. End what was
    /// said about that.
    void removedLate(const QUuid &id, const QUuid &account, const QString &tokenId);

private:
    [[nodiscard]] Result<void> finish(const SecretRecord &record, const Result<void> &marked,
                                      const Result<void> &removed);
    void removeEntries(const SecretRecord &record, QObject *context, Callback<void> done);
    /// The keys in the keychain that no other record needs.
    [[nodiscard]] QStringList keysOf(const SecretRecord &record) const;

    SecretRecords *m_records;
    SecretSaver *m_saver;
    Keychain *m_keychain;
    QSet<QUuid> m_unremoved; ///< discarded records whose removal failed in this run
};

} // namespace qernal
