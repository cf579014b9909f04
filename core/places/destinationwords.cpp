// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/destinationwords.h"

#include "core/visibletext.h"

#include <QCoreApplication>

namespace qernal {

namespace {

/// Gives the words their context.
struct DestinationWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::DestinationWords)
};

} // namespace

QString destinationKindText(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::GitHub: return DestinationWords::tr("GitHub");
    case DestinationKind::GitLab: return DestinationWords::tr("GitLab");
    case DestinationKind::Kubernetes: return DestinationWords::tr("Kubernetes");
    case DestinationKind::Vault: return DestinationWords::tr("HashiCorp Vault");
    case DestinationKind::Command: return DestinationWords::tr("Another program");
    }
    return {};
}

QString destinationFieldLabel(DestinationField field)
{
    switch (field) {
    case DestinationField::Repository: return DestinationWords::tr("&Repository");
    case DestinationField::Environment: return DestinationWords::tr("&Environment");
    case DestinationField::Name: return DestinationWords::tr("&Name");
    case DestinationField::Context: return DestinationWords::tr("C&ontext");
    case DestinationField::Namespace: return DestinationWords::tr("&Namespace");
    case DestinationField::SecretName: return DestinationWords::tr("Na&me of the Secret");
    case DestinationField::Key: return DestinationWords::tr("&Key");
    case DestinationField::Mount: return DestinationWords::tr("&Mount");
    case DestinationField::Path: return DestinationWords::tr("&Path");
    case DestinationField::CommandLine: return DestinationWords::tr("Co&mmand");
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
            return DestinationWords::tr("%1 in %2 on GitHub")
                .arg(value(DestinationField::Name), value(DestinationField::Repository));
        return DestinationWords::tr("%1 in %2 on GitHub, environment %3")
            .arg(value(DestinationField::Name), value(DestinationField::Repository),
                 value(DestinationField::Environment));
    case DestinationKind::GitLab:
        return DestinationWords::tr("%1 in %2 on GitLab")
            .arg(value(DestinationField::Name), value(DestinationField::Repository));
    case DestinationKind::Kubernetes: {
        const QString secret = DestinationWords::tr("Secret %1/%2, key %3")
                                   .arg(value(DestinationField::Namespace), value(DestinationField::SecretName),
                                        value(DestinationField::Key));
        if (value(DestinationField::Context).isEmpty()) return secret;
        return DestinationWords::tr("%1 in cluster %2").arg(secret, value(DestinationField::Context));
    }
    case DestinationKind::Vault:
        return DestinationWords::tr("%1/%2 in Vault")
            .arg(value(DestinationField::Mount), value(DestinationField::Path));
    case DestinationKind::Command: return value(DestinationField::CommandLine);
    }
    return {};
}

} // namespace qernal
