// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeoutcome.h"
#include "core/secrets/secret.h"

#include <tl/expected.hpp>

namespace qernal {

/// How QERNAL_TOKEN is set in a file of variables.
enum class EnvStyle {
    Plain,  ///< .env: `QERNAL_TOKEN=…`
    Export, ///< direnv's .envrc, which bash reads: `export QERNAL_TOKEN=…`
};

/// Sets QERNAL_TOKEN to @p apiToken in @p text: in its line, of which what precedes and follows the value stays, or in
/// a new line at the end. A value that is not of the same token is replaced only if @p replaceOther. OtherValue,
/// SetTwice or UnclearEnd where it is not. The caller wipes both texts.
[[nodiscard]] tl::expected<QByteArray, PlaceOutcome::Kind>
withTokenVariable(QByteArrayView text, const Secret &apiToken, EnvStyle style, bool replaceOther);

/// The same in the file at the absolute path @p file, written as PlaceWriter does; a file that is not there is made,
/// readable by its owner alone. Written, or why not; the file is then as it was.
[[nodiscard]] PlaceOutcome writeTokenVariable(const QString &file, const Secret &apiToken, EnvStyle style,
                                              bool replaceOther);

} // namespace qernal
