// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace qernal {

/// The scalar under the key `token` in the YAML @p text; nothing where there is no such key or it is empty or null.
/// The caller wipes it. Errors: NotUnderstood (no YAML, or no map), InvalidInput (`token` is no scalar).
[[nodiscard]] Result<std::optional<QByteArray>> tokenInYaml(const QByteArray &text);

/// @p text with its top-level `token:` entry replaced (or appended), every other line as it is; a YAML parser checks
/// that the token is read and all else means what it meant. NotUnderstood where the text is written in a way that
/// cannot be edited line by line.
[[nodiscard]] Result<QByteArray> withToken(const QByteArray &text, QByteArrayView apiToken);

} // namespace qernal
