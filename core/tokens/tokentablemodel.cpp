// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokentablemodel.h"

#include "core/tokens/visibletext.h"

#include <QLocale>

namespace qernal {

namespace {

// A text this old may be off by that much before it is told anew.
constexpr qint64 StaleAfterSeconds = 10;
constexpr qsizetype LongestToolTip = 4096;

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
                if (changedAccount == m_account) takeRecord(tokenId);
            });
}

void TokenTableModel::takeRecord(const QString &tokenId)
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
    const QDateTime before = m_now;
    const Counts countsBefore = m_counts;
    m_now = m_clock();
    const int offsetBefore = before.toLocalTime().offsetFromUtc();
    const int offset = m_now.toLocalTime().offsetFromUtc();
    const auto differs = [&](const QDateTime &time) {
        return relativeStep(time, before, offsetBefore) != relativeStep(time, m_now, offset);
    };
    QList<int> changed;
    for (int row = 0; row < m_tokens.size(); ++row) {
        const Token &token = m_tokens.at(row);
        const TokenStatus status = tokenStatus(token, m_now, m_expiringSoonDays);
        const bool otherStatus = status != m_statuses.at(row);
        if (otherStatus) {
            --m_counts[static_cast<std::size_t>(m_statuses.at(row))];
            ++m_counts[static_cast<std::size_t>(status)];
            m_statuses[row] = status;
        }
        if (otherStatus || differs(token.expiryAt) || differs(token.createdAt) || differs(token.updatedAt)) {
            changed.append(row);
        }
    }
    emitRowsChanged(changed);
    announceCounts(countsBefore);
}

void TokenTableModel::setExpiringSoonDays(int days)
{
    if (days == m_expiringSoonDays) return;
    m_expiringSoonDays = days;
    refreshTimes();
}

QDateTime TokenTableModel::nextStatusChange() const
{
    QDateTime next;
    for (int row = 0; row < m_tokens.size(); ++row) {
        const TokenStatus status = m_statuses.at(row);
        if (status == TokenStatus::Expired || status == TokenStatus::NeverExpires) continue;
        const QDateTime &expiry = m_tokens.at(row).expiryAt;
        const QDateTime change = status == TokenStatus::Active ? expiry.addDays(-m_expiringSoonDays) : expiry;
        if (!next.isValid() || change < next) next = change;
    }
    return next;
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
    return m_rows.value(tokenId, -1);
}

std::optional<SecretState> TokenTableModel::secretStateOf(const QString &tokenId) const
{
    const auto place = m_places.constFind(tokenId);
    return place == m_places.cend() ? std::nullopt : std::optional(*place);
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int row = index.row();
    const Token &token = m_tokens.at(row);
    switch (role) {
    case Qt::DisplayRole: return displayText(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case SortRole: return sortValue(row, index.column());
    case TokenIdRole: return token.id;
    case StatusRole: return static_cast<int>(m_statuses.at(row));
    case SecretStateRole: return secretRank(secretStateOf(token.id));
    case RawTextRole: return index.column() == Id ? token.id : token.name;
    default: return {};
    }
}

QString TokenTableModel::displayText(int row, int column) const
{
    const Token &token = m_tokens.at(row);
    switch (column) {
    case Name: return visibleText(token.name);
    case Status: return statusText(m_statuses.at(row));
    case Expires: return expiryText(token.expiryAt, m_now);
    case Created: return relativeTime(token.createdAt, m_now);
    case Updated: return relativeTime(token.updatedAt, m_now);
    case SecretPlace: return secretPlaceText(secretStateOf(token.id));
    case Id: return visibleText(token.id);
    default: return {};
    }
}

QVariant TokenTableModel::sortValue(int row, int column) const
{
    const Token &token = m_tokens.at(row);
    switch (column) {
    case Name: return token.name;
    case Status: return static_cast<int>(m_statuses.at(row));
    case Expires: return token.expiryAt;
    case Created: return token.createdAt;
    case Updated: return token.updatedAt;
    case SecretPlace: return secretRank(secretStateOf(token.id));
    case Id: return token.id;
    default: return {};
    }
}

QString TokenTableModel::toolTip(int row, int column) const
{
    const Token &token = m_tokens.at(row);
    switch (column) {
    case Name: return toolTipText(visibleText(token.name, LongestToolTip));
    case Id: return toolTipText(visibleText(token.id, LongestToolTip));
    case Status:
    case Expires: return exactTime(token.expiryAt);
    case Created: return exactTime(token.createdAt);
    case Updated: return exactTime(token.updatedAt);
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
