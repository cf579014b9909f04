// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

/// @p text of the service as it may be shown: control characters become their pictures, characters that turn or hide
/// text (bidirectional controls, zero width) become their code point in brackets, piled-up combining marks are cut, and
/// what is longer than @p limit characters ends in an ellipsis. Not escaped: set it as plain text.
[[nodiscard]] QString visibleText(const QString &text, qsizetype limit = 512);

/// @p part, which is not ours, as a sentence holds it: where it or the interface is written from right to left it is
/// isolated (U+2068 to U+2069, Unicode TR9), or its letters and the sentence's quotes and numbers would change places.
[[nodiscard]] QString isolated(const QString &part);

/// A token's or an account's name as a sentence holds it: visibleText() of 60 characters at most, isolated(); "(no
/// name)" where it is blank.
[[nodiscard]] QString shortName(const QString &name);

/// @p visible, which visibleText() has made fit to be shown, as a tooltip that is read as it stands: Qt takes a tooltip
/// for markup as soon as it looks like it, and only then undoes escapes.
[[nodiscard]] QString toolTipText(const QString &visible);

} // namespace qernal
