// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeoutcome.h"

#include "core/visibletext.h"

#include <QCoreApplication>

namespace qernal {

namespace {

/// Gives the words their context.
struct PlaceOutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::PlaceOutcomeWords)
};

using OutcomeKind = PlaceOutcome::Kind;

QString refusalText(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::OwnWriter: return PlaceOutcomeWords::tr("The CLI's configuration is written by “Use it with…”.");
    case OutcomeKind::TerraformState:
        return PlaceOutcomeWords::tr(
            "Terraform's state is not changed by others: give Terraform the new secret and apply.");
    case OutcomeKind::FileGone: return PlaceOutcomeWords::tr("The file is gone.");
    case OutcomeKind::NotRegular:
        return PlaceOutcomeWords::tr("This is no regular file. Replace the secret where it comes from.");
    case OutcomeKind::NotReadable: return PlaceOutcomeWords::tr("The file cannot be read: its permissions forbid it.");
    case OutcomeKind::TooLarge:
        return PlaceOutcomeWords::tr("The file is over 64 MiB. Replace the secret in an editor.");
    case OutcomeKind::Binary:
        return PlaceOutcomeWords::tr("The file is no text. Replace the secret with the program that wrote it.");
    case OutcomeKind::NoSecret: return PlaceOutcomeWords::tr("The file no longer holds a secret of this token.");
    case OutcomeKind::SeveralTokens:
        return PlaceOutcomeWords::tr("Secrets of several tokens stand in one line. Replace this one in an editor.");
    case OutcomeKind::UnclearEnd:
        return PlaceOutcomeWords::tr("Where the old secret ends cannot be told for sure. Replace it in an editor.");
    case OutcomeKind::NeedsQuoting:
        return PlaceOutcomeWords::tr(
            "The new secret has characters that must be quoted here. Replace it in an editor.");
    case OutcomeKind::OtherValue:
        return PlaceOutcomeWords::tr("QERNAL_TOKEN has another value there, which may be the only copy of a secret.");
    case OutcomeKind::SetTwice:
        return PlaceOutcomeWords::tr("QERNAL_TOKEN is set several times there. Set it in an editor.");
    case OutcomeKind::NotWritable:
        return PlaceOutcomeWords::tr("The file cannot be written: its permissions, or its folder's, forbid it.");
    case OutcomeKind::HardLinked:
        return PlaceOutcomeWords::tr(
            "The file has a second name (a hard link), which would keep the old secret. Replace it in an "
            "editor.");
    case OutcomeKind::OwnerNotKept:
        return PlaceOutcomeWords::tr(
            "The file belongs to somebody else and would become yours. Ask its owner to replace it.");
    case OutcomeKind::AccessNotKept:
        return PlaceOutcomeWords::tr("The permissions of the file cannot be kept. Replace the secret in an editor.");
    case OutcomeKind::ChangedMeanwhile:
        return PlaceOutcomeWords::tr("Another program changed the file meanwhile. Try again.");
    case OutcomeKind::WriteFailed: return PlaceOutcomeWords::tr("The file could not be written and is as it was.");
    case OutcomeKind::InvalidSecret: return PlaceOutcomeWords::tr("The new secret is not of the form ID@secret.");
    case OutcomeKind::NotReadBack:
        return PlaceOutcomeWords::tr(
            "Written, but another program wrote the file at the same time. Look at what it holds now.");
    case OutcomeKind::Written:
    case OutcomeKind::AlreadyWritten: break;
    }
    return {};
}

} // namespace

QString placeOutcomeText(const PlaceOutcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::Written: return PlaceOutcomeWords::tr("Replaced %n times and read back.", nullptr, outcome.count);
    case OutcomeKind::AlreadyWritten: return PlaceOutcomeWords::tr("The new secret stands there already.");
    default: break;
    }
    const QString text = refusalText(outcome.kind);
    if (outcome.reason.isEmpty()) return text;
    return PlaceOutcomeWords::tr("%1 (%2)").arg(text, visibleText(outcome.reason, 200));
}

} // namespace qernal
