// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace qernal {

/// What happened, as one sentence a person reads, plain text: "chaos.qernal.com did not answer in time."
[[nodiscard]] QString errorSentence(const Error &error);
/// What can be done next, as one sentence; empty where there is nothing to add.
[[nodiscard]] QString errorAdvice(const Error &error);
/// Both, joined by a space.
[[nodiscard]] QString errorText(const Error &error);

/// Hostile text made harmless for display: control and bidirectional characters become visible (U+2400 block or
/// "‹U+202E›"), line breaks become spaces, and more than @p longest characters are cut with an ellipsis.
[[nodiscard]] QString visibleText(const QString &text, qsizetype longest = 200);

} // namespace qernal
