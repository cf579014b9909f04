// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace qernal {

/// Prints one line on standard error, with the program's name before it. Line breaks in @p text become spaces.
void printMessage(const QString &text);
/// Writes @p bytes to standard output as they are, without a buffer that would keep them; false if that fails.
[[nodiscard]] bool printBytes(QByteArrayView bytes);
/// Writes @p text in the encoding of the locale.
[[nodiscard]] bool printText(const QString &text);
/// Is standard output a terminal?
[[nodiscard]] bool isOutputTerminal();

} // namespace qernal
