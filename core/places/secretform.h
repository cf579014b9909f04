// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

namespace qernal {

/// The forms in which a secret is copied into a file. None is for a shell, which would keep the line in its history:
/// see SecretPrompt.
enum class SecretForm {
    Plain,          ///< the bytes and nothing else
    DotEnv,         ///< a line of a .env file
    TerraformBlock, ///< the provider block
};

/// @p secret in @p form, quoted so that any bytes arrive as they are. No form ends with a line end: where it is pasted
/// by mistake, nothing runs by itself.
[[nodiscard]] Secret secretIn(SecretForm form, const Secret &secret);

} // namespace qernal
