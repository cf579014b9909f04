// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/feedback/message.h"

#include <QStringList>

namespace qernal {

/// What the window says of files that could not be read or written.

/// @p files are of the ledger, of replacements or of places.
[[nodiscard]] Message unreadableRecords(const QStringList &files);
[[nodiscard]] Message unreadableNotes(const QStringList &files);
[[nodiscard]] Message unwrittenSettings(const Error &error);
/// When tokens were last used here.
[[nodiscard]] Message unrecordedUse(const Error &error);

} // namespace qernal
