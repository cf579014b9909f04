// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretrecords.h"
#include "core/secrets/secretsaver.h"

#include <QObject>

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

    /// Removes each of @p records with its secret. The error is the keychain's first.
    void remove(const QList<SecretRecord> &records, QObject *context, Callback<void> done);
    /// Makes the older generations of a regenerated token *unknown*: they stay readable, and must not pass for the
    /// token's own secret when @p record goes.
    void disownOlder(const SecretRecord &record);
    /// Removes the generations that the record @p id has replaced.
    void removeReplaced(const QUuid &id);

private:
    void removeEntries(const SecretRecord &record, QObject *context, Callback<void> done);
    /// The keys in the keychain that no other record needs.
    [[nodiscard]] QStringList keysOf(const SecretRecord &record) const;

    SecretRecords *m_records;
    SecretSaver *m_saver;
    Keychain *m_keychain;
};

} // namespace qernal
