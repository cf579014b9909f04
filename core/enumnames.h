// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace qernal {

/// The words by which files hold the values of an enum: words, not numbers, for a file must mean the same after an enum
/// has been reordered.
template<typename Value, std::size_t N> using EnumNames = std::array<std::pair<Value, const char *>, N>;

/// The word of @p value; empty if it has none.
template<typename Value, std::size_t N> QString enumName(const EnumNames<Value, N> &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value) return QString::fromLatin1(name);
    }
    return {};
}

/// The value that @p wanted is the word of.
template<typename Value, std::size_t N>
std::optional<Value> enumValue(const EnumNames<Value, N> &names, const QString &wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == QLatin1String(name)) return value;
    }
    return std::nullopt;
}

} // namespace qernal
