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
#else
#include <QThread>

#include <qt_windows.h>
#endif

namespace qernal {

namespace {

#ifdef Q_OS_WIN
constexpr int MaxTries = 6;
constexpr unsigned long PauseMs = 20;
#endif

/// Some file systems report only here that they are full, and QSaveFile ignores it.
bool syncFile(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0 || errno == EINVAL;
#else
    // QSaveFile does it on Windows as it commits, and hands out no descriptor.
    Q_UNUSED(descriptor)
    return true;
#endif
}

Result<void> writeOnce(const QString &path, const QByteArray &content)
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
    // NTFS writes here what it has logged, the new names among it. No file system has to do so, and there is nothing
    // more to be done on those that do not.
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(folder).utf16()),
                                      GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return true;
    FlushFileBuffers(handle);
    CloseHandle(handle);
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
    Result<void> written = writeOnce(path, content);
#ifdef Q_OS_WIN
    // Who has the old file open for a moment, a virus scanner or the console program, keeps another from its place.
    for (int tries = 1; !written && tries < MaxTries; ++tries) {
        QThread::msleep(PauseMs);
        written = writeOnce(path, content);
    }
#endif
    return written;
}

} // namespace qernal
