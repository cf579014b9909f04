// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace qernal {

/// The UUID that @p id is, if it is one as services write it (lower case, without braces); null otherwise.
[[nodiscard]] QUuid uuidOf(const QString &id);

/// A token that was read, and its id as the list and the store look it up: parsed once.
struct ReadToken {
    // Not explicit: where a single token is added, its id is parsed then.
    ReadToken(const Token &read) : token(read), uuid(uuidOf(read.id)) {}
    /// @p id: uuidOf() the id of @p read, where that is known already.
    ReadToken(Token read, const QUuid &id) : token(std::move(read)), uuid(id) {}

    Token token;
    QUuid uuid; ///< uuidOf() its id
};

/// A token as TokenStore keeps it; internal.
struct StoredToken {
    QUuid uuid; // null where the id is another text
    qint64 expiryAt;
    qint64 createdAt;
    qint64 updatedAt;
    QString text; // the name, its folded form if that differs, the id if it is no UUID
    quint32 nameLength;
    quint32 foldedLength; // 0: the name is its own folded form
    quint32 owner;        // in TokenStore::m_owners
    quint32 mark = 0;
};

} // namespace qernal

// A row that goes moves those behind it, which are up to 100,000: by one memmove.
Q_DECLARE_TYPEINFO(qernal::StoredToken, Q_RELOCATABLE_TYPE);

namespace qernal {

/// The loaded tokens, kept small and ready to be searched, sorted and found by their id. Row by row in whatever order
/// its owner wants.
///
/// Why not a QList<Token>: an id that is a UUID is 16 bytes here, not a text of 36 characters, a time is a number, a
/// user's id is kept once for all, a name and its case-folded form share one text, and the rows are found by a table of
/// their numbers alone instead of a QHash of ids.
///
/// Why more than 15 public functions: one for each column, so that no Token is built to sort or search by it.
class TokenStore {
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] Token token(int row) const;
    [[nodiscard]] QString id(int row) const;
    [[nodiscard]] QString name(int row) const;
    /// The name as it is searched and sorted: case folded. Valid until the row changes.
    [[nodiscard]] QStringView foldedName(int row) const;
    /// The id's 16 bytes as two numbers that order as its text does; nothing where the id is no UUID.
    [[nodiscard]] std::optional<std::pair<quint64, quint64>> uuid(int row) const;
    /// The same as it is looked up elsewhere; null where the id is no UUID.
    [[nodiscard]] const QUuid &uuidKey(int row) const { return m_rows.at(row).uuid; }
    /// True if all ids are UUIDs in their usual lower case.
    [[nodiscard]] bool hasUuidsOnly() const { return m_otherIds == 0; }
    /// Milliseconds since 1970, or NoTime.
    [[nodiscard]] qint64 expiryAt(int row) const { return m_rows.at(row).expiryAt; }
    [[nodiscard]] qint64 createdAt(int row) const { return m_rows.at(row).createdAt; }
    [[nodiscard]] qint64 updatedAt(int row) const { return m_rows.at(row).updatedAt; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(const QString &id) const { return rowOf(uuidOf(id), id); }
    [[nodiscard]] int rowOf(const ReadToken &read) const { return rowOf(read.uuid, read.token.id); }

    /// Reserves memory for @p rows in all.
    void reserve(int rows);
    void append(const QList<ReadToken> &tokens);
    /// False if @p row is like @p read already; the id stays.
    bool replace(int row, const ReadToken &read);
    void remove(int first, int last);
    /// Row i becomes what was row order[i].
    void reorder(const QList<int> &order);

    /// Begins to count in which order rows are marked; no row is marked then.
    void clearMarks();
    void mark(int row) { m_rows[row].mark = ++m_lastMark; }
    /// When it was marked: larger = later; 0 = not.
    [[nodiscard]] quint32 markOf(int row) const { return m_rows.at(row).mark; }

private:
    using Row = StoredToken;

    [[nodiscard]] int rowOf(const QUuid &uuid, const QString &id) const;
    [[nodiscard]] Row rowFor(const ReadToken &read);
    [[nodiscard]] quint32 ownerOf(const QString &userId);
    [[nodiscard]] QStringView otherId(const Row &row) const;
    [[nodiscard]] bool hasId(const Row &row, const QUuid &uuid, const QString &id) const;
    [[nodiscard]] std::size_t placeFor(const QUuid &uuid, const QString &id) const;
    void enter(int row);
    void rebuildPlaces();

    QList<Row> m_rows;
    QStringList m_owners;
    QHash<QString, quint32> m_ownerNumbers;
    int m_otherIds = 0;
    quint32 m_lastMark = 0;
    std::vector<int> m_places; // hash table of rows by id, open addressing; Free and Left are no rows
    int m_left = 0;            // places marked Left
    int m_reserved = 0;        // rows
};

} // namespace qernal
