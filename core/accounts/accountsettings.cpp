// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountsettings.h"

#include "core/accounts/settingsfile.h"

#include <algorithm>

namespace qernal {

namespace {

constexpr int FormatVersion = 1;
constexpr QLatin1String FormatKey("formatVersion");
constexpr QLatin1String CurrentKey("accounts/current");
constexpr QLatin1String LeftoverKey("accounts/leftoverKeys");

QString groupOf(const QUuid &id)
{
    return QStringLiteral("accounts/") + id.toString(QUuid::WithoutBraces);
}

QString settingOf(const QUuid &id, QLatin1String name)
{
    return groupOf(id) + QLatin1Char('/') + name;
}

} // namespace

AccountSettings::AccountSettings(QSettings *settings)
    : m_settings(settings), m_writable(m_settings->value(FormatKey, FormatVersion).toInt() == FormatVersion)
{
}

QList<Account> AccountSettings::accounts() const
{
    if (!m_writable) return {};
    m_settings->beginGroup(QStringLiteral("accounts"));
    const QStringList groups = m_settings->childGroups();
    m_settings->endGroup();
    QList<Account> accounts;
    for (const QString &group : groups) {
        const QUuid id = QUuid::fromString(group);
        if (id.isNull()) continue;
        const auto value = [this, &id](const char *name) {
            return m_settings->value(settingOf(id, QLatin1String(name))).toString();
        };
        const Account account{.id = id,
                              .name = value("name"),
                              .apiUrl = QUrl(value("apiUrl")),
                              .authorizationUrl = QUrl(value("authorizationUrl")),
                              .kind = credentialKindFromString(value("kind")),
                              .tokenId = value("tokenId"),
                              .userId = value("userId"),
                              .remembered = !keychainKey(id).isEmpty()};
        if (!account.name.isEmpty() && account.apiUrl.isValid() && !account.apiUrl.isEmpty()) accounts.append(account);
    }
    std::sort(accounts.begin(), accounts.end(), [](const Account &a, const Account &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return accounts;
}

void AccountSettings::put(const Account &account)
{
    if (!m_writable || account.demo) return;
    const auto set = [this, &account](const char *name, const QString &value) {
        setOrRemove(settingOf(account.id, QLatin1String(name)), value);
    };
    m_settings->setValue(FormatKey, FormatVersion);
    set("name", account.name);
    set("apiUrl", account.apiUrl.toString(QUrl::RemoveUserInfo));
    set("authorizationUrl", account.authorizationUrl.toString(QUrl::RemoveUserInfo));
    set("kind", toString(account.kind));
    set("tokenId", account.tokenId);
    set("userId", account.userId);
}

void AccountSettings::remove(const QUuid &id)
{
    if (!m_writable) return;
    m_settings->remove(groupOf(id));
    if (current() == id) setCurrent({});
}

QUuid AccountSettings::current() const
{
    return m_writable ? QUuid::fromString(m_settings->value(CurrentKey).toString()) : QUuid();
}

void AccountSettings::setCurrent(const QUuid &id)
{
    if (m_writable) setOrRemove(CurrentKey, id.isNull() ? QString() : id.toString(QUuid::WithoutBraces));
}

QString AccountSettings::keychainKey(const QUuid &id) const
{
    return m_writable ? m_settings->value(settingOf(id, QLatin1String("keychainKey"))).toString() : QString();
}

void AccountSettings::setKeychainKey(const QUuid &id, const QString &key)
{
    if (m_writable) setOrRemove(settingOf(id, QLatin1String("keychainKey")), key);
}

QStringList AccountSettings::leftoverKeys() const
{
    return m_writable ? m_settings->value(LeftoverKey).toStringList() : QStringList();
}

void AccountSettings::setLeftover(const QString &key, bool leftover)
{
    QStringList keys = leftoverKeys();
    if (!m_writable || keys.contains(key) == leftover) return;
    if (leftover) {
        keys.append(key);
    } else {
        keys.removeAll(key);
    }
    if (keys.isEmpty()) {
        m_settings->remove(LeftoverKey);
    } else {
        m_settings->setValue(LeftoverKey, keys);
    }
}

Result<void> AccountSettings::write()
{
    return m_writable ? SettingsFile::write(m_settings) : Result<void>();
}

void AccountSettings::setOrRemove(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        m_settings->remove(name);
    } else {
        m_settings->setValue(name, value);
    }
}

} // namespace qernal
