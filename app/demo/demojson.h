// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"
#include "app/demo/demotokenstore.h"

#include <QJsonObject>

#include <optional>

namespace qernal {

/// What a body of create or update asks for, and what is wrong with it.
struct DemoBody {
    std::optional<QString> name = std::nullopt;
    std::optional<int> expiryDays = std::nullopt; ///< 0: never
    std::optional<DemoAnswer> refusal = std::nullopt;
};

/// Reads AuthTokenBody (both fields required) or AuthTokenPatch (both optional), and nothing beside them.
DemoBody demoReadBody(const DemoRequest &request, bool required);

/// AuthTokenMeta; `expiry_at` is left out for a token that never expires.
QJsonObject demoMeta(const DemoToken &token, const QString &userId);

} // namespace qernal
