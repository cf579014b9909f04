// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/handoffwords.h"

#include "core/visibletext.h"
#include "ui/feedback/errortext.h"

#include <QCoreApplication>

namespace qernal {

namespace {

/// Gives the words their context.
struct HandOffOutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::HandOffOutcome)
};

QString doneText(HandOffTarget::Kind kind, bool isShadowed)
{
    switch (kind) {
    case HandOffTarget::Kind::CliConfiguration:
        if (isShadowed)
            return HandOffOutcomeWords::tr(
                "The CLI has it. While the variable QERNAL_TOKEN is set, the CLI uses that one.");
        return HandOffOutcomeWords::tr("The CLI has it.");
    case HandOffTarget::Kind::EnvRc:
        return HandOffOutcomeWords::tr("Written and read back. Run “direnv allow” in that folder.");
    default: return HandOffOutcomeWords::tr("Written and read back.");
    }
}

} // namespace

QString otherTokenText(const QString &id)
{
    return HandOffOutcomeWords::tr(
               "The file holds another token, %1. If you replace it, its secret cannot be had from there any more.")
        .arg(visibleText(id, 60));
}

QString handOffText(const HandOffOutcome &outcome, HandOffTarget::Kind kind, bool isShadowed)
{
    if (outcome.readError) return errorText(*outcome.readError, ErrorContext::ReadSecret);
    if (outcome.cliError) return errorText(*outcome.cliError, ErrorContext::WriteCliConfig);
    if (!outcome.otherTokenId.isEmpty()) return otherTokenText(outcome.otherTokenId);
    if (outcome.file && !outcome.file->isDone()) return placeOutcomeText(*outcome.file);
    const QString text = outcome.delivery ? deliveryText(*outcome.delivery) : doneText(kind, isShadowed);
    if (outcome.isNoted) return text;
    return text + QLatin1Char(' ') +
           HandOffOutcomeWords::tr("That it went there could not be noted: the disk refused.");
}

} // namespace qernal
