// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoprojects.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qernal {

namespace {

constexpr QFile::Permissions OwnersOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ReadByAll = OwnersOnly | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions Executable = OwnersOnly | QFile::ExeOwner;

/// A file of the made-up projects; "%TOKEN%" becomes the token's `id@secret`, "%ID%" its id.
struct DemoFile {
    const char *path;
    const char *token;
    QFile::Permissions permissions;
    const char *text;
};

const DemoFile demoFiles[] = {
    {"website/.env", "ci-runner", OwnersOnly,
     "# Read by the build; not in the repository.\nNODE_ENV=production\nQERNAL_TOKEN=%TOKEN%\nPORT=8080\n"},
    {"website/docker-compose.yml", "ci-runner", ReadByAll,
     "services:\n  builder:\n    image: registry.example.com/builder:4\n    environment:\n"
     "      QERNAL_TOKEN: \"%TOKEN%\"\n      CI: \"true\"\n"},
    {"infrastructure/terraform.tfvars", "ci-runner", OwnersOnly,
     "region       = \"eu-central\"\nqernal_token = \"%TOKEN%\"\nreplicas     = 3\n"},
    {"infrastructure/README.md", "ci-runner", ReadByAll,
     "The pipeline runs as `ci-runner` (%ID%).\nIts secret is in `terraform.tfvars`.\n"},
    {"home/.bashrc", "ci-runner", OwnersOnly, "alias ll='ls -l'\nexport QERNAL_TOKEN='%TOKEN%'\n"},
    {"infrastructure/k8s/registry-secret.yaml", "deploy-production", ReadByAll,
     "apiVersion: v1\nkind: Secret\nmetadata:\n  name: registry\nstringData:\n  token: \"%TOKEN%\"\n"},
    {"infrastructure/terraform.tfstate", "terraform-staging", OwnersOnly,
     "{\n  \"version\": 4,\n  \"outputs\": {\n    \"token\": { \"value\": \"%TOKEN%\", \"type\": \"string\" }\n  "
     "}\n}\n"},
};

// It reads the secret, as the real one does, and keeps it to itself.
constexpr const char *StandIn = R"(#!/bin/sh
# Stands in for GitHub's tool in the demo: says what that would do, and does nothing.
case "$1 $2" in
"secret set")
    bytes=$(wc -c)
    echo "The demo's gh would set the secret $3 ($bytes bytes, from standard input)."
    ;;
"repo view") echo '{"nameWithOwner":"acme/website"}' ;;
"auth status") echo "Logged in to github.com as demo" ;;
*) echo "The demo's gh would run: gh $*" ;;
esac
)";

bool writeDemoFile(const QString &path, const QByteArray &content, QFile::Permissions permissions)
{
    if (!QDir().mkpath(QFileInfo(path).path())) return false;
    QFile file(path);
    // With its mode from the start: it holds a secret.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)) return false;
    return file.write(content) == content.size() && file.setPermissions(permissions);
}

} // namespace

bool writeDemoProjects(const QString &folder, const QHash<QString, QByteArray> &apiTokens)
{
    for (const DemoFile &file : demoFiles) {
        const QByteArray apiToken = apiTokens.value(QString::fromLatin1(file.token));
        if (apiToken.isEmpty()) continue;
        QByteArray content(file.text);
        content.replace("%TOKEN%", apiToken).replace("%ID%", apiToken.first(apiToken.indexOf('@')));
        if (!writeDemoFile(folder + u'/' + QString::fromLatin1(file.path), content, file.permissions)) return false;
    }
    return writeDemoFile(folder + QStringLiteral("/bin/gh"), QByteArray(StandIn), Executable);
}

} // namespace qernal
