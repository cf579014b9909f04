// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/storedsecrets.h"
#include "core/tokens/tokenexport.h"

namespace qernal {

/// A token of the list, and what this computer has of its secret.
struct TokenRow {
    ListedToken listed = {};
    std::optional<SecretState> state = std::nullopt;
    bool isReadable = false; ///< `get` and `exec` find its secret in the keychain
};

/// @p tokens with what @p stored says of them, @p lastUses and @p notes (StoredSecrets), at @p now (UTC).
[[nodiscard]] QList<TokenRow> tokenRows(const QList<Token> &tokens, const QList<KnownToken> &stored,
                                        const QHash<QString, QDateTime> &lastUses,
                                        const QHash<QString, TokenNote> &notes, const QDateTime &now);

/// A table for people, in their language, hidden characters visible; only its title without tokens.
[[nodiscard]] QString tableOf(const QList<TokenRow> &rows, const QDateTime &now);
/// The JSON of exportOf() with `stored_here` in each object: is its secret in the keychain of this computer?
[[nodiscard]] QByteArray jsonOf(const QList<TokenRow> &rows);

} // namespace qernal
