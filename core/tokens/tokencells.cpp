// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokencells.h"

#include "core/visibletext.h"

#include <QLocale>

namespace qernal {

namespace {

constexpr qsizetype MaxToolTipLength = 4096;

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString timeText(const TokenTableModel &table, qint64 time)
{
    if (!table.areDatesShown()) return relativeTime(timeOf(time), table.timesAt());
    return time == NoTime ? QString() : QLocale().toString(timeOf(time).toLocalTime().date(), QLocale::ShortFormat);
}

QString ownSecretText(bool isKept)
{
    return isKept ? TokenTableModel::tr("In keychain (sign-in)") : TokenTableModel::tr("In memory (sign-in)");
}

} // namespace

int secretRank(std::optional<SecretState> state)
{
    return state ? static_cast<int>(*state) : -1;
}

int secretPlaceRank(const TokenTableModel &table, int row)
{
    const QString id = table.store().id(row);
    const std::optional<SecretState> state = table.secretStateOf(id);
    if (state || !table.isOwnToken(id)) return secretRank(state);
    return secretRank(table.isOwnSecretKept() ? SecretState::Stored : SecretState::Held);
}

QStringList secretPlaceTexts()
{
    QStringList texts{ownSecretText(true), ownSecretText(false), secretPlaceText(std::nullopt)};
    for (const auto state : {SecretState::Requested, SecretState::Held, SecretState::Pending, SecretState::Stored,
                             SecretState::Unknown, SecretState::Lost})
        texts.append(secretPlaceText(state));
    return texts;
}

QString cellText(const TokenTableModel &table, int row, int column)
{
    const TokenStore &store = table.store();
    switch (column) {
    case TokenTableModel::Name: return visibleText(store.name(row));
    case TokenTableModel::Status: return statusText(table.statuses().at(row));
    case TokenTableModel::Expires:
        return store.expiryAt(row) == NoTime ? expiryText({}, table.timesAt()) : timeText(table, store.expiryAt(row));
    case TokenTableModel::Created: return timeText(table, store.createdAt(row));
    case TokenTableModel::Updated: return timeText(table, store.updatedAt(row));
    case TokenTableModel::LastUsed: {
        const qint64 time = table.lastUsedAt(row);
        return time == NoTime ? lastUseText({}, table.timesAt()) : timeText(table, time);
    }
    case TokenTableModel::SecretPlace: {
        const std::optional<SecretState> state = table.secretStateOf(store.id(row));
        return !state && table.isOwnToken(store.id(row)) ? ownSecretText(table.isOwnSecretKept())
                                                         : secretPlaceText(state);
    }
    case TokenTableModel::Id: return visibleText(store.id(row));
    default: return {};
    }
}

QString cellToolTip(const TokenTableModel &table, int row, int column)
{
    const TokenStore &store = table.store();
    switch (column) {
    case TokenTableModel::Name: {
        const QString name = visibleText(store.name(row), MaxToolTipLength);
        const QString mark = table.markOf(store.id(row)).sentence;
        return toolTipText(mark.isEmpty() ? name : name + u'\n' + mark);
    }
    case TokenTableModel::Id: return toolTipText(visibleText(store.id(row), MaxToolTipLength));
    case TokenTableModel::Status:
    case TokenTableModel::Expires: return exactTime(timeOf(store.expiryAt(row)));
    case TokenTableModel::Created: return exactTime(timeOf(store.createdAt(row)));
    case TokenTableModel::Updated: return exactTime(timeOf(store.updatedAt(row)));
    case TokenTableModel::LastUsed: return exactTime(timeOf(table.lastUsedAt(row)));
    default: return {};
    }
}

QVariant cellSortValue(const TokenTableModel &table, int row, int column)
{
    const TokenStore &store = table.store();
    switch (column) {
    case TokenTableModel::Name: return store.name(row);
    case TokenTableModel::Status: return static_cast<int>(table.statuses().at(row));
    case TokenTableModel::Expires: return timeOf(store.expiryAt(row));
    case TokenTableModel::Created: return timeOf(store.createdAt(row));
    case TokenTableModel::Updated: return timeOf(store.updatedAt(row));
    case TokenTableModel::LastUsed: return timeOf(table.lastUsedAt(row));
    case TokenTableModel::SecretPlace: return secretPlaceRank(table, row);
    case TokenTableModel::Id: return store.id(row);
    default: return {};
    }
}

QString columnTitle(int column)
{
    switch (column) {
    case TokenTableModel::Name: return TokenTableModel::tr("Name");
    case TokenTableModel::Status: return TokenTableModel::tr("Status");
    case TokenTableModel::Expires: return TokenTableModel::tr("Expires");
    case TokenTableModel::Created: return TokenTableModel::tr("Created");
    case TokenTableModel::Updated: return TokenTableModel::tr("Updated");
    case TokenTableModel::LastUsed: return TokenTableModel::tr("Last used here");
    case TokenTableModel::SecretPlace: return TokenTableModel::tr("Secret");
    case TokenTableModel::Id: return TokenTableModel::tr("ID");
    default: return {};
    }
}

} // namespace qernal
