// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/handoffentry.h"

#include "core/places/destinationwords.h"
#include "core/places/place.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QDir>

namespace qernal {

namespace {

constexpr qsizetype MaxRecent = 5;

/// Gives the words their context.
struct HandOffWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::HandOffEntry)
};

HandOffEntry cliEntry(const CliConfig &cliConfig)
{
    return {.name = HandOffWords::tr("Qernal's CLI"),
            .explanation = HandOffWords::tr("Writes the token into %1; the other lines stay as they are.")
                               .arg(visibleText(QDir::toNativeSeparators(cliConfig.filePath()), 200)),
            .target = HandOffTarget{.kind = HandOffTarget::Kind::CliConfiguration}};
}

HandOffEntry envEntry(HandOffTarget::Kind kind)
{
    if (kind == HandOffTarget::Kind::EnvRc)
        return {.name = HandOffWords::tr("direnv: .envrc"),
                .explanation = HandOffWords::tr("Sets QERNAL_TOKEN in the file; everything else in it stays. A file "
                                                "that is not there is made for you alone."),
                .target = HandOffTarget{.kind = kind}};
    return {.name = HandOffWords::tr(".env file"),
            .explanation = HandOffWords::tr("Sets QERNAL_TOKEN in the file; everything else in it stays. A file that "
                                            "is not there is made for you alone."),
            .target = HandOffTarget{.kind = kind},
            .form = SecretForm::DotEnv};
}

HandOffEntry promptEntry(const QString &name, SecretPrompt prompt)
{
    return {.name = name,
            .explanation = HandOffWords::tr("Copies a line that asks for the secret, so that no history keeps it. Run "
                                            "it, then copy the secret here and paste it there."),
            .prompt = prompt};
}

QString toolExplanation(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::GitHub:
        return HandOffWords::tr("Runs GitHub's “gh”, which seals the secret for the repository.");
    case DestinationKind::GitLab: return HandOffWords::tr("Runs GitLab's “glab”; the variable is masked.");
    case DestinationKind::Kubernetes:
        return HandOffWords::tr("Runs “kubectl”, which sets one key of a Secret on the server. Other keys stay.");
    case DestinationKind::Vault:
        return HandOffWords::tr("Runs “vault”, which sets the key “token” at a path. Other keys stay.");
    case DestinationKind::Command:
        return HandOffWords::tr("Runs a command of yours, which reads the secret from its standard input. No shell is "
                                "involved; write arguments with spaces in double quotes.");
    }
    return {};
}

HandOffEntry toolEntry(DestinationKind kind)
{
    using Group = HandOffEntry::Group;
    HandOffEntry entry{.name = destinationKindText(kind),
                       .explanation = toolExplanation(kind),
                       .target = HandOffTarget{.kind = HandOffTarget::Kind::Tool, .destination = {.kind = kind}}};
    for (const FieldRule &rule : destinationFields(kind)) {
        if (!rule.suggestion.isEmpty()) entry.target->destination.values.insert(rule.field, rule.suggestion);
    }
    switch (kind) {
    case DestinationKind::GitHub:
        entry.group = Group::Repositories;
        entry.prompt = SecretPrompt::GitHub;
        break;
    case DestinationKind::GitLab:
        entry.group = Group::Repositories;
        entry.prompt = SecretPrompt::GitLab;
        break;
    case DestinationKind::Kubernetes:
    case DestinationKind::Vault: entry.group = Group::Clusters; break;
    case DestinationKind::Command:
        entry.name = HandOffWords::tr("Your own command");
        entry.group = Group::Program;
        break;
    }
    return entry;
}

/// @p place as something to be done again.
HandOffEntry recentEntry(const FilledPlace &place, const CliConfig &cliConfig)
{
    HandOffEntry entry;
    if (place.destination) {
        entry = toolEntry(place.destination->kind);
        entry.name = destinationText(*place.destination);
        entry.target->destination = *place.destination;
    } else if (place.file == cliConfig.filePath()) {
        entry = cliEntry(cliConfig);
    } else {
        entry = envEntry(place.file.endsWith(QLatin1String(".envrc")) ? HandOffTarget::Kind::EnvRc
                                                                      : HandOffTarget::Kind::EnvFile);
        entry.name = visibleText(QDir::toNativeSeparators(place.file), 200);
        entry.target->file = place.file;
    }
    entry.group = HandOffEntry::Group::Recent;
    return entry;
}

/// A replacement fills other files, too, in which QERNAL_TOKEN is not set in a line of its own.
bool canBeRepeated(const FilledPlace &place, const CliConfig &cliConfig)
{
    return place.destination || place.file == cliConfig.filePath() || placeKind(place.file) == PlaceKind::DotEnv;
}

bool isSameTarget(const FilledPlace &a, const FilledPlace &b)
{
    return a.file == b.file && a.destination == b.destination;
}

} // namespace

QString groupText(HandOffEntry::Group group)
{
    switch (group) {
    case HandOffEntry::Group::Recent: return HandOffWords::tr("Recently used");
    case HandOffEntry::Group::Computer: return HandOffWords::tr("This computer");
    case HandOffEntry::Group::Repositories: return HandOffWords::tr("Repositories and CI");
    case HandOffEntry::Group::Clusters: return HandOffWords::tr("Clusters and vaults");
    case HandOffEntry::Group::Program: return HandOffWords::tr("Another program");
    }
    return {};
}

QList<HandOffEntry> handOffEntries(const QList<FilledPlace> &recent, const CliConfig &cliConfig)
{
    QList<HandOffEntry> entries;
    QList<FilledPlace> offered; // one of several tokens that went to the same place
    for (const FilledPlace &place : recent) {
        const bool isKnown = std::any_of(offered.cbegin(), offered.cend(),
                                         [&place](const FilledPlace &other) { return isSameTarget(other, place); });
        if (isKnown || offered.size() == MaxRecent || !canBeRepeated(place, cliConfig)) continue;
        offered.append(place);
        entries.append(recentEntry(place, cliConfig));
    }
    entries.append(cliEntry(cliConfig));
    entries.append(envEntry(HandOffTarget::Kind::EnvFile));
    entries.append(envEntry(HandOffTarget::Kind::EnvRc));
    entries.append(promptEntry(HandOffWords::tr("Bash, Zsh: QERNAL_TOKEN"), SecretPrompt::Shell));
    entries.append(promptEntry(HandOffWords::tr("Fish: QERNAL_TOKEN"), SecretPrompt::Fish));
    entries.append(promptEntry(HandOffWords::tr("PowerShell: QERNAL_TOKEN"), SecretPrompt::PowerShell));
    entries.append(promptEntry(HandOffWords::tr("Terraform: TF_VAR_qernal_token"), SecretPrompt::TerraformVariable));
    entries.append({.name = HandOffWords::tr("Terraform: provider block"),
                    .explanation = HandOffWords::tr("Copies the provider's block with the secret in it. Keep that file "
                                                    "out of the repository."),
                    .form = SecretForm::TerraformBlock});
    for (const DestinationKind kind : destinationKinds())
        entries.append(toolEntry(kind));
    return entries;
}

} // namespace qernal
