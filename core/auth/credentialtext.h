// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/credential.h"

#include <QFlags>

namespace qernal {

/// A credential as it was pasted, without what surely is no part of it: white space around it, characters that nobody
/// sees, quotation marks, the assignment that it was copied from, the line breaks of a narrow terminal.
struct CredentialText {
    enum class Removal {
        InvisibleCharacters = 1, ///< zero-width characters, byte order marks, soft hyphens, marks of direction
        Quotes = 2,
        Assignment = 4, ///< `export QERNAL_TOKEN=`, `$env:QERNAL_TOKEN = `, `token:`, `Bearer `, a cookie's name …
        LineBreaks = 8, ///< in its middle
    };
    Q_DECLARE_FLAGS(Removals, Removal)

    Secret bare;       ///< empty if nothing is left
    Removals removals; ///< what was removed besides white space around it

    [[nodiscard]] static CredentialText read(Credential::Kind kind, QByteArrayView text);
    /// The place of the first space of any script, or control character, in @p text, counted in characters from 1; 0 if
    /// there is none.
    [[nodiscard]] static qsizetype placeOfSpace(QByteArrayView text);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(CredentialText::Removals)

} // namespace qernal
