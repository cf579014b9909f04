// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/notes/tokennote.h"
#include "core/secrets/secretrecord.h"
#include "core/tokens/expiry.h"

#include <optional>

namespace qernal {

class TokenTableModel;

/// What this computer has of a token's secret.
struct SecretFacts {
    std::optional<SecretState> state; ///< nothing = no record
    bool readable = false;            ///< it, or the one of the generation before, can be read here
    bool signsIn = false;             ///< this account is signed in with it
    bool signInKept = false;          ///< and keeps it in the keychain
};

/// What the details panel shows of one token.
struct TokenDetails {
    Token token;
    TokenStatus status = TokenStatus::Active;
    SecretFacts secret;
    QDateTime lastUsedAt = {}; ///< on this computer, UTC; invalid if it never was
    QDateTime now;             ///< UTC
    QDateTime readAt = {};     ///< when this token alone was read, UTC; invalid if it came with the list
    bool reading = false;      ///< it is being read
    QString replacement = {};  ///< how far its replacement is, as a sentence; empty: it is not being replaced
    TokenNote note = {};       ///< what was noted of it here
};

/// What @p model knows of the secret of @p tokenId.
[[nodiscard]] SecretFacts secretFacts(const TokenTableModel &model, const QString &tokenId);

/// What can be done about a token's secret from where it is.
enum class SecretAction : quint8 { Store, Copy, HandOn, Check, Remove, Add, Regenerate };
/// The actions that are possible, in the order in which they are offered.
[[nodiscard]] QList<SecretAction> possibleSecretActions(const SecretFacts &facts);

/// Where the secret is, in a few words: "In keychain (this account's sign-in)".
[[nodiscard]] QString secretPlaceText(const SecretFacts &facts);
/// What follows from where the secret is, as a sentence; empty where there is nothing to add.
[[nodiscard]] QString secretNote(const SecretFacts &facts);
/// Why the secret cannot be copied or checked here; empty if it can.
[[nodiscard]] QString whyNoSecret(const SecretFacts &facts);
/// Why there is nothing to remove from the keychain; empty if there is.
[[nodiscard]] QString whyNoKeychainEntry(const SecretFacts &facts);

} // namespace qernal
