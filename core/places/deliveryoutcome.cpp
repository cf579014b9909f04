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

QString destinationKindText(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::GitHub: return DeliveryWords::tr("GitHub");
    case DestinationKind::GitLab: return DeliveryWords::tr("GitLab");
    case DestinationKind::Kubernetes: return DeliveryWords::tr("Kubernetes");
    case DestinationKind::Vault: return DeliveryWords::tr("HashiCorp Vault");
    case DestinationKind::Command: return DeliveryWords::tr("Another program");
    }
    return {};
}

QString destinationFieldLabel(DestinationField field)
{
    switch (field) {
    case DestinationField::Repository: return DeliveryWords::tr("&Repository");
    case DestinationField::Environment: return DeliveryWords::tr("&Environment");
    case DestinationField::Name: return DeliveryWords::tr("&Name");
    case DestinationField::Context: return DeliveryWords::tr("C&ontext");
    case DestinationField::Namespace: return DeliveryWords::tr("&Namespace");
    case DestinationField::SecretName: return DeliveryWords::tr("Na&me of the Secret");
    case DestinationField::Key: return DeliveryWords::tr("&Key");
    case DestinationField::Mount: return DeliveryWords::tr("&Mount");
    case DestinationField::Path: return DeliveryWords::tr("&Path");
    case DestinationField::CommandLine: return DeliveryWords::tr("Co&mmand");
    }
    return {};
}

QString destinationText(const Destination &destination)
{
    const auto value = [&destination](DestinationField field) {
        return visibleText(destination.values.value(field), 80);
    };
    switch (destination.kind) {
    case DestinationKind::GitHub:
        if (value(DestinationField::Environment).isEmpty())
            return DeliveryWords::tr("%1 in %2 on GitHub")
                .arg(value(DestinationField::Name), value(DestinationField::Repository));
        return DeliveryWords::tr("%1 in %2 on GitHub, environment %3")
            .arg(value(DestinationField::Name), value(DestinationField::Repository),
                 value(DestinationField::Environment));
    case DestinationKind::GitLab:
        return DeliveryWords::tr("%1 in %2 on GitLab")
            .arg(value(DestinationField::Name), value(DestinationField::Repository));
    case DestinationKind::Kubernetes: {
        const QString secret = DeliveryWords::tr("Secret %1/%2, key %3")
                                   .arg(value(DestinationField::Namespace), value(DestinationField::SecretName),
                                        value(DestinationField::Key));
        if (value(DestinationField::Context).isEmpty()) return secret;
        return DeliveryWords::tr("%1 in cluster %2").arg(secret, value(DestinationField::Context));
    }
    case DestinationKind::Vault:
        return DeliveryWords::tr("%1/%2 in Vault").arg(value(DestinationField::Mount), value(DestinationField::Path));
    case DestinationKind::Command: return value(DestinationField::CommandLine);
    }
    return {};
}

} // namespace qernal
