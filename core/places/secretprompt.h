// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

/// The programs on a terminal that are given a secret by a prompt.
enum class SecretPrompt {
    Shell,             ///< QERNAL_TOKEN in bash and zsh
    Fish,              ///< QERNAL_TOKEN in fish
    PowerShell,        ///< QERNAL_TOKEN in Windows PowerShell 5.1 and PowerShell 7
    TerraformVariable, ///< TF_VAR_qernal_token in bash and zsh
    GitHub,            ///< GitHub's secret command, which prompts by itself
    GitLab,            ///< GitLab's variable command in bash and zsh
};

/// A line that makes @p prompt ask for the secret, without a line end. It holds no secret, so it may stay in a history:
/// a leading space keeps a line out of the history only where the shell is set to do so, which neither bash nor zsh is
/// by default, and fish strips it when it pastes. What is typed or pasted at the prompt is not echoed (bash and zsh end
/// the echo a moment after they print it), enters no history and is no argument of a process.
[[nodiscard]] QString promptLine(SecretPrompt prompt);

} // namespace qernal
