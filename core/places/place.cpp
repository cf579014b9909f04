// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/place.h"

#include <QByteArrayMatcher>
#include <QStringList>

#include <algorithm>

namespace qernal {

namespace {

bool isYaml(const QString &name)
{
    return name.endsWith(QLatin1String(".yml")) || name.endsWith(QLatin1String(".yaml"));
}

bool isDotEnv(const QString &name)
{
    return name == QLatin1String(".env") || name == QLatin1String(".envrc") ||
           name.startsWith(QLatin1String(".env.")) || (name.endsWith(QLatin1String(".env")) && name.size() > 4);
}

bool isShellProfile(const QString &name)
{
    static const QStringList profiles{
        QStringLiteral(".profile"),      QStringLiteral(".bashrc"),
        QStringLiteral(".bash_profile"), QStringLiteral(".bash_login"),
        QStringLiteral(".bash_aliases"), QStringLiteral(".zshrc"),
        QStringLiteral(".zshenv"),       QStringLiteral(".zprofile"),
        QStringLiteral(".zlogin"),       QStringLiteral(".kshrc"),
        QStringLiteral("config.fish"),   QStringLiteral("Microsoft.PowerShell_profile.ps1")};
    return profiles.contains(name);
}

bool isCiConfiguration(const QString &path, const QString &name)
{
    static const QStringList names{QStringLiteral(".gitlab-ci.yml"),      QStringLiteral("Jenkinsfile"),
                                   QStringLiteral(".travis.yml"),         QStringLiteral(".drone.yml"),
                                   QStringLiteral("azure-pipelines.yml"), QStringLiteral("bitbucket-pipelines.yml"),
                                   QStringLiteral(".woodpecker.yml")};
    if (names.contains(name)) return true;
    static const QStringList folders{QStringLiteral("/.github/workflows/"), QStringLiteral("/.circleci/"),
                                     QStringLiteral("/.forgejo/workflows/"), QStringLiteral("/.buildkite/")};
    return isYaml(name) && std::any_of(folders.cbegin(), folders.cend(),
                                       [&path](const QString &folder) { return path.contains(folder); });
}

} // namespace

PlaceKind placeKind(const QString &path)
{
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    if (path.endsWith(QLatin1String("/.qernal/config.yaml"))) return PlaceKind::CliConfiguration;
    if (isDotEnv(name)) return PlaceKind::DotEnv;
    if (isShellProfile(name)) return PlaceKind::ShellProfile;
    if (name.endsWith(QLatin1String(".tf")) || name.endsWith(QLatin1String(".tf.json")))
        return PlaceKind::TerraformConfiguration;
    if (name.endsWith(QLatin1String(".tfvars")) || name.endsWith(QLatin1String(".tfvars.json")))
        return PlaceKind::TerraformVariables;
    if (name.endsWith(QLatin1String(".tfstate")) || name.contains(QLatin1String(".tfstate.")))
        return PlaceKind::TerraformState;
    if (isCiConfiguration(path, name)) return PlaceKind::CiConfiguration;
    return PlaceKind::OtherText;
}

PlaceKind refinedKind(PlaceKind kind, const QString &path, QByteArrayView content)
{
    if (kind != PlaceKind::OtherText || !isYaml(path)) return kind;
    static const QByteArrayMatcher version(QByteArrayLiteral("apiVersion:"));
    return version.indexIn(content.data(), content.size()) < 0 ? kind : PlaceKind::KubernetesManifest;
}

} // namespace qernal
