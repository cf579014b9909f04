// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/entriesstep.h"

#include "core/accounts/accountsettings.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretrecords.h"

#include <QUrl>

namespace qernal {

namespace {

/// The token that a key of ours names: "service/account/token/generation"; empty for a credential, or another key.
QString tokenIdIn(const QString &key)
{
    const QString token = key.section(QLatin1Char('/'), -2, -2);
    if (key.count(QLatin1Char('/')) < 3 || token == QLatin1String("credential")) return {};
    return QUrl::fromPercentEncoding(token.toLatin1());
}

} // namespace

EntriesStep::EntriesStep(const CheckUpParts &parts, QObject *parent) : CheckUpStep(parent), m_parts(parts) {}

void EntriesStep::start()
{
    list();
}

void EntriesStep::list()
{
    m_parts.keychain->listKeys(this, [this](const std::optional<QStringList> &keys) { handleListed(keys); });
}

QSet<QString> EntriesStep::knownKeys()
{
    // A record is written before its entry, so what was listed is known by now, whoever wrote it.
    m_parts.records->refresh();
    m_parts.settings->sync();
    QSet<QString> known;
    const QList<SecretRecord> records = m_parts.records->all();
    for (const SecretRecord &record : records)
        known << record.keychainKey << record.replacedKey;
    const AccountSettings settings(m_parts.settings);
    for (const Account &account : settings.accounts())
        known << settings.keychainKey(account.id);
    const QStringList leftover = settings.leftoverKeys();
    return known + QSet<QString>(leftover.cbegin(), leftover.cend());
}

void EntriesStep::handleListed(const std::optional<QStringList> &keys)
{
    const QSet<QString> known = knownKeys();
    QStringList unknown;
    for (const QString &key : keys.value_or(QStringList())) {
        if (!known.contains(key) && (!m_isSecondLook || m_suspects.contains(key))) unknown.append(key);
    }
    if (!unknown.isEmpty() && !m_isSecondLook) {
        // One that is being removed has gone by then.
        m_isSecondLook = true;
        m_suspects = unknown;
        return list();
    }
    for (const QString &key : unknown) {
        emit found({.kind = FindingKind::EntryUnknown,
                    .severity = FindingSeverity::Warning,
                    .sentence = tr("The keychain holds an entry of this program that nothing here knows."),
                    .tokenId = tokenIdIn(key),
                    .facts = {{FactName::Entry, key}},
                    .remedy = Remedy{.action = Remedy::Action::RemoveEntry, .keychainKey = key}});
    }
    emit finished();
}

} // namespace qernal
