// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace qernal {

namespace {

/// Some file systems report only here that they are full, and QSaveFile ignores it.
bool syncFile(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0 || errno == EINVAL;
#else
    Q_UNUSED(descriptor)
    return true;
#endif
}

} // namespace

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    // Some file systems cannot sync a folder and return EINVAL; there is nothing more to be done on those.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return synced;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

Result<void> makeDurableFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) return {};
    QStringList parents;
    for (QString path = folder; !QFileInfo(path).isDir() && !QDir(path).isRoot();) {
        path = QFileInfo(path).absolutePath();
        parents.append(path);
    }
    if (!QDir().mkpath(folder)) return failure(Error::Kind::LedgerWriteFailed, folder);
    // Where the file system has no permissions, none can be withheld; there is no secret in it.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (std::all_of(parents.cbegin(), parents.cend(), syncFolder)) return {};
    // The next call has to make it, and sync it, again.
    QDir().rmdir(folder);
    return failure(Error::Kind::LedgerWriteFailed, folder);
}

Result<void> writeDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // A flush that fails while QSaveFile commits is success to it, and so an empty file would take the place of the
    // old one on a full disk.
    if (file.write(content) < 0 || !file.flush() || !syncFile(file.handle())) {
        const QString words = file.errorString();
        file.cancelWriting();
        return failure(Error::Kind::LedgerWriteFailed, words);
    }
    if (!file.commit()) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    return {};
}

} // namespace qernal
