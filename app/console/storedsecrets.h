// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/refusal.h"
#include "app/profilepaths.h"
#include "core/accounts/account.h"
#include "core/notes/tokennotes.h"
#include "core/secrets/keychain.h"
#include "core/secrets/lastuse.h"
#include "core/secrets/secretrecords.h"
#include "core/tokens/rememberedlist.h"

#include <QObject>
#include <QSettings>

namespace qernal {

/// A token of an account as far as this computer knows it.
struct KnownToken {
    QString id;
    QString name;                                      ///< that it had when its secret came; empty where unknown
    QString keychainKey;                               ///< of its secret; empty where the keychain holds none
    std::optional<SecretRecord> record = std::nullopt; ///< nothing for the token that the account signs in with
};

/// What the window has stored, for reading: the accounts of its settings, its ledger, its keychain entries. Changes
/// nothing of them but when a token was last used: the objects with which the window reads remove what is left over and
/// recover what was interrupted.
class StoredSecrets : public QObject {
    Q_OBJECT
public:
    explicit StoredSecrets(const ProfilePaths &paths, QObject *parent = nullptr);

    /// The account @p name; for an empty name the one used last, or the only one.
    [[nodiscard]] Answered<Account> account(const QString &name) const;
    /// The tokens of @p account of which this computer has, or had, a secret.
    [[nodiscard]] QList<KnownToken> tokens(const Account &account) const;
    /// The token of @p account that @p wanted names, and whose secret is in the keychain: by its ID, by its name, or by
    /// the beginning of its ID where no other begins so.
    [[nodiscard]] Answered<KnownToken> token(const Account &account, const QString &wanted) const;

    /// The secret of @p token: KeychainMismatch where the entry holds another value than was stored.
    void read(const KnownToken &token, QObject *context, Callback<Secret> done);
    /// What @p account signs in with. KeychainNoEntry where the settings know of no entry.
    void readCredential(const Account &account, QObject *context, Callback<Credential> done);

    /// The value of the keychain's entry @p key, however it is used: see KeychainReading.
    void readKey(const QString &key, QObject *context, Callback<Secret> done);

    /// What it reads from, for who looks at more than one secret.
    [[nodiscard]] SecretRecords *records() { return &m_records; }
    [[nodiscard]] QSettings *settings() { return &m_settings; }
    [[nodiscard]] Keychain *keychain() { return &m_keychain; }

    /// When tokens of @p account were last used on this computer (UTC), by ID in lower case.
    [[nodiscard]] QHash<QString, QDateTime> lastUses(const Account &account) const;
    /// The list of @p account as the window read it last; nothing where none is remembered.
    [[nodiscard]] std::optional<RememberedList> rememberedList(const Account &account) const
    {
        return m_lists.read(account.id);
    }
    /// What was noted of tokens of @p account on this computer, by ID.
    [[nodiscard]] QHash<QString, TokenNote> notes(const Account &account) const;
    /// Records that @p token is used now, durably; why not, as a line, where the disk refuses. Nothing else depends on
    /// it.
    [[nodiscard]] std::optional<QString> recordUse(const Account &account, const KnownToken &token) const;

signals:
    /// The keychain asks its user, so a read takes longer.
    void waiting();

private:
    [[nodiscard]] QString credentialKey(const Account &account) const;

    mutable QSettings m_settings;
    SecretRecords m_records;
    LastUseFolder m_lastUses;
    RememberedListFolder m_lists;
    QString m_notesFolder;
    Keychain m_keychain;
};

} // namespace qernal
