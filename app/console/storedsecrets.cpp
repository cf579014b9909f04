// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/storedsecrets.h"

#include "app/console/keychainreading.h"
#include "app/console/tokenchoice.h"
#include "core/accounts/accountsettings.h"
#include "core/secrets/secretcheck.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace qernal {

StoredSecrets::StoredSecrets(const ProfilePaths &paths, QObject *parent)
    : QObject(parent),
      m_settings(paths.settingsFile, QSettings::IniFormat),
      m_records(paths.ledgerFolder),
      m_lastUses(LastUseFolder::within(paths.ledgerFolder)),
      m_lists(RememberedListFolder::beside(paths.ledgerFolder)),
      m_notesFolder(TokenNotes::folderBeside(paths.ledgerFolder)),
      m_keychain(paths.keychainService, KeychainReading::Watchdog)
{
    m_records.load();
}

Answered<Account> StoredSecrets::account(const QString &name) const
{
    const AccountSettings settings(&m_settings);
    if (!settings.isWritable())
        return refusal(NotHere, tr("The settings are of a newer version of the program. Update this one."));
    const QList<Account> accounts = settings.accounts();
    if (accounts.isEmpty())
        return refusal(NotHere, tr("No account is remembered on this computer. Sign in with qernal-token-manager."));
    const auto isWanted = [&name, &settings](const Account &each) {
        return name.isEmpty() ? each.id == settings.current() : each.name == name;
    };
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(), isWanted);
    if (found != accounts.cend()) return *found;
    if (name.isEmpty() && accounts.size() == 1) return accounts.constFirst();
    QStringList names;
    for (const Account &each : accounts)
        names.append(each.name);
    if (name.isEmpty())
        return refusal(Usage, tr("Name an account with --account; there are: %1").arg(enumerated(names)));
    return refusal(NotHere,
                   tr("There is no account “%1”; there are: %2").arg(visibleText(name, 60), enumerated(names)));
}

QList<KnownToken> StoredSecrets::tokens(const Account &account) const
{
    QList<KnownToken> tokens;
    QHash<QString, qsizetype> rowOf;
    // The oldest comes first, so the newest of each token is what stays.
    const QList<SecretRecord> records = m_records.records(account.id);
    for (const SecretRecord &record : records) {
        if (record.tokenId.isEmpty()) continue;
        const QString key = record.isReadable() ? record.bestKey() : QString();
        const KnownToken token{record.tokenId, record.tokenName, key, record};
        if (const auto row = rowOf.constFind(record.tokenId); row != rowOf.cend()) {
            tokens[*row] = token;
        } else {
            rowOf.insert(record.tokenId, tokens.size());
            tokens.append(token);
        }
    }
    if (account.tokenId.isEmpty()) return tokens;
    // The account's own token is an entry of its own, unless a newer secret came for it.
    const auto own = std::find_if(tokens.begin(), tokens.end(), [&account](const KnownToken &token) {
        return token.id.compare(account.tokenId, Qt::CaseInsensitive) == 0;
    });
    if (own == tokens.end()) {
        tokens.append({account.tokenId, {}, credentialKey(account)});
    } else if (own->keychainKey.isEmpty()) {
        *own = {own->id, own->name, credentialKey(account)};
    }
    return tokens;
}

Answered<KnownToken> StoredSecrets::token(const Account &account, const QString &wanted) const
{
    const QList<KnownToken> found = tokensNamed(tokens(account), wanted);
    const QString shown = visibleText(wanted, 60);
    if (found.isEmpty())
        return refusal(NotHere, tr("No secret of a token “%1” is stored on this computer. "
                                   "“qernal-token list” shows where secrets are.")
                                    .arg(shown));
    if (found.size() > 1) return tl::unexpected<Refusal>(severalNamed(found, wanted));
    const KnownToken &token = found.constFirst();
    if (!token.keychainKey.isEmpty()) return token;
    const auto state = token.record ? std::optional(token.record->state) : std::nullopt;
    return refusal(NotHere, tr("The secret of “%1” cannot be read here: %2").arg(shown, secretPlaceText(state)));
}

QString StoredSecrets::credentialKey(const Account &account) const
{
    return AccountSettings(&m_settings).keychainKey(account.id);
}

void StoredSecrets::read(const KnownToken &token, QObject *context, Callback<Secret> done)
{
    readKey(token.keychainKey, context, token.record ? checked(*token.record, std::move(done)) : std::move(done));
}

void StoredSecrets::readCredential(const Account &account, QObject *context, Callback<Credential> done)
{
    readKey(credentialKey(account), context, [kind = account.kind, done = std::move(done)](Result<Secret> secret) {
        if (!secret) return done(tl::unexpected<Error>(secret.error()));
        done(Credential{kind, std::move(*secret)});
    });
}

QHash<QString, QDateTime> StoredSecrets::lastUses(const Account &account) const
{
    QHash<QString, QDateTime> times;
    const QList<LastUse> uses = m_lastUses.load();
    for (const LastUse &use : uses) {
        if (use.account == account.id) times.insert(use.tokenId.toLower(), use.usedAt);
    }
    return times;
}

QHash<QString, TokenNote> StoredSecrets::notes(const Account &account) const
{
    TokenNotes notes(m_notesFolder, systemClock());
    notes.setAccount(account.id);
    QHash<QString, TokenNote> byId;
    for (const OwnedNote &owned : notes.all())
        byId.insert(owned.tokenId, owned.note);
    return byId;
}

std::optional<QString> StoredSecrets::recordUse(const Account &account, const KnownToken &token) const
{
    const auto written =
        m_lastUses.put({.account = account.id, .tokenId = token.id, .usedAt = QDateTime::currentDateTimeUtc()});
    if (written) return std::nullopt;
    return tr("It could not be recorded that the token was used now: %1").arg(visibleText(written.error().message));
}

void StoredSecrets::readKey(const QString &key, QObject *context, Callback<Secret> done)
{
    auto *reading = new KeychainReading(&m_keychain, std::move(done), context);
    connect(reading, &KeychainReading::waiting, this, &StoredSecrets::waiting);
    reading->start(key);
}

} // namespace qernal
