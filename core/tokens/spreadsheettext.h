// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

/// @p text so that a spreadsheet which it is opened in, or pasted into, takes no part of it for a formula, whichever
/// character separates its cells: an apostrophe stands before each = + - @ that a cell could begin with, also the
/// full-width ones, and before a leading tab or carriage return (OWASP, "CSV Injection"). Names and ids as a person
/// writes them stay as they are. For what is copied from the table as well as for a CSV file.
[[nodiscard]] QString spreadsheetText(const QString &text);

} // namespace qernal
