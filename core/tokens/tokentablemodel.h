// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secrets/secretcustody.h"
#include "core/tokens/expiry.h"

#include <QAbstractTableModel>
#include <QHash>

namespace qernal {

/// The loaded tokens as a table. Changes are minimal (insert, remove, change of rows), so selection, scroll position
/// and filter survive a refresh. Rows keep the service's order; sorting is the filter model's.
class TokenTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Status, Expires, Created, Updated, SecretPlace, Id, ColumnCount };
    Q_ENUM(Column)
    /// DisplayRole is for people (relative dates, "Never"); SortRole for machines.
    enum Role {
        SortRole = Qt::UserRole,  ///< QString, int or QDateTime (invalid date: sorts last)
        TokenIdRole,              ///< QString
        StatusRole,               ///< int(TokenStatus)
        SecretStateRole,          ///< int(SecretState), or -1 where we have no record
        RawTextRole               ///< QString: name or id as the service sent it
    };

    /// @p custody is not owned; only its records of @p account are read.
    TokenTableModel(SecretCustody *custody, const QUuid &account, Clock clock, QObject *parent = nullptr);

    /// Replaces the whole list by @p tokens with the fewest changes.
    void setTokens(const QList<Token> &tokens);
    /// Adds tokens of a further page; a known id updates its row.
    void addTokens(const QList<Token> &tokens);
    void removeToken(const QString &tokenId);
    /// Recomputes statuses and relative dates: once a minute, and at the next expiry.
    void refreshTimes();
    void setExpiringSoonDays(int days);

    [[nodiscard]] const Token &tokenAt(int row) const { return m_tokens.at(row); }
    [[nodiscard]] int rowOf(const QString &tokenId) const;
    [[nodiscard]] QList<Token> tokens() const { return m_tokens; }
    /// How many loaded tokens have @p status now.
    [[nodiscard]] int count(TokenStatus status) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// The counts by status changed.
    void countsChanged();

private:
    SecretCustody *m_custody;
    QUuid m_account;
    Clock m_clock;
    int m_expiringSoonDays = DefaultExpiringSoonDays;
    QList<Token> m_tokens;
    QHash<QString, int> m_rows;
};

/// UI words for a secret's place: "In keychain", "Not stored here", …
[[nodiscard]] QString secretPlaceText(std::optional<SecretState> state);
/// UI words for a status: "Active", "Expiring soon", "Expired", "Never expires".
[[nodiscard]] QString statusText(TokenStatus status);
/// "in 12 days", "3 months ago", "today"; "Never" for an invalid expiry, "" for an invalid other date.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

} // namespace qernal
