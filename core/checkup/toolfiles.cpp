// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/toolfiles.h"

#include <QSet>

#include <utility>
#include <vector>

namespace qernal {

namespace {

namespace fs = std::filesystem;

struct ListedFolder {
    fs::path path;
    std::optional<quint64> fileSystem;
    bool recursive = true;
};

/// What a folder's listing shows, each path once however often a folder is named.
struct FoundFiles {
    QSet<QString> dotEnvs = {};
    QSet<QString> terraformFolders = {};
    QSet<QString> states = {};

    void add(const fs::path &file)
    {
        const QString path = textOf(file);
        const PlaceKind kind = placeKind(path);
        if (file.filename() == ".env") dotEnvs.insert(path);
        if (kind == PlaceKind::TerraformConfiguration) terraformFolders.insert(textOf(file.parent_path()));
        if (kind == PlaceKind::TerraformState) states.insert(path);
    }
};

QStringList sorted(const QSet<QString> &paths)
{
    QStringList list(paths.cbegin(), paths.cend());
    list.sort();
    return list;
}

/// Adds the files of @p folder to @p found, and the folders in it to @p waiting.
void listFolder(const ListedFolder &folder, FoundFiles &found, std::vector<ListedFolder> &waiting)
{
    std::error_code error;
    fs::directory_iterator entries(folder.path, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        std::error_code unknown;
        const fs::file_type type = entries->symlink_status(unknown).type();
        if (type == fs::file_type::regular) {
            found.add(entries->path());
        } else if (type == fs::file_type::directory && folder.recursive && entries->path().filename() != ".git" &&
                   fileSystemOf(entries->path()) == folder.fileSystem) {
            waiting.push_back({entries->path(), folder.fileSystem});
        }
    }
}

} // namespace

ToolFiles findToolFiles(const QList<ScanFolder> &folders, const std::atomic<bool> &isStopped)
{
    std::vector<ListedFolder> waiting;
    for (const ScanFolder &folder : folders) {
        const fs::path path = pathOf(folder.path);
        waiting.push_back({path, fileSystemOf(path), folder.recursive});
    }
    FoundFiles found;
    while (!waiting.empty() && !isStopped) {
        const ListedFolder folder = std::move(waiting.back());
        waiting.pop_back();
        listFolder(folder, found, waiting);
    }
    return {sorted(found.dotEnvs), sorted(found.terraformFolders), sorted(found.states)};
}

} // namespace qernal
