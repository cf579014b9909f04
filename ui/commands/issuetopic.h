// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenissuer.h"

namespace qernal {

/// The topic of messages about how a create or an update of one token ended.
[[nodiscard]] inline QString issueTopic(const QString &idOrName)
{
    return QLatin1String("issue/") + idOrName;
}

[[nodiscard]] inline QString issueTopic(const TokenIssuer::Report &report)
{
    return issueTopic(report.tokenId.isEmpty() ? report.tokenName : report.tokenId);
}

} // namespace qernal
