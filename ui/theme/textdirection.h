// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

/// The direction in which the letters of @p text run, whichever way the window runs: in a mirrored window an English
/// "4 days ago" would otherwise read "days ago 4" (Unicode TR9).
[[nodiscard]] Qt::LayoutDirection directionOf(const QString &text);

/// The same as a flag of QPainter::drawText().
[[nodiscard]] Qt::TextFlag forcedDirection(const QString &text);

/// Flags of QPainter::drawText() for one line of @p text, vertically centred, that begins at the side where a window of
/// the direction @p window begins.
[[nodiscard]] int leadingTextFlags(const QString &text, Qt::LayoutDirection window);

} // namespace qernal
