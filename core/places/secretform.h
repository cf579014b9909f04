// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

namespace qernal {

/// The forms in which a secret is handed to other programs.
enum class SecretForm {
    Plain,             ///< the bytes and nothing else
    Shell,             ///< export QERNAL_TOKEN='…' (sh, bash, zsh)
    Fish,              ///< set -gx QERNAL_TOKEN '…'
    PowerShell,        ///< $env:QERNAL_TOKEN = '…'
    DotEnv,            ///< a line of a .env file
    TerraformBlock,    ///< the provider block
    TerraformVariable, ///< export TF_VAR_qernal_token='…'
    GitHub,            ///< GitHub's secret command, reading from its standard input
    GitLab,            ///< GitLab's variable command, reading from its standard input
};

/// @p secret in @p form, quoted so that any bytes arrive as they are. None of the forms makes it an argument of a
/// process: printf is built into the shells.
[[nodiscard]] Secret secretIn(SecretForm form, const Secret &secret);

} // namespace qernal
