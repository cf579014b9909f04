// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/recordfolder.h"

#include "core/secrets/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace qernal {

namespace {

// Far above any record of ours; a larger file is not one.
constexpr qint64 MaxRecordSize = 1024 * 1024;

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

Result<void> RecordFolder::write(const QUuid &id, const QByteArray &content,
                                 const std::optional<QByteArray> &before) const
{
    if (const auto made = makeDurableFolder(m_folder); !made) return made;
    if (const auto written = writeDurably(pathOf(id), content); !written) return written;
    if (syncFolder(m_folder)) return {};
    // What is in place already must not pass for recorded at the next start. Should this fail too, that start asks what
    // became of a request that was never sent.
    if (!before || !writeDurably(pathOf(id), *before)) QFile::remove(pathOf(id));
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
