// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/servicestack.h"

#include <QString>

#include <array>
#include <optional>

namespace qernal {

/// Everything the program asks a service for: the five operations of the API, an update both ways, and the token
/// endpoint.
enum class Operation { List, Get, Create, Edit, Regenerate, Remove, Trade };

struct NamedOperation {
    Operation operation;
    const char *name;
};
inline constexpr std::array Operations{NamedOperation{Operation::List, "list"},
                                       NamedOperation{Operation::Get, "get"},
                                       NamedOperation{Operation::Create, "create"},
                                       NamedOperation{Operation::Edit, "edit"},
                                       NamedOperation{Operation::Regenerate, "regenerate"},
                                       NamedOperation{Operation::Remove, "remove"},
                                       NamedOperation{Operation::Trade, "trade"}};

/// How an operation ended, whatever its own type.
struct WireOutcome {
    int calls = 0; ///< how often it said that it had ended
    std::optional<Error> error;
    bool secretReceived = false;
    QUuid record; ///< of create, edit and regenerate
};

/// The body of a good answer to @p operation; that of create and regenerate holds a secret.
[[nodiscard]] QByteArray goodBody(Operation operation);
/// True if it changes something at the service, so that it must leave once.
[[nodiscard]] bool isMutation(Operation operation);
/// True if its good answer holds a secret.
[[nodiscard]] bool issuesSecret(Operation operation);
/// Starts @p operation; @p outcome outlives @p context.
void perform(Operation operation, ServiceStack &stack, const QUrl &url, QObject *context, WireOutcome &outcome);

} // namespace qernal
