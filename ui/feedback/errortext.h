// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/visibletext.h"

#include <QString>

namespace qernal {

/// What happened, as one sentence a person reads, plain text: "chaos.qernal.com did not answer in time."
[[nodiscard]] QString errorSentence(const Error &error);
/// What can be done next, as one sentence; empty where there is nothing to add.
[[nodiscard]] QString errorAdvice(const Error &error);
/// Both, joined by a space.
[[nodiscard]] QString errorText(const Error &error);

} // namespace qernal
