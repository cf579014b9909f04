// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/recordfolder.h"

#include <QHash>

#include <functional>

namespace qernal {

/// The records of a RecordFolder, and what is known of them in memory. Files that cannot be read (corrupt, newer
/// format, renamed) are left alone and named by setAside(). @p Id is the member that gives a record's id; toJson()
/// gives its file form.
template<typename Record, auto Id> class RecordMap {
public:
    /// Reads the file form; nothing for whatever is no such record.
    using FromJson = std::optional<Record> (*)(const QByteArray &);

    RecordMap(const QString &folder, FromJson fromJson) : m_files(folder), m_fromJson(fromJson) {}

    /// Reads every file of the folder. A missing folder is an empty map.
    void load()
    {
        m_records.clear();
        m_setAside.clear();
        const QStringList names = m_files.fileNames();
        for (const QString &name : names) {
            if (const auto record = read(name)) {
                m_records.insert(idOf(*record), *record);
            } else {
                m_setAside.append(name);
            }
        }
    }
    /// Reads the record @p id from the disk again, where another instance may have changed or removed it.
    void refresh(const QUuid &id)
    {
        if (!m_files.contains(id)) {
            m_records.remove(id);
        } else if (const auto record = read(RecordFolder::nameOf(id))) {
            m_records.insert(id, *record);
        }
    }
    /// The same for all: takes in what other instances wrote since. What cannot be read now stays as it was known.
    void refresh()
    {
        const QStringList names = m_files.fileNames();
        for (const QString &name : names) {
            if (const auto record = read(name)) m_records.insert(idOf(*record), *record);
        }
        m_records.removeIf([this](const auto &known) { return !m_files.contains(known.key()); });
    }
    /// Writes @p record, durably, before it returns. LedgerWriteFailed: the old one stays, on disk and here.
    [[nodiscard]] Result<void> put(const Record &record)
    {
        const QUuid id = idOf(record);
        const auto before = m_records.constFind(id);
        Result<void> written = m_files.write(
            id, toJson(record), before == m_records.cend() ? std::nullopt : std::optional(toJson(*before)));
        if (written) m_records.insert(id, record);
        return written;
    }
    /// Forgets the record @p id; an unknown id is success. True if it was known.
    [[nodiscard]] Result<bool> remove(const QUuid &id)
    {
        if (const auto removed = m_files.remove(id); !removed) return tl::unexpected<Error>(removed.error());
        return m_records.remove(id);
    }

    [[nodiscard]] std::optional<Record> record(const QUuid &id) const
    {
        const auto found = m_records.constFind(id);
        return found == m_records.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] const QHash<QUuid, Record> &all() const { return m_records; }
    /// Names of files in the folder that could not be read and were left untouched.
    [[nodiscard]] QStringList setAside() const { return m_setAside; }

private:
    [[nodiscard]] static QUuid idOf(const Record &record) { return std::invoke(Id, record); }
    [[nodiscard]] std::optional<Record> read(const QString &name) const
    {
        const std::optional<QByteArray> content = m_files.read(name);
        auto record = content ? m_fromJson(*content) : std::nullopt;
        // A copied or renamed file must not stand in for another record.
        if (record && RecordFolder::nameOf(idOf(*record)) != name) return std::nullopt;
        return record;
    }

    RecordFolder m_files;
    FromJson m_fromJson;
    QHash<QUuid, Record> m_records;
    QStringList m_setAside;
};

} // namespace qernal
