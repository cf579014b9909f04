// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/scanfolders.h"

#include <QDir>
#include <QSettings>

namespace qernal {

namespace {

const QLatin1String FoldersKey("places/folders");
// A folder whose own files alone are read, in the settings' list.
const QLatin1String FilesAlone("/*");

constexpr int MaxDepth = 3;
constexpr qsizetype MaxProjects = 50;

/// Adds the projects below @p folder, nearest first, and looks no further within one.
void addProjects(const QString &folder, int depth, QList<ScanFolder> &found)
{
    // Hidden folders hold what programs keep for themselves.
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (found.size() >= MaxProjects) return;
        if (QFileInfo::exists(path + QStringLiteral("/.git"))) {
            found.append({.path = path});
        } else if (depth > 1) {
            addProjects(path, depth - 1, found);
        }
    }
}

} // namespace

QList<ScanFolder> suggestedFolders(const QString &home)
{
    QList<ScanFolder> projects;
    addProjects(home, MaxDepth, projects);
    QList<ScanFolder> folders{{.path = home, .recursive = false}};
    for (const QString &name : {QStringLiteral(".qernal"), QStringLiteral(".config")}) {
        const QString path = home + u'/' + name;
        if (QFileInfo(path).isDir()) folders.append({.path = path});
    }
    return folders + projects;
}

QList<ScanFolder> chosenFolders(const QSettings &settings)
{
    QList<ScanFolder> folders;
    const QStringList chosen = settings.value(FoldersKey).toStringList();
    for (const QString &folder : chosen) {
        const bool filesAlone = folder.endsWith(FilesAlone);
        folders.append({.path = filesAlone ? folder.chopped(FilesAlone.size()) : folder, .recursive = !filesAlone});
    }
    return folders;
}

void setChosenFolders(QSettings *settings, const QList<ScanFolder> &folders)
{
    QStringList chosen;
    for (const ScanFolder &folder : folders)
        chosen.append(folder.recursive ? folder.path : folder.path + FilesAlone);
    settings->setValue(FoldersKey, chosen);
}

} // namespace qernal
