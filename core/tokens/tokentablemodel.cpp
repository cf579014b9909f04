// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokentablemodel.h"

#include "core/tokens/rowruns.h"
#include "core/tokens/tokencells.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace qernal {

namespace {

// A text this old may be off by that much before it is recomputed.
constexpr qint64 StaleAfterSeconds = 10;

} // namespace

TokenTableModel::TokenTableModel(SecretRecords *records, const QUuid &account, Clock clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_clock(std::move(clock)),
      m_now(m_clock()),
      m_statuses(&m_store, millisecondsOf(m_now)),
      m_places(new SecretPlaces(records, account, this))
{
    connect(m_places, &SecretPlaces::changed, this, &TokenTableModel::handleSecretMoved);
}

void TokenTableModel::handleSecretMoved(const QString &tokenId)
{
    const int row = rowOf(tokenId);
    if (row >= 0) emit dataChanged(index(row, SecretPlace), index(row, SecretPlace));
}

void TokenTableModel::refreshTimes()
{
    const qint64 before = millisecondsOf(m_now);
    const TokenStatuses::Counts countsBefore = m_statuses.counts();
    m_now = m_clock();
    const qint64 now = millisecondsOf(m_now);
    const bool sameZone = m_days.isCurrent();
    if (!sameZone) m_days = LocalDays();
    const bool sameDay = m_days.dayOf(now) == m_days.dayOf(before);
    const auto differs = [&](qint64 time) {
        // What the days were in another zone cannot be found out any more.
        if (time == NoTime || !sameZone) return time != NoTime;
        // Counted in days, as nearly all rows are, and no day has passed.
        if (sameDay && std::min(before, now) - time >= CountedInDays) return false;
        if (sameDay && time - std::max(before, now) >= CountedInDays) return false;
        return relativeStep(time, before, m_days) != relativeStep(time, now, m_days);
    };
    const QList<int> otherStatus = m_statuses.refresh(now);
    QList<int> otherWords;
    auto announced = otherStatus.cbegin();
    for (int row = 0; row < m_store.size(); ++row) {
        if (announced != otherStatus.cend() && *announced == row) {
            ++announced;
        } else if (differs(m_store.expiryAt(row)) || differs(m_store.createdAt(row)) ||
                   differs(m_store.updatedAt(row))) {
            otherWords.append(row);
        }
    }
    const QList<int> used = rowsOf(m_lastUses.ids());
    std::copy_if(used.cbegin(), used.cend(), std::back_inserter(otherWords),
                 [&](int row) { return differs(lastUsedAt(row)); });
    std::sort(otherWords.begin(), otherWords.end());
    otherWords.erase(std::unique(otherWords.begin(), otherWords.end()), otherWords.end());
    if (!otherStatus.isEmpty()) ++m_revision;
    emitRowsChanged(otherStatus);
    // Words do not change what is found or how it is sorted.
    emitRowsChanged(otherWords, {Qt::DisplayRole, Qt::ToolTipRole});
    announceCounts(countsBefore);
    emit timesRefreshed();
}

void TokenTableModel::setExpiringSoonDays(int days)
{
    if (days == m_statuses.expiringSoonDays()) return;
    m_statuses.setExpiringSoonDays(days);
    refreshTimes();
}

TokenStatus TokenTableModel::statusOf(const Token &token) const
{
    return tokenStatus(token, m_now, m_statuses.expiringSoonDays());
}

void TokenTableModel::setDatesShown(bool shown)
{
    if (std::exchange(m_datesShown, shown) == shown || rowCount() == 0) return;
    emit dataChanged(index(0, Expires), index(rowCount() - 1, LastUsed), {Qt::DisplayRole});
}

void TokenTableModel::setOwnToken(const QString &tokenId, bool kept)
{
    if (m_ownToken == tokenId && m_ownSecretKept == kept) return;
    m_ownToken = tokenId;
    m_ownSecretKept = kept;
    if (rowCount() > 0) emit dataChanged(index(0, Name), index(rowCount() - 1, SecretPlace));
}

bool TokenTableModel::isOwnToken(const QString &tokenId) const
{
    return !m_ownToken.isEmpty() && m_ownToken.compare(tokenId, Qt::CaseInsensitive) == 0;
}

void TokenTableModel::setNotes(const TokenNotes *notes)
{
    m_notes = notes;
    connect(notes, &TokenNotes::changed, this, &TokenTableModel::notesChanged);
    connect(notes, &TokenNotes::reset, this, &TokenTableModel::notesChanged);
}

void TokenTableModel::setMarks(const QHash<QString, Mark> &marks)
{
    const QHash<QString, Mark> before = std::exchange(m_marks, marks);
    const QStringList ids = before.keys() + marks.keys();
    for (const QString &id : ids) {
        const int row = rowOf(id);
        if (row >= 0 && before.value(id) != marks.value(id)) emit dataChanged(index(row, Name), index(row, Name));
    }
}

QList<int> TokenTableModel::rowsOf(const QStringList &tokenIds) const
{
    QList<int> rows;
    for (const QString &id : tokenIds) {
        if (const int row = rowOf(id); row >= 0) rows.append(row);
    }
    return rows;
}

void TokenTableModel::setLastUses(const QHash<QString, QDateTime> &uses)
{
    // What was used just now is not ahead of us.
    bringTimesUpToDate();
    const QList<int> rows = rowsOf(m_lastUses.replace(uses));
    if (rows.isEmpty()) return;
    // What is found as unused, or sorted by it, is another now.
    ++m_revision;
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    emit dataChanged(index(*first, LastUsed), index(*last, LastUsed));
}

void TokenTableModel::bringTimesUpToDate()
{
    if (qAbs(m_now.secsTo(m_clock())) >= StaleAfterSeconds) refreshTimes();
}

void TokenTableModel::announceCounts(const TokenStatuses::Counts &before)
{
    if (before != m_statuses.counts()) emit countsChanged();
}

QList<Token> TokenTableModel::tokens() const
{
    QList<Token> tokens;
    tokens.reserve(m_store.size());
    for (int row = 0; row < m_store.size(); ++row)
        tokens.append(m_store.token(row));
    return tokens;
}

void TokenTableModel::addTokens(const QList<ReadToken> &tokens)
{
    bringTimesUpToDate();
    const TokenStatuses::Counts before = m_statuses.counts();
    QList<int> rows; // of each token, to mark them without another look at its id
    QList<int> changed;
    QList<ReadToken> added;
    QHash<QString, int> addedRows;
    rows.reserve(tokens.size());
    for (const ReadToken &read : tokens) {
        const QString &id = read.token.id;
        int row = m_store.rowOf(read);
        if (row >= 0) {
            if (replaceRow(row, read)) changed.append(row);
        } else if (const auto known = addedRows.constFind(id); known != addedRows.cend()) {
            row = *known;
            added[row - m_store.size()] = read;
        } else {
            row = m_store.size() + static_cast<int>(added.size());
            addedRows.insert(id, row);
            added.append(read);
        }
        rows.append(row);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    emitRowsChanged(changed);
    appendRun(added);
    for (const int row : rows)
        m_store.mark(row);
    announceCounts(before);
}

void TokenTableModel::endReading()
{
    const TokenStatuses::Counts before = m_statuses.counts();
    removeUnmarked();
    orderByMarks();
    announceCounts(before);
}

bool TokenTableModel::updateToken(const Token &token)
{
    bringTimesUpToDate();
    const int row = rowOf(token.id);
    if (row < 0) return false;
    const TokenStatuses::Counts before = m_statuses.counts();
    if (replaceRow(row, token)) emitRowsChanged({row});
    announceCounts(before);
    return true;
}

void TokenTableModel::removeToken(const QString &tokenId)
{
    const int row = rowOf(tokenId);
    if (row < 0) return;
    const TokenStatuses::Counts before = m_statuses.counts();
    removeRun(row, row);
    announceCounts(before);
}

bool TokenTableModel::replaceRow(int row, const ReadToken &read)
{
    m_statuses.handleRowAboutToChange(row);
    if (!m_store.replace(row, read)) return false;
    ++m_revision;
    m_statuses.handleRowChanged(row);
    return true;
}

void TokenTableModel::emitRowsChanged(const QList<int> &rows, const QList<int> &roles)
{
    if (rows.isEmpty()) return;
    QList<RowRun> runs = rowRuns(rows);
    if (runs.size() > MaxRowRuns) runs = {{rows.first(), rows.last()}};
    for (const RowRun &run : std::as_const(runs)) {
        emit dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1), roles);
    }
}

void TokenTableModel::appendRun(const QList<ReadToken> &tokens)
{
    if (tokens.isEmpty()) return;
    const int first = m_store.size();
    beginInsertRows({}, first, first + static_cast<int>(tokens.size()) - 1);
    m_store.append(tokens);
    m_statuses.handleRowsAppended();
    endInsertRows();
}

void TokenTableModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_statuses.handleRowsAboutToBeRemoved(first, last);
    m_store.remove(first, last);
    endRemoveRows();
}

void TokenTableModel::removeUnmarked()
{
    QList<int> gone;
    QList<int> kept;
    for (int row = 0; row < m_store.size(); ++row)
        (m_store.markOf(row) == 0 ? gone : kept).append(row);
    if (gone.isEmpty()) return;
    const QList<RowRun> runs = rowRuns(gone);
    if (runs.size() > MaxRowRuns) {
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
    for (int row = 0; row < order.size(); ++row)
        newRows[order.at(row)] = row;
    m_store.reorder(order);
    m_statuses.reorder(order);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(index(newRows.at(old.row()), old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_store.size();
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return cellText(*this, row, index.column());
    case Qt::ToolTipRole: return cellToolTip(*this, row, index.column());
    case SortRole: return cellSortValue(*this, row, index.column());
    case TokenIdRole: return m_store.id(row);
    case StatusRole: return static_cast<int>(m_statuses.at(row));
    case SecretStateRole: return secretRank(secretStateOf(m_store.id(row)));
    case OwnTokenRole: return isOwnToken(m_store.id(row));
    case MarkRole: return markOf(m_store.id(row)).text;
    case Qt::AccessibleTextRole: {
        const QString sentence = index.column() == Name ? markOf(m_store.id(row)).sentence : QString();
        if (sentence.isEmpty()) return {};
        return QString(cellText(*this, row, Name) + QStringLiteral(", ") + sentence);
    }
    case RawTextRole: return index.column() == Id ? m_store.id(row) : m_store.name(row);
    default: return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) return {};
    return columnTitle(section);
}

} // namespace qernal
