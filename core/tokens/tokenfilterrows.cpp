// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of TokenFilterModel come, go and move when its source or its filter changes.
#include "core/tokens/tokenfiltermodel.h"

#include "core/tokens/tokensorter.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace qernal {

void TokenFilterModel::setRows(const QList<int> &sourceRows)
{
    m_toSource = sourceRows;
    m_fromSource.fill(-1, m_table ? m_table->rowCount() : 0);
    for (int row = 0; row < m_toSource.size(); ++row)
        m_fromSource[m_toSource.at(row)] = row;
}

// Rows that go leave in one run, rows that come arrive in one run, by way of the end where they are scattered: each
// step is one signal, and persistent indexes (selection, scroll position) stay with their tokens.
void TokenFilterModel::show(const QList<int> &sourceRows)
{
    removeUnwanted(sourceRows);
    addMissing(sourceRows);
    permute(sourceRows);
}

void TokenFilterModel::removeUnwanted(const QList<int> &wantedRows)
{
    QList<bool> wanted(m_fromSource.size(), false);
    for (const int row : wantedRows)
        wanted[row] = true;
    QList<int> kept;
    kept.reserve(m_toSource.size());
    QList<int> gone;
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_toSource.size(); ++row) {
        const int source = m_toSource.at(row);
        if (wanted.at(source)) {
            kept.append(source);
            continue;
        }
        gone.append(source);
        if (first < 0) first = row;
        last = row;
    }
    if (gone.isEmpty()) return;
    if (last - first + 1 != gone.size()) {
        permute(kept + gone);
        first = static_cast<int>(kept.size());
        last = static_cast<int>(m_toSource.size()) - 1;
    }
    beginRemoveRows({}, first, last);
    setRows(kept);
    endRemoveRows();
}

// A revoked token goes alone, and 1,000 of them go one by one: nothing is looked at but the rows behind it.
void TokenFilterModel::removeOne(int row)
{
    beginRemoveRows({}, row, row);
    m_fromSource[m_toSource.takeAt(row)] = -1;
    for (int behind = row; behind < m_toSource.size(); ++behind)
        --m_fromSource[m_toSource.at(behind)];
    endRemoveRows();
}

void TokenFilterModel::addMissing(const QList<int> &sourceRows)
{
    QList<int> come;
    int first = -1;
    int last = -1;
    for (int row = 0; row < sourceRows.size(); ++row) {
        if (m_fromSource.at(sourceRows.at(row)) >= 0) continue;
        come.append(sourceRows.at(row));
        if (first < 0) first = row;
        last = row;
    }
    if (come.isEmpty()) return;
    const qsizetype before = m_toSource.size();
    const bool oneRun = last - first + 1 == come.size() && first <= before;
    if (!oneRun) first = static_cast<int>(before);
    beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
    // In place: new lists of 100,000 rows for each batch would be new pages of memory each time.
    m_toSource.resize(before + come.size());
    std::move_backward(m_toSource.begin() + first, m_toSource.begin() + before, m_toSource.end());
    std::copy(come.cbegin(), come.cend(), m_toSource.begin() + first);
    for (int row = first; row < m_toSource.size(); ++row)
        m_fromSource[m_toSource.at(row)] = row;
    endInsertRows();
}

void TokenFilterModel::permute(const QList<int> &sourceRows)
{
    // Comparing two empty lists hands null to memcmp within Qt 6.4.
    if (sourceRows.isEmpty() || sourceRows == m_toSource) return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<int> sources;
    sources.reserve(from.size());
    for (const QModelIndex &old : from)
        sources.append(m_toSource.at(old.row()));
    setRows(sourceRows);
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        to.append(createIndex(m_fromSource.at(sources.at(i)), from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void TokenFilterModel::sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                         const QList<int> &roles)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    const bool sortedBy = topLeft.column() <= m_sortColumn && m_sortColumn <= bottomRight.column();
    const bool values = roles.isEmpty() || roles.contains(TokenTableModel::SortRole);
    if (values && (m_revision != m_table->revision() || (sortedBy && m_sortColumn == TokenTableModel::SecretPlace))) {
        handleChangedRows(first, last);
    }
    QList<int> rows;
    for (int row = first; row <= last; ++row) {
        if (m_fromSource.at(row) >= 0) rows.append(m_fromSource.at(row));
    }
    std::sort(rows.begin(), rows.end());
    for (auto from = rows.cbegin(); from != rows.cend();) {
        auto to = from;
        while (to + 1 != rows.cend() && *(to + 1) == *to + 1)
            ++to;
        emit dataChanged(index(*from, topLeft.column()), index(*to, bottomRight.column()), roles);
        from = to + 1;
    }
}

void TokenFilterModel::handleChangedRows(int first, int last)
{
    m_revision = m_table->revision();
    QList<int> others;
    others.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(others),
                 [first, last](int row) { return row < first || row > last; });
    const TokenSorter before(m_table, m_sortColumn, m_sortOrder);
    QList<int> changed(last - first + 1);
    std::iota(changed.begin(), changed.end(), first);
    before.sort(changed);
    // Several signals may report one change: bisecting among rows whose own signal is still to come would fail.
    if (std::is_sorted(others.cbegin(), others.cend(), before)) {
        m_order = merged(others, changed);
    } else {
        sortAll();
    }
    filterAll();
}

void TokenFilterModel::sourceRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    if (first < m_fromSource.size()) {
        const auto moved = [first, count](int row) { return row >= first ? row + count : row; };
        std::transform(m_order.cbegin(), m_order.cend(), m_order.begin(), moved);
        std::transform(m_toSource.cbegin(), m_toSource.cend(), m_toSource.begin(), moved);
    }
    m_fromSource.insert(first, count, -1);
    QList<int> inserted(count);
    std::iota(inserted.begin(), inserted.end(), first);
    TokenSorter(m_table, m_sortColumn, m_sortOrder).sort(inserted);
    m_order = merged(m_order, inserted);
    // Those shown are picked from those sorted: to find their places among the shown ones too took as long again.
    QList<int> shown;
    shown.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(shown),
                 [&](int row) { return row >= first && row <= last ? accepts(row) : m_fromSource.at(row) >= 0; });
    addMissing(shown);
    permute(shown);
}

void TokenFilterModel::sourceRowsAboutToBeRemoved(int first, int last)
{
    if (first == last) {
        if (m_fromSource.at(first) >= 0) removeOne(m_fromSource.at(first));
        return;
    }
    QList<int> kept;
    kept.reserve(m_toSource.size());
    std::copy_if(m_toSource.cbegin(), m_toSource.cend(), std::back_inserter(kept),
                 [first, last](int row) { return row < first || row > last; });
    removeUnwanted(kept);
}

void TokenFilterModel::sourceRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_order.removeIf([first, last](int row) { return row >= first && row <= last; });
    const auto moved = [last, count](int row) { return row > last ? row - count : row; };
    std::transform(m_order.cbegin(), m_order.cend(), m_order.begin(), moved);
    std::transform(m_toSource.cbegin(), m_toSource.cend(), m_toSource.begin(), moved);
    m_fromSource.remove(first, count);
}

void TokenFilterModel::sourceLayoutAboutToBeChanged()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_layoutIndexes = persistentIndexList();
    m_layoutSources.clear();
    for (const QModelIndex &old : std::as_const(m_layoutIndexes))
        m_layoutSources.append(mapToSource(old));
}

void TokenFilterModel::sourceLayoutChanged()
{
    sortAll();
    setRows(acceptedOf(m_order));
    QModelIndexList to;
    for (const QPersistentModelIndex &source : std::as_const(m_layoutSources))
        to.append(mapFromSource(source));
    changePersistentIndexList(m_layoutIndexes, to);
    m_layoutIndexes.clear();
    m_layoutSources.clear();
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace qernal
