// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

#include <QDateTime>

#include <optional>

namespace qernal {

/// How a create or an update ended. All three may be set: an answer with an error may still carry a secret.
struct IssueOutcome {
    std::optional<Token> token;  ///< the record, where it could be read
    bool secretReceived = false; ///< a secret went into custody
    std::optional<Error> error;  ///< why it failed, or what was odd; `perhapsExecuted` if the outcome is open
    QDateTime serverDate;        ///< UTC, invalid where unknown
};

} // namespace qernal
