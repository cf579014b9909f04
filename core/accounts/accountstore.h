// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/accountsettings.h"
#include "core/clock.h"
#include "core/secrets/keychain.h"

#include <QObject>

#include <optional>
#include <unordered_map>

namespace qernal {

/// The named accounts: metadata in the settings, credentials in the keychain (or, where there is none, in memory for
/// this run). Settings hold no secret. Settings that are newer than we can read are left alone.
///
/// It has more than 15 functions, since what is remembered and what is stored must change together.
class AccountStore : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned. Keys of keychain entries begin with the service of @p keychain.
    AccountStore(QSettings *settings, Keychain *keychain, Clock clock = systemClock(), QObject *parent = nullptr);

    /// False if the settings come from a newer version: accounts of this run are then kept in memory only.
    [[nodiscard]] bool isWritable() const { return m_settings.isWritable(); }
    [[nodiscard]] QList<Account> accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(const QUuid &id) const;
    [[nodiscard]] std::optional<Account> accountNamed(const QString &name) const;
    /// The account that @p account, which just signed in, is remembered as: the same service, and the same token or the
    /// same person. Not one whose keychain entry holds another token, for that secret may exist nowhere else.
    [[nodiscard]] std::optional<Account> knownAs(const Account &account) const;
    /// The account used last; null if none.
    [[nodiscard]] QUuid current() const;
    /// Null for none: the next start opens no account.
    void setCurrent(const QUuid &id);
    /// True if the keychain holds the credential of @p id, as far as the settings say.
    [[nodiscard]] bool isStored(const QUuid &id) const { return !m_settings.keychainKey(id).isEmpty(); }
    /// True if credential() has something to read: in the keychain, or in memory.
    [[nodiscard]] bool hasCredential(const QUuid &id) const;
    /// A name like @p wanted that no account has yet ("Work", "Work 2").
    [[nodiscard]] QString freeName(const QString &wanted) const;

    /// Adds or updates @p account and stores @p credential in the keychain. The account is usable in either case: the
    /// error says why the credential is kept for this run only (a Keychain… kind), or why the account itself is
    /// (SettingsWriteFailed).
    void save(const Account &account, Credential credential, QObject *context, Callback<void> done);
    /// Records the ids of a remembered account that were not known before.
    void setIds(const QUuid &id, const QString &tokenId, const QString &userId);
    /// The credential of @p id, from memory or the keychain. KeychainNoEntry where none was kept, or none is there.
    void credential(const QUuid &id, QObject *context, Callback<Credential> done);
    /// Forgets the credential and the account. The error says that the keychain still holds the credential, which is
    /// removed at the next start, or that the settings still name the account.
    void remove(const QUuid &id, QObject *context, Callback<void> done);

signals:
    void accountsChanged();
    /// The keychain, which had been silent, has answered about the credential of @p id: it may be readable now.
    void keychainAnswered(const QUuid &id);

private:
    struct RunOnly {
        Credential credential;
        QString key; ///< under which it was to be written; empty if it is for this run only
    };

    void store(const QUuid &id, const QString &key, QObject *context, Callback<void> done);
    [[nodiscard]] Result<void> adopt(const QUuid &id, const QString &key);
    void handleLateAnswer(const QString &key);
    void adoptIfStored(const QUuid &id, const QString &key);
    /// True if the entry @p key, which no account has, is so new that another instance may be storing it.
    [[nodiscard]] bool isBeingWritten(const QString &key) const;
    [[nodiscard]] QString newKey(const QUuid &id);
    /// Removes @p key from the keychain; where that fails, it is remembered and tried again at the next start.
    void removeKey(const QString &key, std::function<void(Result<void>)> done);

    AccountSettings m_settings;
    Keychain *m_keychain;
    Clock m_clock;
    QUuid m_current;
    qint64 m_lastGeneration = 0;
    QList<Account> m_accounts;
    std::unordered_map<QString, RunOnly> m_runOnly; ///< by account id
};

} // namespace qernal
