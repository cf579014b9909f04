// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace qernal {

/// The tools that carry a secret to where this program cannot reach. Each is the user's own, found in PATH.
enum class DestinationKind {
    GitHub,     ///< gh: a secret of a repository's Actions
    GitLab,     ///< glab: a CI/CD variable of a project
    Kubernetes, ///< kubectl: one key of a Secret
    Vault,      ///< vault: the key "token" in a key/value store of HashiCorp Vault
    Command,    ///< any program that reads the secret from its standard input
};

/// What a destination asks for.
enum class DestinationField {
    Repository,  ///< OWNER/NAME or HOST/OWNER/NAME; a GitLab project's path may be longer
    Environment, ///< of GitHub's Actions
    Name,        ///< of the secret or variable
    Context,     ///< of kubectl's configuration
    Namespace,   ///< of Kubernetes
    SecretName,  ///< of Kubernetes
    Key,         ///< within the Secret
    Mount,       ///< of Vault's key/value store
    Path,        ///< within the mount
    CommandLine, ///< program and arguments, split at spaces outside of double quotes; no shell reads it
};

/// Where another tool puts a secret. Never holds one.
struct Destination {
    DestinationKind kind = DestinationKind::GitHub;
    QMap<DestinationField, QString> values = {}; ///< only those that are not empty

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// One field of a kind of destination.
struct FieldRule {
    DestinationField field;
    bool isRequired = true;
    QString suggestion = {}; ///< what most people want there
};

/// How a tool is called.
struct ToolCall {
    QString program = {}; ///< looked for in PATH
    QStringList arguments = {};
    /// Run this call only if the one before failed and printed these bytes; empty for the first.
    QByteArray onlyAfter = {};
};

/// All kinds, in the order in which they are offered.
[[nodiscard]] QList<DestinationKind> destinationKinds();
/// What @p kind asks for, in the order of a form.
[[nodiscard]] QList<FieldRule> destinationFields(DestinationKind kind);
/// The first field whose value is missing or cannot be passed to the tool as it is; nothing if all are right.
[[nodiscard]] std::optional<DestinationField> firstWrongField(const Destination &destination);
/// The calls that fill @p destination, to be tried one after the other; none of their arguments holds a secret.
[[nodiscard]] QList<ToolCall> toolCalls(const Destination &destination);
/// What the tool reads on its standard input: @p apiToken itself, or a Kubernetes Secret with it.
[[nodiscard]] Secret toolInput(const Destination &destination, const Secret &apiToken);

/// The form in which a destination is kept.
[[nodiscard]] QJsonObject toJson(const Destination &destination);
/// Nothing for what is of an unknown kind or has a field that is wrong.
[[nodiscard]] std::optional<Destination> destinationFromJson(const QJsonObject &object);

} // namespace qernal

Q_DECLARE_METATYPE(qernal::Destination)
