// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/tokens/tokenstore.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace qernal {

/// An account's tokens as the service listed them last: ids, names, owners and times, never a secret.
struct RememberedList {
    QList<ReadToken> tokens; ///< in the order of the service
    QDateTime readAt;        ///< when the service listed them, UTC
};

/// The file form of the list of @p account: binary, for a list may have 100,000 tokens, and with a checksum.
[[nodiscard]] QByteArray rememberedBytes(const QUuid &account, const TokenStore &tokens, const QDateTime &readAt);
/// Reads the file form. Nothing for whatever is not whole, not of @p account, not of our making or of a newer format.
[[nodiscard]] std::optional<RememberedList> rememberedListFrom(const QByteArray &bytes, const QUuid &account);

/// The remembered lists on disk, one file an account (`<account>.list`, mode 0600), each written whole and synced.
/// Keeps nothing in memory, so any thread may have one. Everything here blocks: see RememberedLists.
class RememberedListFolder {
public:
    /// @p folder is made (0700) when first needed.
    explicit RememberedListFolder(const QString &folder) : m_folder(folder) {}
    /// Where it is, for a SecretLedger in @p ledgerFolder.
    [[nodiscard]] static QString beside(const QString &ledgerFolder);

    /// The list of @p account; nothing where there is none, or none that can be read.
    [[nodiscard]] std::optional<RememberedList> read(const QUuid &account) const;
    /// The size of its file in bytes; 0 if there is none.
    [[nodiscard]] qint64 size(const QUuid &account) const;
    /// Renames the file of @p account, which cannot be read, so that another can take its place: to the name that is
    /// returned; empty if there is none or it cannot be renamed.
    QString setAside(const QUuid &account) const;

    /// Remembers @p tokens, read at @p readAt, in place of what was remembered of @p account. LedgerWriteFailed.
    [[nodiscard]] Result<void> write(const QUuid &account, const TokenStore &tokens, const QDateTime &readAt) const;
    /// Removes what is remembered of @p account, also what was set aside and what a write that was cut off left.
    /// LedgerWriteFailed.
    [[nodiscard]] Result<void> forget(const QUuid &account) const;
    /// The same of every account.
    [[nodiscard]] Result<void> forgetAll() const;

private:
    [[nodiscard]] QString pathOf(const QUuid &account) const;
    /// Removes the files @p name, which may have a `*`, and those with a suffix behind it.
    [[nodiscard]] Result<void> removeFiles(const QString &name) const;

    QString m_folder;
};

} // namespace qernal
