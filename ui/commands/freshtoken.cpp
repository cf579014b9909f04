// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/freshtoken.h"

#include "core/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/expiryfield.h"

#include <QCoreApplication>
#include <QStringList>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct FreshToken {
    Q_DECLARE_TR_FUNCTIONS(qernal::FreshToken)
};

} // namespace

QString changedElsewhereText(const Token &before, const Token &now)
{
    QStringList sentences{FreshToken::tr("This token has changed since the list was read.")};
    if (before.name != now.name) {
        sentences.append(
            FreshToken::tr("Its name was “%1” and is “%2” now.").arg(shortName(before.name), shortName(now.name)));
    }
    if (before.expiryAt != now.expiryAt) {
        sentences.append(now.expiryAt.isValid()
                             ? FreshToken::tr("It expires on %1 now.").arg(spelledOutDate(now.expiryAt))
                             : FreshToken::tr("It never expires now."));
    }
    if (sentences.size() == 1) sentences.append(FreshToken::tr("Its secret may have been replaced."));
    return sentences.join(QLatin1Char(' '));
}

QString notReadText(const Error &error)
{
    if (error.kind == Error::Kind::NotFound) {
        return FreshToken::tr("The service no longer has this token: it was revoked elsewhere, or has been removed.");
    }
    return FreshToken::tr("Shown as the list was last read, for the token could not be read again. %1")
        .arg(errorText(error, ErrorContext::ReadToken));
}

} // namespace qernal
