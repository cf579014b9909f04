// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenfiltermodel.h"

#include "core/tokens/tokensorter.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace qernal {

TokenFilterModel::TokenFilterModel(QObject *parent) : QAbstractProxyModel(parent) {}

void TokenFilterModel::setSourceModel(QAbstractItemModel *sourceModel)
{
    beginResetModel();
    if (m_table) disconnect(m_table, nullptr, this, nullptr);
    m_table = qobject_cast<TokenTableModel *>(sourceModel);
    QAbstractProxyModel::setSourceModel(m_table);
    if (m_table) {
        connect(m_table, &QAbstractItemModel::dataChanged, this, &TokenFilterModel::sourceDataChanged);
        connect(m_table, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { sourceRowsInserted(first, last); });
        connect(m_table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { sourceRowsAboutToBeRemoved(first, last); });
        connect(m_table, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { sourceRowsRemoved(first, last); });
        connect(m_table, &QAbstractItemModel::layoutAboutToBeChanged, this,
                &TokenFilterModel::sourceLayoutAboutToBeChanged);
        connect(m_table, &QAbstractItemModel::layoutChanged, this, &TokenFilterModel::sourceLayoutChanged);
    }
    forgetOrder();
    setRows(everything());
    endResetModel();
}

void TokenFilterModel::setSearch(const QString &text)
{
    if (text == m_search) return;
    m_search = text;
    m_words.clear();
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) m_words.append(QStringMatcher(word, Qt::CaseInsensitive));
    refilter();
}

void TokenFilterModel::setStatus(std::optional<TokenStatus> status)
{
    if (status == m_status) return;
    m_status = status;
    refilter();
}

void TokenFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    forgetOrder();
    refilter();
}

void TokenFilterModel::refilter()
{
    if (m_table) show(everything());
}

bool TokenFilterModel::accepts(int sourceRow) const
{
    if (m_status && m_table->statusAt(sourceRow) != *m_status) return false;
    const Token &token = m_table->tokenAt(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&token](const QStringMatcher &word) {
        return word.indexIn(token.name) >= 0 || word.indexIn(token.id) >= 0;
    });
}

QList<int> TokenFilterModel::acceptedOf(const QList<int> &sourceRows) const
{
    QList<int> accepted;
    accepted.reserve(sourceRows.size());
    std::copy_if(sourceRows.cbegin(), sourceRows.cend(), std::back_inserter(accepted),
                 [this](int row) { return accepts(row); });
    return accepted;
}

QList<int> TokenFilterModel::everything()
{
    if (!m_table) return {};
    // Sorting costs more than searching, and typing changes the search alone.
    if (m_order.isEmpty()) {
        m_order.resize(m_table->rowCount());
        std::iota(m_order.begin(), m_order.end(), 0);
        sortRows(m_order);
    }
    return acceptedOf(m_order);
}

void TokenFilterModel::sortRows(QList<int> &sourceRows) const
{
    TokenSorter(m_table, m_sortColumn, m_sortOrder).sort(sourceRows);
}

QList<int> TokenFilterModel::merged(const QList<int> &sorted, const QList<int> &others) const
{
    QList<int> accepted = acceptedOf(others);
    sortRows(accepted);
    // A few rows find their places by bisection; comparing each of many rows would cost a keystroke's time.
    const TokenSorter before(m_table, m_sortColumn, m_sortOrder);
    QList<int> result;
    result.reserve(sorted.size() + accepted.size());
    auto from = sorted.cbegin();
    for (const int row : std::as_const(accepted)) {
        const auto place = std::upper_bound(from, sorted.cend(), row, before);
        std::copy(from, place, std::back_inserter(result));
        result.append(row);
        from = place;
    }
    std::copy(from, sorted.cend(), std::back_inserter(result));
    return result;
}

QModelIndex TokenFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_table || !proxyIndex.isValid() || proxyIndex.row() >= m_toSource.size()) return {};
    return m_table->index(m_toSource.at(proxyIndex.row()), proxyIndex.column());
}

QModelIndex TokenFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= m_fromSource.size()) return {};
    const int row = m_fromSource.at(sourceIndex.row());
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex TokenFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TokenFilterModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex TokenFilterModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int TokenFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_toSource.size());
}

int TokenFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : m_table->columnCount();
}

bool TokenFilterModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_toSource.isEmpty();
}

} // namespace qernal
