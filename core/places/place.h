// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUuid>

namespace qernal {

/// What kind of file a place is in; decides how it is named and whether it may be written.
enum class PlaceKind {
    CliConfiguration,       ///< ~/.qernal/config.yaml
    DotEnv,                 ///< .env, .env.production, .envrc
    ShellProfile,           ///< .bashrc, .zshrc, config.fish …
    TerraformConfiguration, ///< *.tf
    TerraformVariables,     ///< *.tfvars
    TerraformState,         ///< *.tfstate: holds secrets in clear, never written by us
    CiConfiguration,        ///< .gitlab-ci.yml, .github/workflows/*.yml …
    KubernetesManifest,     ///< YAML with an apiVersion
    OtherText,
};

/// Names a place across scans, also when lines before it came or went: the n-th occurrence of an id in a file.
struct PlaceId {
    QString file = {};
    QUuid token = {};
    int occurrence = 0; ///< from 0

    friend bool operator==(const PlaceId &, const PlaceId &) = default;
};

/// Somewhere on this computer where the id of a token stands, and perhaps its secret. Never holds the secret itself.
struct Place {
    PlaceId id = {};
    PlaceKind kind = PlaceKind::OtherText;
    qint64 line = 1;               ///< from 1
    qint64 column = 1;             ///< in bytes, from 1
    bool hasSecret = false;        ///< "id@secret" stands there, not the id alone
    bool readableByOthers = false; ///< the file's mode lets others than its owner read it
    bool trackedByGit = false;     ///< so it is, or will be, in the repository's history

    friend bool operator==(const Place &, const Place &) = default;
};

/// The kind that the name of @p path (absolute, with `/`) implies; KubernetesManifest is recognized by content, see
/// refinedKind().
[[nodiscard]] PlaceKind placeKind(const QString &path);

/// @p kind, or KubernetesManifest where the start of a YAML file's content is of that form.
[[nodiscard]] PlaceKind refinedKind(PlaceKind kind, const QString &path, QByteArrayView content);

} // namespace qernal

Q_DECLARE_METATYPE(qernal::Place)
