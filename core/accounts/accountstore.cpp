// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

namespace qernal {

namespace {

// Until then another instance may still be writing an entry that no account has yet.
constexpr auto LongestWrite = std::chrono::minutes(10);

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

template<typename Matches> std::optional<Account> firstOf(const QList<Account> &accounts, Matches matches)
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), matches);
    return found == accounts.cend() ? std::nullopt : std::optional(*found);
}

void finishLater(QObject *context, Callback<void> done, Result<void> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

/// QUrl::StripTrailingSlash leaves the slash of a host without a path.
QUrl withoutSlash(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace

AccountStore::AccountStore(QSettings *settings, Keychain *keychain, Clock clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_keychain(keychain), m_clock(std::move(clock))
{
    connect(m_keychain, &Keychain::lateAnswer, this, &AccountStore::handleLateAnswer);
    m_accounts = m_settings.accounts();
    m_current = m_settings.current();
    const QStringList leftovers = m_settings.leftoverKeys();
    for (const QString &key : leftovers)
        if (!isBeingWritten(key)) removeKey(key, [](const Result<void> &) {});
}

bool AccountStore::isBeingWritten(const QString &key) const
{
    const qint64 age = m_clock().toMSecsSinceEpoch() - key.section(QLatin1Char('/'), -1).toLongLong();
    return age >= 0 && age < std::chrono::milliseconds(LongestWrite).count();
}

std::optional<Account> AccountStore::account(const QUuid &id) const
{
    return firstOf(m_accounts, [&id](const Account &account) { return account.id == id; });
}

std::optional<Account> AccountStore::accountNamed(const QString &name) const
{
    return firstOf(m_accounts, [&name](const Account &account) { return account.name == name; });
}

std::optional<Account> AccountStore::knownAs(const Account &account) const
{
    const auto isSameService = [&account](const Account &other) {
        return withoutSlash(other.apiUrl) == withoutSlash(account.apiUrl);
    };
    const auto isSameToken = [&account](const Account &other) {
        return !account.tokenId.isEmpty() && other.tokenId.compare(account.tokenId, Qt::CaseInsensitive) == 0;
    };
    const auto isSamePerson = [this, &account](const Account &other) {
        const bool holdsAnotherToken =
            other.kind == Credential::Kind::ApiToken && !m_settings.keychainKey(other.id).isEmpty();
        return !account.userId.isEmpty() && other.userId == account.userId && !holdsAnotherToken;
    };
    const auto found =
        firstOf(m_accounts, [&](const Account &other) { return isSameService(other) && isSameToken(other); });
    return found
               ? found
               : firstOf(m_accounts, [&](const Account &other) { return isSameService(other) && isSamePerson(other); });
}

QUuid AccountStore::current() const
{
    return account(m_current) ? m_current : QUuid();
}

void AccountStore::setCurrent(const QUuid &id)
{
    m_current = id;
    const std::optional<Account> chosen = account(id);
    if (id.isNull() || (chosen && !chosen->demo)) m_settings.setCurrent(id);
}

bool AccountStore::hasCredential(const QUuid &id) const
{
    return isStored(id) || m_runOnly.count(idText(id)) > 0;
}

QString AccountStore::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; accountNamed(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted, QString::number(number));
    return name;
}

QString AccountStore::newKey(const QUuid &id)
{
    // The time makes the generation new even where an earlier write was never recorded.
    m_lastGeneration = std::max(m_lastGeneration + 1, m_clock().toMSecsSinceEpoch());
    return QStringLiteral("%1/%2/credential/%3")
        .arg(m_keychain->service(), idText(id), QString::number(m_lastGeneration));
}

// --- Saving ---------------------------------------------------------------------------------------------------------

void AccountStore::save(const Account &account, Credential credential, QObject *context, Callback<void> done)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&account](const Account &other) { return other.id == account.id; });
    if (known == m_accounts.end()) {
        m_accounts.append(account);
    } else {
        *known = account;
    }
    const bool wantsStored = account.remembered && !account.demo && isWritable();
    const QString key = wantsStored ? newKey(account.id) : QString();
    m_settings.put(account);
    // Recorded before the write: an end of the program before adopt() leaves no entry that nothing knows of.
    if (wantsStored) m_settings.setLeftover(key, true);
    const Result<void> recorded = account.demo ? Result<void>() : m_settings.write();
    m_runOnly[idText(account.id)] = {std::move(credential), recorded ? key : QString()};
    emit accountsChanged();
    if (!recorded) {
        m_settings.setLeftover(key, false);
        finishLater(context, std::move(done), recorded);
    } else if (wantsStored) {
        store(account.id, key, context, std::move(done));
    } else {
        if (const QString old = m_settings.keychainKey(account.id); !old.isEmpty()) {
            m_settings.setKeychainKey(account.id, {});
            removeKey(old, [](const Result<void> &) {});
        }
        finishLater(context, std::move(done), {});
    }
}

void AccountStore::store(const QUuid &id, const QString &key, QObject *context, Callback<void> done)
{
    m_keychain->write(
        key, m_runOnly[idText(id)].credential.secret.clone(), this,
        [this, id, key, guard = QPointer<QObject>(context), done = std::move(done)](const Result<void> &written) {
            const Result<void> result = written ? adopt(id, key) : written;
            if (guard) done(result);
        });
}

Result<void> AccountStore::adopt(const QUuid &id, const QString &key)
{
    const auto entry = m_runOnly.find(idText(id));
    if (entry == m_runOnly.end() || entry->second.key != key) {
        // Replaced or signed out while it was being written: this one will not be read again.
        removeKey(key, [](const Result<void> &) {});
        return {};
    }
    const QString old = m_settings.keychainKey(id);
    m_settings.setKeychainKey(id, key);
    m_settings.setLeftover(key, false);
    if (const Result<void> recorded = m_settings.write(); !recorded) {
        // On disk the account still has its old entry, so that one stays, and the new one is a leftover.
        m_settings.setKeychainKey(id, old);
        m_settings.setLeftover(key, true);
        return recorded;
    }
    m_runOnly.erase(entry);
    if (!old.isEmpty() && old != key) removeKey(old, [](const Result<void> &) {});
    return {};
}

void AccountStore::handleLateAnswer(const QString &key)
{
    if (key.isEmpty()) return;
    const auto entry =
        std::find_if(m_runOnly.cbegin(), m_runOnly.cend(), [&key](const auto &each) { return each.second.key == key; });
    if (entry != m_runOnly.cend()) {
        adoptIfStored(QUuid::fromString(entry->first), key);
        return;
    }
    const auto owner =
        firstOf(m_accounts, [this, &key](const Account &account) { return m_settings.keychainKey(account.id) == key; });
    if (owner) emit keychainAnswered(owner->id);
}

void AccountStore::adoptIfStored(const QUuid &id, const QString &key)
{
    m_keychain->read(key, this, [this, id, key](const Result<Secret> &secret) {
        const auto waiting = m_runOnly.find(idText(id));
        if (!secret || waiting == m_runOnly.end()) return;
        // What cannot be recorded stays in memory for this run, as was reported to the caller of save().
        if (*secret == waiting->second.credential.secret) (void)adopt(id, key);
    });
}

void AccountStore::setIds(const QUuid &id, const QString &tokenId, const QString &userId)
{
    const auto known =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &other) { return other.id == id; });
    if (known == m_accounts.end()) return;
    const Account before = *known;
    if (!tokenId.isEmpty()) known->tokenId = tokenId;
    if (!userId.isEmpty()) known->userId = userId;
    if (*known != before) m_settings.put(*known);
}

// --- Reading and removing -------------------------------------------------------------------------------------------

void AccountStore::credential(const QUuid &id, QObject *context, Callback<Credential> done)
{
    const std::optional<Account> wanted = account(id);
    const QString key = m_settings.keychainKey(id);
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
    const QString key = m_settings.keychainKey(id);
    m_accounts.removeIf([&id](const Account &account) { return account.id == id; });
    m_runOnly.erase(idText(id));
    if (m_current == id) m_current = QUuid();
    m_settings.remove(id);
    const Result<void> recorded = m_settings.write();
    emit accountsChanged();
    if (key.isEmpty()) {
        finishLater(context, std::move(done), recorded);
        return;
    }
    removeKey(key, [recorded, guard = QPointer<QObject>(context), done = std::move(done)](const Result<void> &removed) {
        if (guard) done(removed ? recorded : removed);
    });
}

void AccountStore::removeKey(const QString &key, std::function<void(Result<void>)> done)
{
    // Recorded first: the program may end before the keychain answers. Where the disk refuses, the removal is still
    // worth trying.
    m_settings.setLeftover(key, true);
    (void)m_settings.write();
    m_keychain->remove(key, this, [this, key, done = std::move(done)](const Result<void> &removed) {
        if (removed) {
            m_settings.setLeftover(key, false);
            (void)m_settings.write();
        }
        done(removed);
    });
}

} // namespace qernal
