// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace qernal {

namespace {

constexpr int FormatVersion = 1;

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString settingOf(const QUuid &id, const char *name)
{
    return QStringLiteral("accounts/%1/%2").arg(idText(id), QLatin1String(name));
}

const auto FormatKey = QLatin1String("formatVersion");
const auto CurrentKey = QLatin1String("accounts/current");
const auto LeftoverKey = QLatin1String("accounts/leftoverKeys");

} // namespace

AccountStore::AccountStore(QSettings *settings, Keychain *keychain, QObject *parent)
    : QObject(parent), m_settings(settings), m_keychain(keychain)
{
    connect(m_keychain, &Keychain::lateAnswer, this, &AccountStore::lookAgain);
    m_writable = m_settings->value(FormatKey, FormatVersion).toInt() == FormatVersion;
    if (!m_writable) return;
    load();
    const QStringList leftovers = m_settings->value(LeftoverKey).toStringList();
    for (const QString &key : leftovers)
        forgetKey(key, [](const Result<void> &) {});
}

void AccountStore::load()
{
    m_settings->beginGroup(QStringLiteral("accounts"));
    const QStringList groups = m_settings->childGroups();
    m_settings->endGroup();
    for (const QString &group : groups) {
        const QUuid id = QUuid::fromString(group);
        if (id.isNull()) continue;
        Account account;
        account.id = id;
        account.name = m_settings->value(settingOf(id, "name")).toString();
        account.apiUrl = m_settings->value(settingOf(id, "apiUrl")).toUrl();
        account.authorizationUrl = m_settings->value(settingOf(id, "authorizationUrl")).toUrl();
        account.kind = credentialKindFromString(m_settings->value(settingOf(id, "kind")).toString());
        account.remembered = !keyOf(id).isEmpty();
        if (account.name.isEmpty() || !account.apiUrl.isValid() || account.apiUrl.isEmpty()) continue;
        m_accounts.append(account);
    }
    std::sort(m_accounts.begin(), m_accounts.end(), [](const Account &a, const Account &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    m_current = QUuid::fromString(m_settings->value(CurrentKey).toString());
}

std::optional<Account> AccountStore::account(const QUuid &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountStore::accountNamed(const QString &name) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&name](const Account &account) { return account.name == name; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

QUuid AccountStore::current() const
{
    return account(m_current) ? m_current : QUuid();
}

void AccountStore::setCurrent(const QUuid &id)
{
    m_current = id;
    const std::optional<Account> chosen = account(id);
    if (m_writable && chosen && !chosen->demo) m_settings->setValue(CurrentKey, idText(id));
}

QString AccountStore::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; accountNamed(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return name;
}

QString AccountStore::keyOf(const QUuid &id) const
{
    return m_writable ? m_settings->value(settingOf(id, "keychainKey")).toString() : QString();
}

QString AccountStore::newKey(const QUuid &id)
{
    // The time makes the generation new even where an earlier write was never recorded.
    m_lastGeneration = std::max(m_lastGeneration + 1, QDateTime::currentMSecsSinceEpoch());
    return QStringLiteral("com.qernal.TokenManager/%1/credential/%2").arg(idText(id)).arg(m_lastGeneration);
}

void AccountStore::writeMetadata(const Account &account)
{
    if (!m_writable || account.demo) return;
    m_settings->setValue(FormatKey, FormatVersion);
    m_settings->setValue(settingOf(account.id, "name"), account.name);
    m_settings->setValue(settingOf(account.id, "apiUrl"), account.apiUrl.toString(QUrl::RemoveUserInfo));
    m_settings->setValue(settingOf(account.id, "authorizationUrl"),
                         account.authorizationUrl.toString(QUrl::RemoveUserInfo));
    m_settings->setValue(settingOf(account.id, "kind"), toString(account.kind));
    m_settings->sync();
}

void AccountStore::save(const Account &account, Credential credential, QObject *context, Callback<void> done)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &other) { return other.id == account.id; });
    if (known == m_accounts.end()) {
        m_accounts.append(account);
    } else {
        *known = account;
    }
    writeMetadata(account);
    const bool kept = account.remembered && !account.demo && m_writable;
    const QString key = kept ? newKey(account.id) : QString();
    RunOnly &entry = m_runOnly[idText(account.id)];
    entry = {std::move(credential), key};
    emit accountsChanged();
    if (!kept) {
        const QString old = keyOf(account.id);
        if (!old.isEmpty()) {
            m_settings->remove(settingOf(account.id, "keychainKey"));
            forgetKey(old, [](const Result<void> &) {});
        }
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_keychain->write(key, entry.credential.secret.clone(), this,
                      [this, id = account.id, key, guard = QPointer<QObject>(context),
                       done = std::move(done)](const Result<void> &written) {
                          if (written) adopt(id, key);
                          if (guard) done(written);
                      });
}

void AccountStore::adopt(const QUuid &id, const QString &key)
{
    const auto entry = m_runOnly.find(idText(id));
    if (entry == m_runOnly.end() || entry->second.key != key) {
        // Replaced or signed out while it was being written: this one is not needed again.
        forgetKey(key, [](const Result<void> &) {});
        return;
    }
    const QString old = keyOf(id);
    m_settings->setValue(settingOf(id, "keychainKey"), key);
    m_settings->sync();
    m_runOnly.erase(entry);
    if (!old.isEmpty() && old != key) forgetKey(old, [](const Result<void> &) {});
}

void AccountStore::lookAgain(const QString &key)
{
    const auto entry =
        std::find_if(m_runOnly.cbegin(), m_runOnly.cend(), [&key](const auto &each) { return each.second.key == key; });
    if (key.isEmpty() || entry == m_runOnly.cend()) return;
    m_keychain->read(key, this, [this, id = QUuid::fromString(entry->first), key](const Result<Secret> &secret) {
        const auto waiting = m_runOnly.find(idText(id));
        if (!secret || waiting == m_runOnly.end()) return;
        if (*secret == waiting->second.credential.secret) adopt(id, key);
    });
}

void AccountStore::credential(const QUuid &id, QObject *context, Callback<Credential> done)
{
    const std::optional<Account> wanted = account(id);
    const QString key = keyOf(id);
    if (m_runOnly.count(idText(id)) == 0 && wanted && !key.isEmpty()) {
        m_keychain->read(key, context, [kind = wanted->kind, done = std::move(done)](Result<Secret> secret) {
            if (!secret) {
                done(tl::unexpected<Error>(secret.error()));
            } else {
                done(Credential{kind, std::move(*secret)});
            }
        });
        return;
    }
    // Only the id travels: a lambda must not hold the credential itself.
    QMetaObject::invokeMethod(
        this,
        [this, id, guard = QPointer<QObject>(context), done = std::move(done)] {
            if (!guard) return;
            const auto entry = m_runOnly.find(idText(id));
            if (entry == m_runOnly.end()) {
                done(failure(Error::Kind::KeychainNoEntry));
            } else {
                done(entry->second.credential.clone());
            }
        },
        Qt::QueuedConnection);
}

void AccountStore::remove(const QUuid &id, QObject *context, Callback<void> done)
{
    const QString key = keyOf(id);
    m_accounts.removeIf([&id](const Account &account) { return account.id == id; });
    m_runOnly.erase(idText(id));
    if (m_writable) {
        m_settings->remove(QStringLiteral("accounts/%1").arg(idText(id)));
        if (m_current == id) m_settings->remove(CurrentKey);
        m_settings->sync();
    }
    if (m_current == id) m_current = {};
    emit accountsChanged();
    if (key.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    forgetKey(key, [guard = QPointer<QObject>(context), done = std::move(done)](const Result<void> &removed) {
        if (guard) done(removed);
    });
}

void AccountStore::forgetKey(const QString &key, std::function<void(Result<void>)> done)
{
    const auto setLeftover = [this, key](bool leftOver) {
        QStringList keys = m_settings->value(LeftoverKey).toStringList();
        const bool known = keys.contains(key);
        if (!m_writable || known == leftOver) return;
        if (leftOver) {
            keys.append(key);
        } else {
            keys.removeAll(key);
        }
        if (keys.isEmpty()) {
            m_settings->remove(LeftoverKey);
        } else {
            m_settings->setValue(LeftoverKey, keys);
        }
        m_settings->sync();
    };
    // Noted first: the program may end before the keychain answers.
    setLeftover(true);
    m_keychain->remove(key, this, [setLeftover, done = std::move(done)](const Result<void> &removed) {
        if (removed) setLeftover(false);
        done(removed);
    });
}

} // namespace qernal
