// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/feedback/errorcontext.h"

namespace qernal {

/// The untranslated words of an error, in the translation context `qernal`. %1 stands for the host or "The service",
/// %2 for the HTTP status, %3 for the address that the person can check, in the accusative, %4 for Error::trust.
struct ErrorWords {
    const char *sentence = nullptr; ///< begins with the one who acted, so that a host name fits in any language
    const char *advice = nullptr;   ///< empty where there is nothing to add
};

/// The words of errortext.h for @p error in @p context: those of errorcontextwords.cpp where the place has its own,
/// else those of the certificate or the HTTP status, else those of the kind. Neither member is null.
[[nodiscard]] ErrorWords wordsFor(const Error &error, ErrorContext context);

/// The words that @p error has in @p context alone; a null member where that place says what all others say.
[[nodiscard]] ErrorWords wordsOfContext(const Error &error, ErrorContext context);

/// The words of a TlsFailed; null members where no certificate was seen. A certificate is never accepted all the same,
/// so the advice is about what makes it right.
[[nodiscard]] ErrorWords wordsOfCertificate(const Error &error);

/// The words of an HTTP status of the IANA registry that its kind does not describe well enough; null members if none.
[[nodiscard]] ErrorWords wordsOfStatus(int status);

} // namespace qernal
