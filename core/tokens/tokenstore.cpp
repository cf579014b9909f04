// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenstore.h"

#include "core/tokens/expiry.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>

namespace qernal {

namespace {

constexpr int Free = -1;
constexpr int Tombstone = -2; // a row was here, so that a search goes on behind it
constexpr std::size_t MinPlaces = 64;

std::size_t hashOf(const QUuid &uuid, const QString &id)
{
    return uuid.isNull() ? qHash(id) : qHash(uuid);
}

std::array<char, 16> bytesOf(const std::array<quint64, 2> &halves)
{
    std::array<char, 16> bytes;
    qToBigEndian(halves[0], bytes.data());
    qToBigEndian(halves[1], bytes.data() + 8);
    return bytes;
}

} // namespace

QUuid uuidOf(const QString &id)
{
    // QUuid reads other spellings too; to write what it read and to compare took five times as long.
    constexpr int Length = 36;
    if (id.size() != Length) return {};
    std::array<quint64, 2> halves{};
    std::size_t digits = 0;
    for (int i = 0; i < Length; ++i) {
        const char16_t c = id.at(i).unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-') return {};
            continue;
        }
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && (c < u'a' || c > u'f')) return {};
        quint64 &half = halves.at(digits++ / 16);
        half = half << 4 | (isDigit ? c - u'0' : c - u'a' + 10U);
    }
    return QUuid::fromRfc4122(QByteArray::fromRawData(bytesOf(halves).data(), 16));
}

TokenStore::Row TokenStore::rowFor(const ReadToken &read)
{
    const Token &token = read.token;
    Row row{.uuid = read.uuid,
            .expiryAt = millisecondsOf(token.expiryAt),
            .createdAt = millisecondsOf(token.createdAt),
            .updatedAt = millisecondsOf(token.updatedAt),
            .text = token.name,
            .nameLength = static_cast<quint32>(token.name.size()),
            .foldedLength = 0,
            .owner = ownerOf(token.userId)};
    const QString folded = token.name.toCaseFolded();
    if (folded != token.name) {
        row.text += folded;
        row.foldedLength = static_cast<quint32>(folded.size());
    }
    if (row.uuid.isNull()) row.text += token.id;
    row.text.squeeze();
    return row;
}

quint32 TokenStore::ownerOf(const QString &userId)
{
    const auto known = m_ownerNumbers.constFind(userId);
    if (known != m_ownerNumbers.cend()) return *known;
    const auto number = static_cast<quint32>(m_owners.size());
    m_owners.append(userId);
    m_ownerNumbers.insert(userId, number);
    return number;
}

QStringView TokenStore::otherId(const Row &row) const
{
    return QStringView(row.text).sliced(qsizetype(row.nameLength) + row.foldedLength);
}

Token TokenStore::token(int row) const
{
    const Row &kept = m_rows.at(row);
    return {.id = id(row),
            .userId = m_owners.at(kept.owner),
            .name = name(row),
            .expiryAt = timeOf(kept.expiryAt),
            .createdAt = timeOf(kept.createdAt),
            .updatedAt = timeOf(kept.updatedAt)};
}

QString TokenStore::id(int row) const
{
    const Row &kept = m_rows.at(row);
    return kept.uuid.isNull() ? otherId(kept).toString() : kept.uuid.toString(QUuid::WithoutBraces);
}

QString TokenStore::name(int row) const
{
    return m_rows.at(row).text.first(m_rows.at(row).nameLength);
}

QStringView TokenStore::foldedName(int row) const
{
    const Row &kept = m_rows.at(row);
    const QStringView text(kept.text);
    return kept.foldedLength == 0 ? text.first(kept.nameLength) : text.sliced(kept.nameLength, kept.foldedLength);
}

std::optional<std::pair<quint64, quint64>> TokenStore::uuid(int row) const
{
    const QUuid &uuid = m_rows.at(row).uuid;
    if (uuid.isNull()) return std::nullopt;
    const quint64 high = quint64(uuid.data1) << 32 | quint64(uuid.data2) << 16 | uuid.data3;
    return std::pair(high, qFromBigEndian<quint64>(uuid.data4));
}

bool TokenStore::replace(int row, const ReadToken &read)
{
    Row next = rowFor(read);
    Row &kept = m_rows[row];
    if (next.text == kept.text && next.nameLength == kept.nameLength && next.expiryAt == kept.expiryAt &&
        next.createdAt == kept.createdAt && next.updatedAt == kept.updatedAt && next.owner == kept.owner) {
        return false;
    }
    next.mark = kept.mark;
    kept = next;
    return true;
}

// Entering 90,000 rows into a larger table took 6 ms, in the middle of a batch.
void TokenStore::reserve(int rows)
{
    if (rows <= m_reserved) return;
    m_reserved = rows;
    m_rows.reserve(rows);
    rebuildPlaces();
}

void TokenStore::append(const QList<ReadToken> &tokens)
{
    for (const ReadToken &read : tokens) {
        m_rows.append(rowFor(read));
        if (m_rows.last().uuid.isNull()) ++m_otherIds;
        enter(size() - 1);
    }
}

void TokenStore::remove(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Row &gone = m_rows.at(row);
        if (gone.uuid.isNull()) --m_otherIds;
        m_places[placeFor(gone.uuid, otherId(gone).toString())] = Tombstone;
        ++m_left;
    }
    m_rows.remove(first, last - first + 1);
    // A pass over plain numbers; entering each row behind again would compute 100,000 hashes.
    const int count = last - first + 1;
    for (int &row : m_places)
        row -= row > last ? count : 0;
}

void TokenStore::reorder(const QList<int> &order)
{
    QList<Row> rows;
    rows.reserve(order.size());
    for (const int row : order)
        rows.append(std::move(m_rows[row]));
    m_rows = std::move(rows);
    rebuildPlaces();
}

void TokenStore::clearMarks()
{
    m_lastMark = 0;
    for (Row &row : m_rows)
        row.mark = 0;
}

// --- Rows by id ---------------------------------------------------------------------------------------------------

bool TokenStore::hasId(const Row &row, const QUuid &uuid, const QString &id) const
{
    return row.uuid == uuid && (!uuid.isNull() || otherId(row) == id);
}

// Where the row of that id is entered, or where it would be. Ends, for a third of the places are Free at least.
std::size_t TokenStore::placeFor(const QUuid &uuid, const QString &id) const
{
    const std::size_t mask = m_places.size() - 1;
    std::size_t place = hashOf(uuid, id) & mask;
    while (m_places[place] != Free && (m_places[place] == Tombstone || !hasId(m_rows.at(m_places[place]), uuid, id))) {
        place = (place + 1) & mask;
    }
    return place;
}

int TokenStore::rowOf(const QUuid &uuid, const QString &id) const
{
    return m_places.empty() ? -1 : std::max(m_places[placeFor(uuid, id)], -1);
}

void TokenStore::enter(int row)
{
    if ((m_rows.size() + m_left) * 3 > static_cast<qsizetype>(m_places.size()) * 2) return rebuildPlaces();
    const Row &kept = m_rows.at(row);
    m_places[placeFor(kept.uuid, otherId(kept).toString())] = row;
}

void TokenStore::rebuildPlaces()
{
    std::size_t places = MinPlaces;
    while (places < static_cast<std::size_t>(std::max<qsizetype>(m_rows.size(), m_reserved)) * 2)
        places *= 2;
    m_places.assign(places, Free);
    m_left = 0;
    for (int row = 0; row < size(); ++row) {
        const Row &kept = m_rows.at(row);
        m_places[placeFor(kept.uuid, otherId(kept).toString())] = row;
    }
}

} // namespace qernal
