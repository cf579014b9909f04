// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenfiltermodel.h"

#include "core/tokens/tokensorter.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

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
        connect(m_table, &TokenTableModel::notesChanged, this, [this] {
            if (m_text.isEmpty()) return;
            m_search = typedSearch();
            filterAll();
        });
        connect(m_table, &TokenTableModel::timesRefreshed, this, &TokenFilterModel::searchAgain);
        m_search = typedSearch();
    }
    sortAll();
    setRows(acceptedOf(m_order));
    endResetModel();
}

TokenSearch TokenFilterModel::typedSearch() const
{
    return {m_text, m_table->timesAt(), m_table->notes()};
}

void TokenFilterModel::setSearch(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    if (!m_table) return;
    const TokenSearch earlier = std::exchange(m_search, typedSearch());
    // While a word is typed, only the rows that its beginning left can match.
    show(acceptedOf(m_search.narrows(earlier) ? m_toSource : m_order));
}

// "Tomorrow" is another day after midnight.
void TokenFilterModel::searchAgain()
{
    if (!m_search.hasTimes()) return;
    m_search = typedSearch();
    filterAll();
}

void TokenFilterModel::setStatus(std::optional<TokenStatus> status)
{
    if (status == m_status) return;
    m_status = status;
    filterAll();
}

void TokenFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    sortAll();
    QList<int> shown;
    shown.reserve(m_toSource.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown),
                 [this](int row) { return m_fromSource.at(row) >= 0; });
    permute(shown);
}

void TokenFilterModel::sortAll()
{
    m_order.resize(m_table ? m_table->rowCount() : 0);
    std::iota(m_order.begin(), m_order.end(), 0);
    if (!m_table) return;
    TokenSorter(m_table, m_sortColumn, m_sortOrder).sort(m_order);
    m_revision = m_table->revision();
}

void TokenFilterModel::filterAll()
{
    if (m_table) show(acceptedOf(m_order));
}

bool TokenFilterModel::accepts(int sourceRow) const
{
    if (m_status && m_table->statuses().at(sourceRow) != *m_status) return false;
    return m_search.matches(*m_table, sourceRow);
}

QList<int> TokenFilterModel::acceptedOf(const QList<int> &sourceRows) const
{
    // Looked at in the order in which they lie in memory: as sorted, nearly each of 100,000 names missed the cache.
    QList<bool> accepted(m_table ? m_table->rowCount() : 0, false);
    for (const int row : sourceRows)
        accepted[row] = true;
    for (int row = 0; row < accepted.size(); ++row)
        accepted[row] = accepted.at(row) && accepts(row);
    QList<int> rows;
    rows.reserve(sourceRows.size());
    std::copy_if(sourceRows.cbegin(), sourceRows.cend(), std::back_inserter(rows),
                 [&accepted](int row) { return accepted.at(row); });
    return rows;
}

QList<int> TokenFilterModel::merged(const QList<int> &sorted, const QList<int> &others) const
{
    // A few rows find their places by bisection; comparing each of many rows would cost a keystroke's time.
    const TokenSorter before(m_table, m_sortColumn, m_sortOrder);
    QList<int> result;
    result.reserve(sorted.size() + others.size());
    auto from = sorted.cbegin();
    for (const int row : others) {
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
