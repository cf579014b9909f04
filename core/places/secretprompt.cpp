// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/secretprompt.h"

namespace qernal {

QString promptLine(SecretPrompt prompt)
{
    switch (prompt) {
    case SecretPrompt::Shell:
        return QStringLiteral("printf 'Secret: '; IFS= read -rs QERNAL_TOKEN; export QERNAL_TOKEN; echo");
    case SecretPrompt::Fish:
        return QStringLiteral("read --global --export --silent --prompt-str 'Secret: ' QERNAL_TOKEN");
    case SecretPrompt::PowerShell:
        // -MaskInput is too new for Windows PowerShell 5.1.
        return QStringLiteral("$env:QERNAL_TOKEN = [Net.NetworkCredential]::new('', (Read-Host 'Secret' "
                              "-AsSecureString)).Password");
    case SecretPrompt::TerraformVariable:
        return QStringLiteral("printf 'Secret: '; IFS= read -rs TF_VAR_qernal_token; export TF_VAR_qernal_token; echo");
    case SecretPrompt::GitHub: return QStringLiteral("gh secret set QERNAL_TOKEN");
    case SecretPrompt::GitLab:
        // glab reads a value from its standard input only where that is no terminal.
        return QStringLiteral("printf 'Secret: '; (IFS= read -rs secret; echo; printf %s \"$secret\" | glab variable "
                              "set QERNAL_TOKEN --masked)");
    }
    return {};
}

} // namespace qernal
