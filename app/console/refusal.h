// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/exitcode.h"

#include <QString>

#include <tl/expected.hpp>

namespace qernal {

/// Why a command ends without doing what was asked: the line for standard error, and the exit code.
struct Refusal {
    ExitCode exitCode = Usage;
    QString line = {};
};

/// A value, or the Refusal that stood in its way.
template<typename T> using Answered = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refusal(ExitCode exitCode, const QString &line)
{
    return tl::unexpected<Refusal>(Refusal{exitCode, line});
}

} // namespace qernal
