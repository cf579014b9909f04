// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/replacement.h"
#include "core/secrets/secretcustody.h"

namespace qernal {

/// How far the second token of a replacement is, as far as journal, records and this run know.
struct ReplacementStatus {
    enum class Stage {
        NotCreated,    ///< there is no second token
        Creating,      ///< the request for it, or for another secret of it, is on its way
        Unsettled,     ///< its answer was lost, and the list could not be read yet
        Ambiguous,     ///< its answer was lost, and several new tokens have that name
        Saving,        ///< the secret is being written to the keychain
        NotSaved,      ///< the keychain does not take the secret: the reveal shows it
        SecretMissing, ///< the second token exists, its secret never reached this computer
        Ready,         ///< the keychain holds the secret, read back
        Revoking,      ///< the old token is being revoked
    };

    Stage stage = Stage::NotCreated;
    std::optional<Error> error = std::nullopt; ///< why the last request failed
    bool checking = false;                     ///< the new secret is being checked
    /// When the new secret was last read from the keychain and accepted by the service, UTC; invalid: not in this run.
    QDateTime checkedAt = {};
};

/// The stage of @p replacement as far as the records of @p custody know; what is under way in this run they do not.
[[nodiscard]] ReplacementStatus::Stage recordedStage(const Replacement &replacement, const SecretCustody &custody);
/// The id of the second token by the records of @p custody, for a replacement that does not have it; empty where they
/// have none, or several that may be it.
[[nodiscard]] QString recordedSecondToken(const Replacement &replacement, const SecretCustody &custody);

} // namespace qernal
