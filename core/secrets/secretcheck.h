// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/secret.h"
#include "core/secrets/secretrecord.h"

namespace qernal {

/// The value of SecretRecord::check for @p secret: enough to detect another value, far too little to find the secret.
[[nodiscard]] QString checkOf(const SecretRecord &record, const Secret &secret);

/// Lets a value pass to @p done that is the one that arrived for @p record; KeychainMismatch for any other.
[[nodiscard]] Callback<Secret> checked(const SecretRecord &record, Callback<Secret> done);

} // namespace qernal
