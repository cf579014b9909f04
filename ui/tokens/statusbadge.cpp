// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/statusbadge.h"

namespace qernal {

ThemeColor statusColor(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active: return ThemeColor::Active;
    case TokenStatus::ExpiringSoon: return ThemeColor::ExpiringSoon;
    case TokenStatus::Expired: return ThemeColor::Expired;
    case TokenStatus::NeverExpires: break;
    }
    return ThemeColor::NeverExpires;
}

QString statusIconName(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active: return QStringLiteral("check");
    case TokenStatus::ExpiringSoon: return QStringLiteral("clock");
    case TokenStatus::Expired: return QStringLiteral("error");
    case TokenStatus::NeverExpires: break;
    }
    return QStringLiteral("infinity");
}

} // namespace qernal
