// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/secret.h"

#include <QString>

namespace qernal {

/// What an account signs in with. Move-only, for it holds a secret.
struct Credential {
    enum class Kind { ApiToken, AccessToken, SessionCookie };

    Kind kind = Kind::ApiToken;
    Secret secret; ///< for an ApiToken the whole `<id>@<secret>`

    [[nodiscard]] Credential clone() const { return {kind, secret.clone()}; }
    /// The public id before the `@` of an API token; empty for the other kinds.
    [[nodiscard]] QString tokenId() const;

    /// Reads what a person typed or pasted, without what surely is no part of it (CredentialText). An API token must
    /// have exactly one `@` with something on both sides; no spaces or control characters (InvalidInput with a reason
    /// in `message`, which names the place of a character but never shows the text).
    [[nodiscard]] static Result<Credential> fromText(Kind kind, QByteArrayView text);
};

/// For settings and the keychain: "api-token", "access-token", "session-cookie".
[[nodiscard]] QString toString(Credential::Kind kind);
[[nodiscard]] Credential::Kind credentialKindFromString(const QString &text);

} // namespace qernal
