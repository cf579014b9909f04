// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/secrets/secretrecord.h"
#include "core/tokens/expiry.h"

#include <optional>

namespace qernal {

/// What the details panel shows of one token.
struct TokenDetails {
    Token token;
    TokenStatus status = TokenStatus::Active;
    std::optional<SecretState> secret; ///< nothing = no record on this computer
    bool ownToken = false;             ///< this account is signed in with it
    QDateTime now;                     ///< UTC
};

/// Why the secret of a token in @p state cannot be copied or checked here; empty if it can.
[[nodiscard]] QString whyNoSecret(std::optional<SecretState> state);

} // namespace qernal
