// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/visibletext.h"
#include "ui/feedback/errorcontext.h"

#include <QString>

namespace qernal {

/// What happened, as sentences that a person reads, plain text: "chaos.qernal.com did not answer in time." What the
/// service or the keychain says of it is quoted where it helps. Pass the context wherever it is known.
[[nodiscard]] QString errorSentence(const Error &error, ErrorContext context = ErrorContext::General);
/// What can be done next, as one sentence; empty where there is nothing to add.
[[nodiscard]] QString errorAdvice(const Error &error, ErrorContext context = ErrorContext::General);
/// Both, joined by a space.
[[nodiscard]] QString errorText(const Error &error, ErrorContext context = ErrorContext::General);

} // namespace qernal
