// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/result.h"

#include <QList>
#include <QSettings>
#include <QStringList>

namespace qernal {

/// The accounts as the settings hold them: names, addresses, ids and the keys of keychain entries, never a secret.
/// Settings that are newer than we can read are left alone. Changes are on disk once write() succeeded.
class AccountSettings {
public:
    /// @p settings is not owned.
    explicit AccountSettings(QSettings *settings);

    /// False if the settings come from a newer version: nothing is read, and nothing changes.
    [[nodiscard]] bool isWritable() const { return m_writable; }

    /// Those that are whole, sorted by name.
    [[nodiscard]] QList<Account> accounts() const;
    /// The demo's account is ignored.
    void put(const Account &account);
    void remove(const QUuid &id);
    [[nodiscard]] QUuid current() const;
    /// Null for none.
    void setCurrent(const QUuid &id);

    /// The key of the keychain entry that holds the credential of @p id; empty if there is none.
    [[nodiscard]] QString keychainKey(const QUuid &id) const;
    void setKeychainKey(const QUuid &id, const QString &key);
    /// Keys of keychain entries that no account uses: to be removed.
    [[nodiscard]] QStringList leftoverKeys() const;
    void setLeftover(const QString &key, bool leftover);

    /// Writes the changes to disk, now: SettingsWriteFailed.
    [[nodiscard]] Result<void> write();

private:
    void setOrRemove(const QString &name, const QString &value);

    QSettings *m_settings;
    bool m_writable;
};

} // namespace qernal
