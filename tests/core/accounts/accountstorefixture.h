// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "tests/support/filecontent.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace qernal {

inline const QByteArray canary("4c7a2f10-canary@T.KcV~_96jfOoD5ixFP8qu0Spm");

inline Account accountNamed(const char *name)
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QString::fromLatin1(name);
    account.apiUrl = QUrl(QStringLiteral("https://chaos.example"));
    account.authorizationUrl = QUrl(QStringLiteral("https://hydra.example"));
    return account;
}

inline Credential credentialOf(const QByteArray &secret)
{
    return {Credential::Kind::ApiToken, Secret(secret)};
}

/// Waits for a call that takes `(context, done)`.
template<typename T, typename Call> std::optional<Result<T>> awaited(Call call)
{
    QObject context;
    std::optional<Result<T>> result;
    call(&context, [&result](Result<T> given) { result.emplace(std::move(given)); });
    if (result) qFatal("a callback ran inside its call");
    return QTest::qWaitFor([&result] { return result.has_value(); }, 30'000) ? std::move(result) : std::nullopt;
}

/// What tests of the account store share: a folder with settings, and the keychain.
class AccountStoreFixture : public QObject {
protected:
    void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    std::optional<Result<void>> save(AccountStore &store, const Account &account, const QByteArray &secret)
    {
        return awaited<void>([&](QObject *context, const Callback<void> &done) {
            store.save(account, credentialOf(secret), context, done);
        });
    }
    std::optional<Result<Credential>> credential(AccountStore &store, const QUuid &id)
    {
        return awaited<Credential>(
            [&](QObject *context, const Callback<Credential> &done) { store.credential(id, context, done); });
    }
    static QString settingOf(const Account &account, const char *name)
    {
        return QStringLiteral("accounts/%1/%2").arg(account.id.toString(QUuid::WithoutBraces), QLatin1String(name));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] std::unique_ptr<QSettings> settings() const
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }
    [[nodiscard]] QByteArray bytes() const { return contentOf(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager.Test")};
};

} // namespace qernal
