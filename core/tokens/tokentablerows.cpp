// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of TokenTableModel change: with the fewest signals, and never with one for each of very many rows.
#include "core/tokens/tokentablemodel.h"

#include <algorithm>
#include <numeric>

namespace qernal {

namespace {

struct Run {
    int first;
    int last;
};

// Above this many runs, one permutation and one run at the end cost views less than a signal for each.
constexpr qsizetype MaxRuns = 16;

QList<Run> runsOf(const QList<int> &ascending)
{
    QList<Run> runs;
    for (const int value : ascending) {
        if (!runs.isEmpty() && runs.last().last + 1 == value) {
            runs.last().last = value;
        } else {
            runs.append({value, value});
        }
    }
    return runs;
}

} // namespace

void TokenTableModel::setTokens(const QList<Token> &tokens)
{
    beginReading();
    addTokens(tokens);
    endReading();
}

void TokenTableModel::beginReading()
{
    m_store.clearMarks();
}

void TokenTableModel::addTokens(const QList<Token> &tokens)
{
    bringTimesUpToDate();
    const Counts before = m_counts;
    QList<int> changed;
    QList<Token> added;
    QHash<QString, qsizetype> addedAt;
    for (const Token &token : tokens) {
        const int row = rowOf(token.id);
        if (row >= 0) {
            if (replaceRow(row, token)) changed.append(row);
        } else if (const auto at = addedAt.constFind(token.id); at != addedAt.cend()) {
            added[*at] = token;
        } else {
            addedAt.insert(token.id, added.size());
            added.append(token);
        }
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    emitRowsChanged(changed);
    appendRun(added);
    for (const Token &token : tokens)
        m_store.mark(rowOf(token.id));
    announceCounts(before);
}

void TokenTableModel::endReading()
{
    const Counts before = m_counts;
    removeUnmarked();
    orderByMarks();
    announceCounts(before);
}

void TokenTableModel::removeToken(const QString &tokenId)
{
    const int row = rowOf(tokenId);
    if (row < 0) return;
    const Counts before = m_counts;
    removeRun(row, row);
    announceCounts(before);
}

bool TokenTableModel::replaceRow(int row, const Token &token)
{
    forgetStatusChangeOf(row);
    if (!m_store.replace(row, token)) return false;
    ++m_revision;
    setStatus(row, tokenStatus(token, m_now, m_expiringSoonDays));
    countStatusChangeOf(row);
    return true;
}

void TokenTableModel::setStatus(int row, TokenStatus status)
{
    --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
    ++m_counts[static_cast<std::size_t>(status)];
    m_statuses[row] = status;
}

void TokenTableModel::emitRowsChanged(const QList<int> &rows, const QList<int> &roles)
{
    if (rows.isEmpty()) return;
    QList<Run> runs = runsOf(rows);
    if (runs.size() > MaxRuns) runs = {{rows.first(), rows.last()}};
    for (const Run &run : std::as_const(runs)) {
        emit dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1), roles);
    }
}

void TokenTableModel::appendRun(const QList<Token> &tokens)
{
    if (tokens.isEmpty()) return;
    const int first = m_store.size();
    beginInsertRows({}, first, first + static_cast<int>(tokens.size()) - 1);
    m_store.append(tokens);
    for (const Token &token : tokens) {
        const TokenStatus status = tokenStatus(token, m_now, m_expiringSoonDays);
        m_statuses.append(status);
        ++m_counts[static_cast<std::size_t>(status)];
        countStatusChangeOf(static_cast<int>(m_statuses.size()) - 1);
    }
    endInsertRows();
}

void TokenTableModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
        forgetStatusChangeOf(row);
    }
    m_store.remove(first, last);
    m_statuses.remove(first, last - first + 1);
    endRemoveRows();
}

void TokenTableModel::removeUnmarked()
{
    QList<int> gone;
    QList<int> kept;
    for (int row = 0; row < m_store.size(); ++row)
        (m_store.markOf(row) == 0 ? gone : kept).append(row);
    if (gone.isEmpty()) return;
    const QList<Run> runs = runsOf(gone);
    if (runs.size() > MaxRuns) {
        reorder(kept + gone);
        removeRun(static_cast<int>(kept.size()), m_store.size() - 1);
        return;
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        removeRun(run->first, run->last);
}

void TokenTableModel::orderByMarks()
{
    QList<int> order(m_store.size());
    std::iota(order.begin(), order.end(), 0);
    const auto earlier = [this](int a, int b) { return m_store.markOf(a) < m_store.markOf(b); };
    if (std::is_sorted(order.cbegin(), order.cend(), earlier)) return;
    std::sort(order.begin(), order.end(), earlier);
    reorder(order);
}

void TokenTableModel::reorder(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> newRows(order.size());
    QList<TokenStatus> statuses;
    statuses.reserve(order.size());
    for (int row = 0; row < order.size(); ++row) {
        newRows[order.at(row)] = row;
        statuses.append(m_statuses.at(order.at(row)));
    }
    m_store.reorder(order);
    m_statuses = statuses;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(newRows.at(old.row()), old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace qernal
