// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretledger.h"

#include "core/secrets/secretrecordjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

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

std::optional<SecretRecord> readRecord(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxRecordSize) return std::nullopt;
    auto record = secretRecordFromJson(file.readAll());
    // A copied or renamed file must not stand in for another record.
    if (record && QFileInfo(path).completeBaseName() != record->id.toString(QUuid::WithoutBraces)) return std::nullopt;
    return record;
}

} // namespace

SecretLedger::SecretLedger(const QString &folder) : m_folder(folder) {}

QString SecretLedger::pathOf(const QUuid &id) const
{
    return m_folder + QLatin1Char('/') + id.toString(QUuid::WithoutBraces) + QStringLiteral(".json");
}

QStringList SecretLedger::fileNames() const
{
    return QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void SecretLedger::load()
{
    m_records.clear();
    m_setAside.clear();
    const QStringList names = fileNames();
    for (const QString &name : names) {
        if (const auto record = readRecord(m_folder + QLatin1Char('/') + name)) {
            m_records.insert(record->id, *record);
        } else {
            m_setAside.append(name);
        }
    }
}

void SecretLedger::refresh(const QUuid &id)
{
    if (!QFileInfo::exists(pathOf(id))) {
        m_records.remove(id);
    } else if (const auto record = readRecord(pathOf(id))) {
        m_records.insert(id, *record);
    }
}

void SecretLedger::refresh()
{
    const QStringList names = fileNames();
    for (const QString &name : names) {
        if (const auto record = readRecord(m_folder + QLatin1Char('/') + name)) m_records.insert(record->id, *record);
    }
    m_records.removeIf([this](const auto &known) { return !QFileInfo::exists(pathOf(known.key())); });
}

Result<void> SecretLedger::makeFolder() const
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

Result<void> SecretLedger::writeFile(const SecretRecord &record) const
{
    QSaveFile file(pathOf(record.id));
    if (!file.open(QIODevice::WriteOnly)) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // A flush that fails while QSaveFile commits is success to it, and so an empty record would take the place of the
    // old one on a full disk.
    if (file.write(toJson(record)) < 0 || !file.flush() || !syncFile(file.handle())) {
        const QString words = file.errorString();
        file.cancelWriting();
        return failure(Error::Kind::LedgerWriteFailed, words);
    }
    if (!file.commit()) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
    return {};
}

Result<void> SecretLedger::put(const SecretRecord &record)
{
    if (const auto made = makeFolder(); !made) return made;
    if (const auto written = writeFile(record); !written) return written;
    if (!syncFolder(m_folder)) {
        undo(record.id);
        return failure(Error::Kind::LedgerWriteFailed, m_folder);
    }
    m_records.insert(record.id, record);
    return {};
}

void SecretLedger::undo(const QUuid &id) const
{
    // What is in place already must not pass for recorded at the next start. Should this fail too, that start asks what
    // became of a request that was never sent.
    const auto before = m_records.constFind(id);
    if (before == m_records.cend() || !writeFile(*before)) QFile::remove(pathOf(id));
}

Result<void> SecretLedger::remove(const QUuid &id)
{
    const QString path = pathOf(id);
    if (QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.remove()) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
        syncFolder(m_folder);
    }
    m_records.remove(id);
    return {};
}

std::optional<SecretRecord> SecretLedger::record(const QUuid &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? std::nullopt : std::optional(*found);
}

QList<SecretRecord> SecretLedger::records() const
{
    QList<SecretRecord> all = m_records.values();
    std::sort(all.begin(), all.end(), [](const SecretRecord &a, const SecretRecord &b) {
        return std::pair(a.requestedAt, a.id) < std::pair(b.requestedAt, b.id);
    });
    return all;
}

} // namespace qernal
