// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/recordfolder.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace qernal {

/// A token that was not used for so long may be one that nobody needs here.
inline constexpr int UnusedAfterDays = 90;

/// When a token was last used on this computer.
struct LastUse {
    QUuid account = {};
    QString tokenId = {};
    QDateTime usedAt = {}; ///< UTC

    /// The same for the same token of the same account, whatever the case of its id.
    [[nodiscard]] QUuid id() const;
};

/// The file form of @p use: one JSON object that names its format.
[[nodiscard]] QByteArray toJson(const LastUse &use);
/// Reads the file form. Nothing for whatever is not whole, not of our making or of a newer format.
[[nodiscard]] std::optional<LastUse> lastUseFromJson(const QByteArray &json);

/// The last uses on disk: one file a token in a RecordFolder, so that two processes never take an entry from each
/// other; of two that use one token, the later write stays. Keeps nothing in memory, so any thread may have one.
/// Everything here blocks.
class LastUseFolder {
public:
    /// @p folder is made (0700) when first needed.
    explicit LastUseFolder(const QString &folder) : m_files(folder) {}
    /// Where it is, for a SecretLedger in @p ledgerFolder.
    [[nodiscard]] static QString within(const QString &ledgerFolder) { return ledgerFolder + QStringLiteral("/uses"); }

    /// All that can be read; what cannot (corrupt, newer format) is left as it is. A missing folder is an empty one.
    [[nodiscard]] QList<LastUse> load() const;
    /// Writes @p use, durably. LedgerWriteFailed if the disk refuses, or the file in its place is of a newer format.
    [[nodiscard]] Result<void> put(const LastUse &use) const;
    /// Forgets the token of @p use; one that is not known is success.
    [[nodiscard]] Result<void> remove(const LastUse &use) const { return m_files.remove(use.id()); }

private:
    [[nodiscard]] std::optional<LastUse> read(const QString &name) const;

    RecordFolder m_files;
};

} // namespace qernal
