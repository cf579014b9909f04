// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretrecord.h"

#include <QByteArray>

#include <optional>

namespace qernal {

/// The file form of @p record: one JSON object that names its format.
[[nodiscard]] QByteArray toJson(const SecretRecord &record);
/// Reads the file form. Nothing for whatever is not whole, not of our making or of a newer format.
[[nodiscard]] std::optional<SecretRecord> secretRecordFromJson(const QByteArray &json);

} // namespace qernal
