// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credentialtext.h"

#include <QString>

namespace qernal {

/// What was left out of a credential as it was pasted or found, in one sentence: "Left out: quotation marks."; empty if
/// nothing was.
[[nodiscard]] QString removalWords(CredentialText::Removals removals);

} // namespace qernal
