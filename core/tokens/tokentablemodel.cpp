// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokentablemodel.h"

#include "core/visibletext.h"

#include <QLocale>

namespace qernal {

namespace {

// A text this old may be off by that much before it is told anew.
constexpr qint64 StaleAfterSeconds = 10;
constexpr qsizetype MaxToolTipLength = 4096;

QString exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

int secretRank(std::optional<SecretState> state)
{
    return state ? static_cast<int>(*state) : -1;
}

} // namespace

TokenTableModel::TokenTableModel(SecretCustody *custody, const QUuid &account, Clock clock, QObject *parent)
    : QAbstractTableModel(parent), m_custody(custody), m_account(account), m_clock(std::move(clock)), m_now(m_clock())
{
    if (!m_custody) return;
    // Oldest first: the newest record of a token is the one that speaks for it.
    const QList<SecretRecord> records = m_custody->records(m_account);
    for (const SecretRecord &record : records) {
        if (!record.tokenId.isEmpty()) m_places.insert(record.tokenId, record.state);
    }
    connect(m_custody, &SecretCustody::recordChanged, this,
            [this](const QUuid &, const QUuid &changedAccount, const QString &tokenId) {
                if (changedAccount == m_account) handleRecordChanged(tokenId);
            });
}

void TokenTableModel::handleRecordChanged(const QString &tokenId)
{
    if (tokenId.isEmpty()) return;
    const std::optional<SecretRecord> record = m_custody->recordOf(m_account, tokenId);
    const std::optional<SecretState> before = secretStateOf(tokenId);
    if (record) {
        m_places.insert(tokenId, record->state);
    } else {
        m_places.remove(tokenId);
    }
    const int row = rowOf(tokenId);
    if (row >= 0 && before != secretStateOf(tokenId)) {
        emit dataChanged(index(row, SecretPlace), index(row, SecretPlace));
    }
}

void TokenTableModel::refreshTimes()
{
    const qint64 before = millisecondsOf(m_now);
    const int offsetBefore = m_now.toLocalTime().offsetFromUtc();
    const Counts countsBefore = m_counts;
    m_now = m_clock();
    const qint64 now = millisecondsOf(m_now);
    const int offset = m_now.toLocalTime().offsetFromUtc();
    const auto differs = [&](qint64 time) {
        return relativeStep(time, before, offsetBefore) != relativeStep(time, now, offset);
    };
    QList<int> otherStatus;
    QList<int> otherWords;
    for (int row = 0; row < m_store.size(); ++row) {
        const TokenStatus status = tokenStatus(m_store.expiryAt(row), now, m_expiringSoonDays);
        if (status != m_statuses.at(row)) {
            setStatus(row, status);
            otherStatus.append(row);
        } else if (differs(m_store.expiryAt(row)) || differs(m_store.createdAt(row)) ||
                   differs(m_store.updatedAt(row))) {
            otherWords.append(row);
        }
    }
    if (!otherStatus.isEmpty()) ++m_revision;
    m_nextStatusChange.reset();
    emitRowsChanged(otherStatus);
    // Words do not change what is found or how it is sorted.
    emitRowsChanged(otherWords, {Qt::DisplayRole, Qt::ToolTipRole});
    announceCounts(countsBefore);
}

void TokenTableModel::setExpiringSoonDays(int days)
{
    if (days == m_expiringSoonDays) return;
    m_expiringSoonDays = days;
    refreshTimes();
}

qint64 TokenTableModel::statusChangeOf(int row) const
{
    constexpr qint64 Day = 24 * 60 * 60 * 1000;
    switch (m_statuses.at(row)) {
    case TokenStatus::Active: return m_store.expiryAt(row) - m_expiringSoonDays * Day;
    case TokenStatus::ExpiringSoon: return m_store.expiryAt(row);
    default: return NoTime;
    }
}

void TokenTableModel::countStatusChangeOf(int row)
{
    const qint64 change = statusChangeOf(row);
    if (!m_nextStatusChange || change == NoTime) return;
    if (*m_nextStatusChange == NoTime || change < *m_nextStatusChange) m_nextStatusChange = change;
}

// Revoking asks for the next change after each token: all rows are looked at only when the next one itself has gone.
void TokenTableModel::forgetStatusChangeOf(int row)
{
    if (m_nextStatusChange && *m_nextStatusChange == statusChangeOf(row)) m_nextStatusChange.reset();
}

QDateTime TokenTableModel::nextStatusChange() const
{
    if (!m_nextStatusChange) {
        qint64 next = NoTime;
        for (int row = 0; row < m_store.size(); ++row) {
            const qint64 change = statusChangeOf(row);
            if (change != NoTime && (next == NoTime || change < next)) next = change;
        }
        m_nextStatusChange = next;
    }
    return timeOf(*m_nextStatusChange);
}

void TokenTableModel::bringTimesUpToDate()
{
    if (qAbs(m_now.secsTo(m_clock())) >= StaleAfterSeconds) refreshTimes();
}

void TokenTableModel::announceCounts(const Counts &before)
{
    if (before != m_counts) emit countsChanged();
}

int TokenTableModel::rowOf(const QString &tokenId) const
{
    return m_store.rowOf(tokenId);
}

QList<Token> TokenTableModel::tokens() const
{
    QList<Token> tokens;
    tokens.reserve(m_store.size());
    for (int row = 0; row < m_store.size(); ++row)
        tokens.append(m_store.token(row));
    return tokens;
}

QStringList TokenTableModel::otherNames(const QString &tokenId) const
{
    QStringList names;
    const int left = rowOf(tokenId);
    for (int row = 0; row < m_store.size(); ++row) {
        if (row != left) names.append(m_store.name(row));
    }
    return names;
}

QStringList TokenTableModel::idsWithName(const QString &name) const
{
    QStringList ids;
    for (int row = 0; row < m_store.size(); ++row) {
        if (m_store.name(row) == name) ids.append(m_store.id(row));
    }
    return ids;
}

std::optional<SecretState> TokenTableModel::secretStateOf(const QString &tokenId) const
{
    const auto place = m_places.constFind(tokenId);
    return place == m_places.cend() ? std::nullopt : std::optional(*place);
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
    case Qt::DisplayRole: return displayText(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case SortRole: return sortValue(row, index.column());
    case TokenIdRole: return m_store.id(row);
    case StatusRole: return static_cast<int>(m_statuses.at(row));
    case SecretStateRole: return secretRank(secretStateOf(m_store.id(row)));
    case RawTextRole: return index.column() == Id ? m_store.id(row) : m_store.name(row);
    default: return {};
    }
}

QString TokenTableModel::displayText(int row, int column) const
{
    switch (column) {
    case Name: return visibleText(m_store.name(row));
    case Status: return statusText(m_statuses.at(row));
    case Expires: return expiryText(timeOf(m_store.expiryAt(row)), m_now);
    case Created: return relativeTime(timeOf(m_store.createdAt(row)), m_now);
    case Updated: return relativeTime(timeOf(m_store.updatedAt(row)), m_now);
    case SecretPlace: return secretPlaceText(secretStateOf(m_store.id(row)));
    case Id: return visibleText(m_store.id(row));
    default: return {};
    }
}

QVariant TokenTableModel::sortValue(int row, int column) const
{
    switch (column) {
    case Name: return m_store.name(row);
    case Status: return static_cast<int>(m_statuses.at(row));
    case Expires: return timeOf(m_store.expiryAt(row));
    case Created: return timeOf(m_store.createdAt(row));
    case Updated: return timeOf(m_store.updatedAt(row));
    case SecretPlace: return secretRank(secretStateOf(m_store.id(row)));
    case Id: return m_store.id(row);
    default: return {};
    }
}

QString TokenTableModel::toolTip(int row, int column) const
{
    switch (column) {
    case Name: return toolTipText(visibleText(m_store.name(row), MaxToolTipLength));
    case Id: return toolTipText(visibleText(m_store.id(row), MaxToolTipLength));
    case Status:
    case Expires: return exactTime(timeOf(m_store.expiryAt(row)));
    case Created: return exactTime(timeOf(m_store.createdAt(row)));
    case Updated: return exactTime(timeOf(m_store.updatedAt(row)));
    default: return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Name");
    case Status: return tr("Status");
    case Expires: return tr("Expires");
    case Created: return tr("Created");
    case Updated: return tr("Updated");
    case SecretPlace: return tr("Secret");
    case Id: return tr("ID");
    default: return {};
    }
}

} // namespace qernal
