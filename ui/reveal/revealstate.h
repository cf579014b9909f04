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

    friend bool operator==(const RevealStatus &, const RevealStatus &) = default;
};

/// What is known about a revealed secret.
struct RevealFacts {
    SecretRecord record = {};
    bool storing = false;                      ///< the user asked to store it, and that has not ended
    bool saving = false;                       ///< its first write has not ended
    std::optional<Error> error = std::nullopt; ///< why the last attempt to write, read or hand it on failed
    QString note = {};                         ///< what else was done with it
};

/// What a reveal shows and what can be done in it.
struct RevealState {
    RevealStatus status;
    QString storeText;
    QString storeIcon;
    bool canStore = false;
    /// The secret is stored or copied: the reveal closes without a question.
    bool isDecided = false;
    bool isStored = false;
    /// Why the keychain has not taken the secret; empty if it works as far as is known.
    QString keychainProblem;
};

[[nodiscard]] RevealState revealState(const RevealFacts &facts);

/// The heading: for which token. Control characters in the name are made visible.
[[nodiscard]] QString revealHeading(const SecretRecord &record);
/// That the service shows the secret only now, and after a regenerate that the old one has stopped working.
[[nodiscard]] QString revealSentence(const SecretRecord &record);

} // namespace qernal
