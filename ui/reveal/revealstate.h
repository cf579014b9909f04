// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secrets/secretrecord.h"

#include <QString>

#include <optional>

namespace qernal {

/// A sentence about a secret, and how good it is.
struct RevealStatus {
    enum class Tone { Busy, Neutral, Good, Bad };
    Tone tone = Tone::Neutral;
    QString text = {};

    friend bool operator==(const RevealStatus &, const RevealStatus &) = default;
};

/// What is known about a revealed secret.
struct RevealFacts {
    SecretRecord record = {};
    bool storing = false;                          ///< the user asked to store it, and that has not ended
    bool saving = false;                           ///< its first write has not ended
    std::optional<Error> saveError = std::nullopt; ///< why the last attempt to write or store it failed
    std::optional<Error> readError = std::nullopt; ///< why it could not be read since
    RevealStatus last = {};                        ///< what was done with it last; no text = nothing
};

/// What a reveal shows and what can be done in it.
struct RevealState {
    RevealStatus status = {}; ///< where the secret is now, and what was done with it last
    QString storeText = {};
    QString storeIcon = {};
    bool canStore = false;
    bool isDecided = false; ///< stored or copied: the reveal closes without a question
    bool isStored = false;
    QString closingProblem = {}; ///< why *Store in keychain* may fail again, for the question on closing; may be empty
};

[[nodiscard]] RevealState revealState(const RevealFacts &facts);

/// The heading: for which token. Control characters in the name are made visible.
[[nodiscard]] QString revealHeading(const SecretRecord &record);
/// That the service shows the secret only now, and that the one before has stopped working.
[[nodiscard]] QString revealSentence(const SecretRecord &record);

} // namespace qernal
