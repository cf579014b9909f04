// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokensorter.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace qernal {

namespace {

constexpr quint64 Last = std::numeric_limits<quint64>::max();

// Four characters, case folded, as one number that orders as they do: most comparisons end here.
quint64 textPrefix(const QString &text, qsizetype skip)
{
    quint64 prefix = 0;
    for (qsizetype i = skip; i < skip + 4; ++i) {
        prefix = (prefix << 16) | (i < text.size() ? text.at(i).toCaseFolded().unicode() : 0U);
    }
    return prefix;
}

quint64 timePrefix(const QDateTime &time)
{
    // Flipping the sign bit makes times before 1970 the smaller unsigned numbers.
    return static_cast<quint64>(time.toMSecsSinceEpoch()) ^ (quint64(1) << 63);
}

const QDateTime &timeOf(const Token &token, int column)
{
    if (column == TokenTableModel::Expires) return token.expiryAt;
    return column == TokenTableModel::Created ? token.createdAt : token.updatedAt;
}

} // namespace

TokenSorter::TokenSorter(const TokenTableModel *table, int column, Qt::SortOrder order)
    : m_table(table), m_column(column), m_descending(column >= 0 && order == Qt::DescendingOrder)
{
}

quint64 TokenSorter::prefix(int row, qsizetype skip) const
{
    quint64 value = 0;
    switch (m_column) {
    case TokenTableModel::Name:
    case TokenTableModel::Id: value = textPrefix(text(row), skip); break;
    case TokenTableModel::Expires:
    case TokenTableModel::Created:
    case TokenTableModel::Updated: {
        const QDateTime &time = timeOf(m_table->tokenAt(row), m_column);
        if (!time.isValid()) return Last;
        value = timePrefix(time);
        break;
    }
    case TokenTableModel::Status: value = static_cast<quint64>(m_table->statusAt(row)); break;
    case TokenTableModel::SecretPlace: {
        const std::optional<SecretState> state = m_table->secretStateOf(m_table->tokenAt(row).id);
        value = state ? static_cast<quint64>(*state) + 1 : 0;
        break;
    }
    default: break;
    }
    return m_descending ? ~value : value;
}

const QString &TokenSorter::text(int row) const
{
    const Token &token = m_table->tokenAt(row);
    return m_column == TokenTableModel::Id ? token.id : token.name;
}

bool TokenSorter::before(quint64 prefixA, int a, quint64 prefixB, int b) const
{
    if (prefixA != prefixB) return prefixA < prefixB;
    if (isText()) {
        const int compared = QString::compare(text(a), text(b), Qt::CaseInsensitive);
        if (compared != 0) return m_descending ? compared > 0 : compared < 0;
    }
    return a < b;
}

// Names of one service often begin alike; what they share says nothing about their order.
qsizetype TokenSorter::commonStart(const QList<int> &rows) const
{
    if (!isText() || rows.isEmpty()) return 0;
    const QString &first = text(rows.first());
    qsizetype common = first.size();
    for (const int row : rows) {
        const QString &other = text(row);
        common = std::min(common, other.size());
        qsizetype same = 0;
        while (same < common && first.at(same).toCaseFolded() == other.at(same).toCaseFolded()) ++same;
        common = same;
    }
    return common;
}

void TokenSorter::sort(QList<int> &rows) const
{
    struct Keyed {
        quint64 prefix;
        int row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(rows.size()));
    const qsizetype skip = commonStart(rows);
    for (const int row : std::as_const(rows)) keyed.push_back({prefix(row, skip), row});
    std::sort(keyed.begin(), keyed.end(),
              [this](const Keyed &a, const Keyed &b) { return before(a.prefix, a.row, b.prefix, b.row); });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const Keyed &key) { return key.row; });
}

} // namespace qernal
