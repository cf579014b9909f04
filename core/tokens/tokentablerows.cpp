// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of TokenTableModel change: with the fewest signals, and never with one for each of very many rows.
#include "core/tokens/tokentablemodel.h"

#include <algorithm>

namespace qernal {

namespace {

struct Run {
    int first;
    int last;
};

// Above this many runs, one permutation and one run at the end cost views less than a signal for each.
constexpr qsizetype MostRuns = 16;

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
    bringTimesUpToDate();
    if (tokens == m_tokens) return;
    const Counts before = m_counts;
    QHash<QString, int> positions;
    positions.reserve(tokens.size());
    QList<Token> wanted;
    wanted.reserve(tokens.size());
    for (const Token &token : tokens) {
        if (positions.contains(token.id)) continue;
        positions.insert(token.id, static_cast<int>(wanted.size()));
        wanted.append(token);
    }
    removeAllBut(positions);
    QList<int> changed;
    for (int row = 0; row < m_tokens.size(); ++row) {
        if (replaceRow(row, wanted.at(positions.value(m_tokens.at(row).id)))) changed.append(row);
    }
    emitRowsChanged(changed);
    insertMissing(wanted, positions);
    announceCounts(before);
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
    insertRun(static_cast<int>(m_tokens.size()), added);
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
    if (m_tokens.at(row) == token) return false;
    const TokenStatus status = tokenStatus(token, m_now, m_expiringSoonDays);
    --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
    ++m_counts[static_cast<std::size_t>(status)];
    m_tokens[row] = token;
    m_statuses[row] = status;
    return true;
}

void TokenTableModel::emitRowsChanged(const QList<int> &rows)
{
    if (rows.isEmpty()) return;
    QList<Run> runs = runsOf(rows);
    if (runs.size() > MostRuns) runs = {{rows.first(), rows.last()}};
    for (const Run &run : std::as_const(runs)) {
        emit dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1));
    }
}

void TokenTableModel::insertRun(int at, const QList<Token> &tokens)
{
    if (tokens.isEmpty()) return;
    const auto count = static_cast<int>(tokens.size());
    beginInsertRows({}, at, at + count - 1);
    m_tokens.insert(at, count, Token());
    m_statuses.insert(at, count, TokenStatus::Active);
    for (int i = 0; i < count; ++i) {
        const TokenStatus status = tokenStatus(tokens.at(i), m_now, m_expiringSoonDays);
        m_tokens[at + i] = tokens.at(i);
        m_statuses[at + i] = status;
        ++m_counts[static_cast<std::size_t>(status)];
    }
    renumber(at);
    endInsertRows();
}

void TokenTableModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
        m_rows.remove(m_tokens.at(row).id);
    }
    m_tokens.remove(first, last - first + 1);
    m_statuses.remove(first, last - first + 1);
    renumber(first);
    endRemoveRows();
}

void TokenTableModel::removeAllBut(const QHash<QString, int> &wanted)
{
    QList<int> gone;
    QList<int> kept;
    for (int row = 0; row < m_tokens.size(); ++row) {
        (wanted.contains(m_tokens.at(row).id) ? kept : gone).append(row);
    }
    if (gone.isEmpty()) return;
    const QList<Run> runs = runsOf(gone);
    if (runs.size() > MostRuns) {
        reorder(kept + gone);
        removeRun(static_cast<int>(kept.size()), static_cast<int>(m_tokens.size()) - 1);
        return;
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) removeRun(run->first, run->last);
}

void TokenTableModel::insertMissing(const QList<Token> &tokens, const QHash<QString, int> &positions)
{
    QList<int> missing;
    QList<int> order;
    order.reserve(tokens.size());
    for (int position = 0; position < tokens.size(); ++position) {
        const int row = rowOf(tokens.at(position).id);
        if (row < 0) {
            order.append(static_cast<int>(m_tokens.size() + missing.size()));
            missing.append(position);
        } else {
            order.append(row);
        }
    }
    bool sameOrder = true;
    int last = -1;
    for (const Token &token : std::as_const(m_tokens)) {
        const int position = positions.value(token.id);
        sameOrder = sameOrder && position > last;
        last = position;
    }
    const QList<Run> runs = runsOf(missing);
    if (sameOrder && runs.size() <= MostRuns) {
        for (const Run &run : runs) insertRun(run.first, tokens.mid(run.first, run.last - run.first + 1));
        return;
    }
    QList<Token> added;
    for (const int position : std::as_const(missing)) added.append(tokens.at(position));
    insertRun(static_cast<int>(m_tokens.size()), added);
    reorder(order);
}

void TokenTableModel::reorder(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> newRows(order.size());
    QList<Token> tokens;
    QList<TokenStatus> statuses;
    tokens.reserve(order.size());
    statuses.reserve(order.size());
    for (int row = 0; row < order.size(); ++row) {
        newRows[order.at(row)] = row;
        tokens.append(m_tokens.at(order.at(row)));
        statuses.append(m_statuses.at(order.at(row)));
    }
    m_tokens = tokens;
    m_statuses = statuses;
    renumber(0);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) to.append(index(newRows.at(old.row()), old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void TokenTableModel::renumber(int from)
{
    for (int row = from; row < m_tokens.size(); ++row) m_rows.insert(m_tokens.at(row).id, row);
}

} // namespace qernal
