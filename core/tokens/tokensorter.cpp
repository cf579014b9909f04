// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokensorter.h"

#include "core/tokens/tokencells.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace qernal {

namespace {

constexpr quint64 Last = std::numeric_limits<quint64>::max();
constexpr qsizetype ChunkLength = 4;
// So few rows, or rows alike for so long, are compared as whole texts.
constexpr std::ptrdiff_t FewRows = 16;
constexpr int MaxChunks = 32;

quint64 textChunk(QStringView text, int chunk)
{
    const qsizetype from = chunk * ChunkLength;
    quint64 key = 0;
    for (qsizetype i = from; i < from + ChunkLength; ++i) {
        key = (key << 16) | (i < text.size() ? text.at(i).unicode() : 0U);
    }
    return key;
}

quint64 timeKey(qint64 time)
{
    // Flipping the sign bit makes times before 1970 the smaller unsigned numbers.
    return static_cast<quint64>(time) ^ (quint64(1) << 63);
}

} // namespace

TokenSorter::TokenSorter(const TokenTableModel *table, int column, Qt::SortOrder order)
    : m_table(table),
      m_column(column),
      m_descending(column >= 0 && order == Qt::DescendingOrder),
      m_mixedIds(column == TokenTableModel::Id && !table->store().hasUuidsOnly())
{
}

quint64 TokenSorter::key(int row, int chunk) const
{
    const TokenStore &store = m_table->store();
    const bool never = (m_column == TokenTableModel::Expires && store.expiryAt(row) == NoTime) ||
                       (m_column == TokenTableModel::Created && store.createdAt(row) == NoTime) ||
                       (m_column == TokenTableModel::Updated && store.updatedAt(row) == NoTime) ||
                       (m_column == TokenTableModel::LastUsed && m_table->lastUsedAt(row) == NoTime);
    if (never) return Last;
    const quint64 value = ascendingKey(row, chunk);
    return m_descending ? ~value : value;
}

quint64 TokenSorter::ascendingKey(int row, int chunk) const
{
    const TokenStore &store = m_table->store();
    switch (m_column) {
    case TokenTableModel::Name: return textChunk(store.foldedName(row), chunk);
    case TokenTableModel::Id: {
        if (m_mixedIds) return 0;
        const auto uuid = store.uuid(row);
        return chunk == 0 ? uuid->first : uuid->second;
    }
    case TokenTableModel::Expires: return timeKey(store.expiryAt(row));
    case TokenTableModel::Created: return timeKey(store.createdAt(row));
    case TokenTableModel::Updated: return timeKey(store.updatedAt(row));
    case TokenTableModel::LastUsed: return timeKey(m_table->lastUsedAt(row));
    case TokenTableModel::Status: return static_cast<quint64>(m_table->statuses().at(row));
    case TokenTableModel::SecretPlace: return static_cast<quint64>(secretPlaceRank(*m_table, row) + 1);
    default: return 0;
    }
}

bool TokenSorter::goesOn(int row, int chunk) const
{
    if (m_column == TokenTableModel::Id) return m_mixedIds || chunk == 0;
    return m_column == TokenTableModel::Name && m_table->store().foldedName(row).size() > (chunk + 1) * ChunkLength;
}

int TokenSorter::compareTexts(int a, int b) const
{
    const TokenStore &store = m_table->store();
    if (m_column == TokenTableModel::Name) return store.foldedName(a).compare(store.foldedName(b));
    const auto uuidA = store.uuid(a);
    const auto uuidB = store.uuid(b);
    if (uuidA && uuidB) return *uuidA < *uuidB ? -1 : *uuidA > *uuidB ? 1 : 0;
    return store.id(a).toCaseFolded().compare(store.id(b).toCaseFolded());
}

bool TokenSorter::operator()(int a, int b) const
{
    if (!isText()) {
        const quint64 keyA = key(a, 0);
        const quint64 keyB = key(b, 0);
        return keyA != keyB ? keyA < keyB : a < b;
    }
    const int compared = compareTexts(a, b);
    if (compared == 0) return a < b;
    return m_descending ? compared > 0 : compared < 0;
}

void TokenSorter::sortFrom(Keyed *first, Keyed *last, int chunk) const
{
    if (isText() && (last - first <= FewRows || chunk >= MaxChunks || m_mixedIds)) {
        std::sort(first, last, [this](const Keyed &a, const Keyed &b) { return (*this)(a.row, b.row); });
        return;
    }
    for (Keyed *keyed = first; keyed != last; ++keyed)
        keyed->key = key(keyed->row, chunk);
    std::sort(first, last,
              [](const Keyed &a, const Keyed &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    for (Keyed *from = first; isText() && from != last;) {
        Keyed *to = std::find_if(from, last, [from](const Keyed &other) { return other.key != from->key; });
        const bool more = std::any_of(from, to, [&](const Keyed &keyed) { return goesOn(keyed.row, chunk); });
        if (to - from > 1 && more) sortFrom(from, to, chunk + 1);
        from = to;
    }
}

void TokenSorter::sort(QList<int> &rows) const
{
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(rows.size()));
    for (const int row : std::as_const(rows))
        keyed.push_back({0, row});
    sortFrom(keyed.data(), keyed.data() + keyed.size(), 0);
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const Keyed &each) { return each.row; });
}

} // namespace qernal
