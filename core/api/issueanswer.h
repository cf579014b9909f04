// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/issuedsecret.h"
#include "core/api/issueoutcome.h"
#include "core/net/httpanswer.h"

namespace qernal {

/// The two calls whose answer may carry a secret.
enum class IssuingCall { Create, Update };

/// What the answer to a create or an update contains. Move-only, for it may hold a secret.
struct IssueAnswer {
    enum class Verdict {
        SecretIssued,  ///< `issued` holds it
        NothingIssued, ///< the service surely issued none
        Open,          ///< it may have issued one that did not reach us
    };

    Verdict verdict = Verdict::Open;
    std::optional<IssuedSecret> issued;
    bool damaged = false;       ///< the secret came beside an error, twice, or in an answer that was not whole
    std::optional<Token> token; ///< the record, where it could be read
    std::optional<Error> error; ///< `perhapsExecuted` while it is not known what the service did
};

/// Reads @p answer. The secret is looked for first and in the raw bytes, whatever the status and the error; its bytes
/// are then overwritten in the body, so that the JSON parser makes no copy of it.
[[nodiscard]] IssueAnswer readIssueAnswer(HttpAnswer &answer, IssuingCall call);

} // namespace qernal
