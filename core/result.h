// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <functional>

namespace qernal {

/// A value, or the Error that stood in its way.
template<typename T> using Result = tl::expected<T, Error>;

/// Receives the outcome of an asynchronous call. Every call that takes `(QObject *context, Callback<T> done)` runs
/// `done` exactly once, on the GUI thread, never inside the call itself, and not at all once `context` is gone.
template<typename T> using Callback = std::function<void(Result<T>)>;

/// Shorthand for returning an Error of @p kind where a Result is expected.
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, const QString &message = {})
{
    return tl::unexpected<Error>(Error{.kind = kind, .message = message});
}

} // namespace qernal
