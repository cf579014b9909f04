// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/deliveryoutcome.h"

#include "core/visibletext.h"

#include <QCoreApplication>

namespace qernal {

namespace {

/// Gives the words their context.
struct DeliveryWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::DeliveryWords)
};

/// How a tool is signed in; empty where we do not know.
QString signInCommand(const QString &program)
{
    if (program == QLatin1String("gh")) return QStringLiteral("gh auth login");
    if (program == QLatin1String("glab")) return QStringLiteral("glab auth login");
    if (program == QLatin1String("vault")) return QStringLiteral("vault login");
    return {};
}

QString kindSentence(const DeliveryOutcome &outcome)
{
    const QString program = visibleText(outcome.program, 60);
    switch (outcome.kind) {
    case DeliveryOutcome::Kind::Delivered: return DeliveryWords::tr("“%1” took the secret.").arg(program);
    case DeliveryOutcome::Kind::Incomplete: return DeliveryWords::tr("A field is missing or cannot be used.");
    case DeliveryOutcome::Kind::HoldsSecret:
        return DeliveryWords::tr("The secret itself stands in a field, where other programs could read it. Remove it: "
                                 "the tool gets the secret on its standard input.");
    case DeliveryOutcome::Kind::ToolMissing:
        return DeliveryWords::tr("“%1” was not found in PATH. Install it, or copy the secret instead.").arg(program);
    case DeliveryOutcome::Kind::NotStarted: return DeliveryWords::tr("“%1” could not be started.").arg(program);
    case DeliveryOutcome::Kind::WantsTerminal: {
        const QString command = signInCommand(outcome.program);
        if (command.isEmpty())
            return DeliveryWords::tr("“%1” wanted to ask something in a terminal. Run it there once, then try again.")
                .arg(program);
        return DeliveryWords::tr("“%1” wanted to ask something in a terminal. Run “%2” there, then try again.")
            .arg(program, command);
    }
    case DeliveryOutcome::Kind::Refused:
        return DeliveryWords::tr("“%1” reported an error (exit code %2).")
            .arg(program, QString::number(outcome.exitCode));
    case DeliveryOutcome::Kind::Crashed:
        return DeliveryWords::tr("“%1” ended unexpectedly. Whether the secret arrived is not known.").arg(program);
    case DeliveryOutcome::Kind::TimedOut:
        return DeliveryWords::tr("“%1” did not end within a minute and was stopped. Whether the secret arrived is not "
                                 "known.")
            .arg(program);
    case DeliveryOutcome::Kind::Cancelled:
        return DeliveryWords::tr("Cancelled. Whether the secret arrived is not known.");
    }
    return {};
}

} // namespace

QString deliveryText(const DeliveryOutcome &outcome)
{
    const QString sentence = kindSentence(outcome);
    if (!outcome.outputHeldSecret) return sentence;
    return sentence + QLatin1Char(' ') + DeliveryWords::tr("What it printed held the secret, so it is not shown.");
}

} // namespace qernal
