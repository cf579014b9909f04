// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/reminderaction.h"

#include "core/enumnames.h"

#include <algorithm>

namespace qernal {

namespace {

using Kind = ReminderAction::Kind;

// Far above any id of the service.
constexpr qsizetype MaxIdLength = 200;
constexpr int MaxDays = 36'500;

constexpr EnumNames<Kind, 4> ReminderActionNames{{{Kind::ShowToken, "show-token"},
                                                  {Kind::ReplaceToken, "replace-token"},
                                                  {Kind::ShowExpiring, "show-expiring"},
                                                  {Kind::RemindTomorrow, "remind-tomorrow"}}};

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= MaxIdLength;
}

} // namespace

QString ReminderAction::name() const
{
    return enumName(ReminderActionNames, kind);
}

QString ReminderAction::target() const
{
    const QString what = kind == Kind::ShowExpiring ? QString::number(days) : tokenIds.join(QLatin1Char(','));
    return account.isNull() ? what : account.toString(QUuid::WithoutBraces) + QLatin1Char('/') + what;
}

std::optional<ReminderAction> ReminderAction::read(const QString &name, const QString &target)
{
    const std::optional<Kind> kind = enumValue(ReminderActionNames, name);
    if (!kind) return std::nullopt;
    ReminderAction action{.kind = *kind};
    const qsizetype separator = target.indexOf(QLatin1Char('/'));
    if (separator >= 0) {
        action.account = QUuid::fromString(target.first(separator));
        if (action.account.isNull()) return std::nullopt;
    }
    const QString what = target.sliced(separator + 1);
    if (*kind == Kind::ShowExpiring) {
        bool isNumber = false;
        action.days = what.toInt(&isNumber);
        return isNumber && action.days >= 0 && action.days <= MaxDays ? std::optional(action) : std::nullopt;
    }
    action.tokenIds = *kind == Kind::RemindTomorrow ? what.split(QLatin1Char(',')) : QStringList{what};
    const bool isWhole = std::all_of(action.tokenIds.cbegin(), action.tokenIds.cend(), isId);
    return isWhole ? std::optional(action) : std::nullopt;
}

} // namespace qernal
