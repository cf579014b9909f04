// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/recordfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace qernal {

namespace {

// Far above any record of ours; a larger file is not one.
constexpr qint64 MaxRecordSize = 1024 * 1024;

/// A new or removed name survives a power cut only once its folder was synced.
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

RecordFolder::RecordFolder(const QString &folder) : m_folder(folder) {}

QString RecordFolder::nameOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
}

QString RecordFolder::pathOf(const QUuid &id) const
{
    return m_folder + QLatin1Char('/') + nameOf(id);
}

QStringList RecordFolder::fileNames() const
{
    return QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

bool RecordFolder::contains(const QUuid &id) const
{
    return QFileInfo::exists(pathOf(id));
}

std::optional<QByteArray> RecordFolder::read(const QString &name) const
{
    QFile file(m_folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxRecordSize) return std::nullopt;
    return file.readAll();
}

Result<void> RecordFolder::makeFolder() const
{
    if (QFileInfo(m_folder).isDir()) return {};
    QStringList parents;
    for (QString path = m_folder; !QFileInfo(path).isDir() && !QDir(path).isRoot();) {
        path = QFileInfo(path).absolutePath();
        parents.append(path);
    }
    if (!QDir().mkpath(m_folder)) return failure(Error::Kind::LedgerWriteFailed, m_folder);
    // Where the file system has no permissions, none can be withheld; there is no secret in it.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (std::all_of(parents.cbegin(), parents.cend(), syncFolder)) return {};
    // The next call has to make it, and sync it, again.
    QDir().rmdir(m_folder);
    return failure(Error::Kind::LedgerWriteFailed, m_folder);
}

Result<void> RecordFolder::writeFile(const QUuid &id, const QByteArray &content) const
{
    QSaveFile file(pathOf(id));
    if (!file.open(QIODevice::WriteOnly)) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // A flush that fails while QSaveFile commits is success to it, and so an empty record would take the place of the
    // old one on a full disk.
    if (file.write(content) < 0 || !file.flush() || !syncFile(file.handle())) {
        const QString words = file.errorString();
        file.cancelWriting();
        return failure(Error::Kind::LedgerWriteFailed, words);
    }
    if (!file.commit()) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    return {};
}

Result<void> RecordFolder::write(const QUuid &id, const QByteArray &content,
                                 const std::optional<QByteArray> &before) const
{
    if (const auto made = makeFolder(); !made) return made;
    if (const auto written = writeFile(id, content); !written) return written;
    if (syncFolder(m_folder)) return {};
    // What is in place already must not pass for recorded at the next start. Should this fail too, that start asks what
    // became of a request that was never sent.
    if (!before || !writeFile(id, *before)) QFile::remove(pathOf(id));
    return failure(Error::Kind::LedgerWriteFailed, m_folder);
}

Result<void> RecordFolder::remove(const QUuid &id) const
{
    if (!contains(id)) return {};
    QFile file(pathOf(id));
    if (!file.remove()) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    syncFolder(m_folder);
    return {};
}

} // namespace qernal
