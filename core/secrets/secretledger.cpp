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
constexpr qint64 largestRecord = 1024 * 1024;

/// A new or removed name survives a power cut only once its folder was synced.
bool syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done on those.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return synced;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

/// Some file systems tell that they are full only here, and QSaveFile does not listen.
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
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRecord) return std::nullopt;
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
    if (!QDir().mkpath(m_folder)) return failure(Error::Kind::LedgerWriteFailed, m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    syncFolder(QFileInfo(m_folder).absolutePath());
    return {};
}

Result<void> SecretLedger::put(const SecretRecord &record)
{
    if (const auto made = makeFolder(); !made) return made;
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
    if (!syncFolder(m_folder)) return failure(Error::Kind::LedgerWriteFailed, m_folder);
    m_records.insert(record.id, record);
    return {};
}

Result<void> SecretLedger::remove(const QUuid &id)
{
    const QString path = pathOf(id);
    if (QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.remove()) return failure(Error::Kind::LedgerWriteFailed, file.errorString());
        if (!syncFolder(m_folder)) return failure(Error::Kind::LedgerWriteFailed, m_folder);
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
