// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoprojectfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace qernal {

namespace {

QString projectPrefix()
{
    return QDir::tempPath() + QStringLiteral("/qernal-demo-");
}

/// Only what a demo of this user can have made is ever removed.
void removeLeftOver(const QString &path)
{
    const QFileInfo folder(path);
    const bool ours = path.startsWith(projectPrefix()) && QDir::cleanPath(path) == path && !folder.isSymLink();
    if (ours && folder.isDir()) QDir(path).removeRecursively();
}

} // namespace

DemoProjectFolder::DemoProjectFolder(const QString &noteFile) : m_noteFile(noteFile), m_searchPath(qgetenv("PATH"))
{
    QFile note(noteFile);
    if (note.open(QIODevice::ReadOnly)) removeLeftOver(QString::fromUtf8(note.readAll()));
    make();
}

DemoProjectFolder::~DemoProjectFolder()
{
    qputenv("PATH", m_searchPath);
    if (m_path.isEmpty()) return;
    QDir(m_path).removeRecursively();
    QFile::remove(m_noteFile);
}

void DemoProjectFolder::make()
{
    const QString path = projectPrefix() + QUuid::createUuid().toString(QUuid::Id128).first(8);
    QDir().mkpath(QFileInfo(m_noteFile).path());
    QSaveFile note(m_noteFile);
    if (!note.open(QIODevice::WriteOnly)) return;
    note.write(path.toUtf8());
    if (!note.commit()) return;
    // Fails for what is there already, so that nobody else's folder is taken for it.
    if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) return;
    m_path = path;
    const QByteArray tools = QFile::encodeName(QDir::toNativeSeparators(path + QStringLiteral("/bin")));
    qputenv("PATH", tools + QDir::listSeparator().toLatin1() + m_searchPath);
}

} // namespace qernal
