// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace qernal {

/// A folder of small files, one a record (`<id>.json`, mode 0600), each written whole with QSaveFile and synced with
/// its folder, so that two instances never overwrite each other and a power cut leaves the old file or the new one.
class RecordFolder {
public:
    /// @p folder is made (0700) when first needed.
    explicit RecordFolder(const QString &folder);

    /// The names of all files that may be records, sorted.
    [[nodiscard]] QStringList fileNames() const;
    [[nodiscard]] static QString nameOf(const QUuid &id);
    [[nodiscard]] bool contains(const QUuid &id) const;
    /// The content of the file @p name; nothing if it cannot be read, or is larger than any record of ours.
    [[nodiscard]] std::optional<QByteArray> read(const QString &name) const;
    /// Writes @p content as the file of @p id, durably, before it returns. LedgerWriteFailed if the disk refuses, or
    /// does not promise to keep it over a power cut: @p before is in the file again then, or no file where that is
    /// nothing.
    [[nodiscard]] Result<void> write(const QUuid &id, const QByteArray &content,
                                     const std::optional<QByteArray> &before) const;
    /// Removes the file of @p id; one that does not exist is success. A file that a power cut brings back is met again
    /// at the next start.
    [[nodiscard]] Result<void> remove(const QUuid &id) const;

private:
    [[nodiscard]] QString pathOf(const QUuid &id) const;

    QString m_folder;
};

} // namespace qernal
