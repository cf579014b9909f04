// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QString>

namespace qernal {

/// What a tool printed, up to a limit; wiped when it goes. It knows a piece of the secret when it sees one, in plain,
/// percent-encoded, hexadecimal or base64, also where it was cut.
class ToolOutput {
public:
    /// More of it is read, and thrown away.
    static constexpr qsizetype MaxSize = 256 * 1024;

    ToolOutput() = default;
    ~ToolOutput() { wipe(m_bytes); }
    ToolOutput(const ToolOutput &) = delete;
    ToolOutput &operator=(const ToolOutput &) = delete;

    /// Adds @p bytes and wipes them.
    void take(QByteArray bytes);
    void clear() { wipe(m_bytes); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

    /// True if a piece of @p apiToken's secret is in it.
    [[nodiscard]] bool holds(const Secret &apiToken) const;
    /// Its last lines as they may be shown: plain, without colours, at most 600 characters.
    [[nodiscard]] QString shown() const;

private:
    QByteArray m_bytes;
};

/// True if @p text holds a piece of the secret of @p apiToken, in one of the ways that ToolOutput knows.
[[nodiscard]] bool holdsSecret(QByteArrayView text, const Secret &apiToken);

} // namespace qernal
