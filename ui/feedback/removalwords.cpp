// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/removalwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace qernal {

namespace {

struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::RemovalWords)
};

} // namespace

QString removalWords(CredentialText::Removals removals)
{
    using Removal = CredentialText::Removal;
    QStringList parts;
    if (removals.testFlag(Removal::InvisibleCharacters)) parts << RemovalWords::tr("invisible characters");
    if (removals.testFlag(Removal::Quotes)) parts << RemovalWords::tr("quotation marks");
    if (removals.testFlag(Removal::Assignment)) parts << RemovalWords::tr("the words in front of it");
    if (removals.testFlag(Removal::LineBreaks)) parts << RemovalWords::tr("line breaks");
    return parts.isEmpty() ? QString() : RemovalWords::tr("Left out: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace qernal
