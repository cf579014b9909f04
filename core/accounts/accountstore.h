// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/secrets/keychain.h"

#include <QObject>
#include <QSettings>

#include <unordered_map>

namespace qernal {

/// The named accounts: metadata in the settings, credentials in the keychain (or, where there is none, in memory for
/// this run). Settings hold no secret. Settings that are newer than we can read are left alone.
class AccountStore : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned.
    AccountStore(QSettings *settings, Keychain *keychain, QObject *parent = nullptr);

    /// False if the settings come from a newer version: accounts of this run are then kept in memory only.
    [[nodiscard]] bool isWritable() const { return m_writable; }
    [[nodiscard]] QList<Account> accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(const QUuid &id) const;
    [[nodiscard]] std::optional<Account> accountNamed(const QString &name) const;
    /// The account used last; null if none.
    [[nodiscard]] QUuid current() const;
    void setCurrent(const QUuid &id);
    /// A name like @p wanted that no account has yet ("Work", "Work 2").
    [[nodiscard]] QString freeName(const QString &wanted) const;

    /// Adds or updates @p account and puts @p credential into the keychain. The account is usable in either case: the
    /// error says why the credential is kept for this run only.
    void save(const Account &account, Credential credential, QObject *context, Callback<void> done);
    /// The credential of @p id, from memory or the keychain. KeychainNoEntry where none was kept, or none is there.
    void credential(const QUuid &id, QObject *context, Callback<Credential> done);
    /// Sign out: forgets the credential and the account. The error says that the keychain still holds the credential;
    /// the account is gone in either case, and the removal is tried again at the next start.
    void remove(const QUuid &id, QObject *context, Callback<void> done);

signals:
    void accountsChanged();

private:
    void load();
    void writeMetadata(const Account &account);
    void adopt(const QUuid &id, const QString &key);
    void lookAgain(const QString &key);
    [[nodiscard]] QString newKey(const QUuid &id);
    [[nodiscard]] QString keyOf(const QUuid &id) const;
    /// Removes @p key from the keychain; where that fails, it is remembered and tried again at the next start.
    void forgetKey(const QString &key, std::function<void(Result<void>)> done);

    struct RunOnly {
        Credential credential;
        QString key; ///< under which it was to be written; empty if it is for this run only
    };

    QSettings *m_settings;
    Keychain *m_keychain;
    bool m_writable = true;
    QUuid m_current;
    qint64 m_lastGeneration = 0;
    QList<Account> m_accounts;
    std::unordered_map<QString, RunOnly> m_runOnly; ///< by account id
};

} // namespace qernal
