// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secrets/secretrecord.h"

#include <QString>

#include <optional>

namespace qernal {

/// Where a secret is now, in one sentence, and how good that is.
struct RevealStatus {
    enum class Tone { Busy, Neutral, Good, Bad };
    Tone tone = Tone::Neutral;
    QString text;
};

/// @p saving: its first write has not ended; @p error: why the last write failed.
[[nodiscard]] RevealStatus revealStatus(const SecretRecord &record, bool saving, const std::optional<Error> &error);
/// The heading: for which token. The name is made harmless.
[[nodiscard]] QString revealHeading(const SecretRecord &record);
/// That the secret shows only now, and after a regenerate that the old one is dead.
[[nodiscard]] QString revealSentence(const SecretRecord &record);

} // namespace qernal
