// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/notes/tokennotes.h"
#include "core/tokens/secretplaces.h"
#include "core/tokens/tokenstatuses.h"
#include "core/tokens/tokenstore.h"
#include "core/tokens/tokenwords.h"
#include "core/tokens/usetimes.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <algorithm>

namespace qernal {

/// The loaded tokens as a table. Changes are minimal (insert, remove, change of rows), so selection, scroll position
/// and filter survive a refresh: the fewest signals, and never one for each of very many rows. Rows keep the service's
/// order; sorting is the filter model's.
///
/// Why more than 15 public functions: four are QAbstractTableModel's.
class TokenTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Status, Expires, Created, Updated, LastUsed, SecretPlace, Id, ColumnCount };
    Q_ENUM(Column)
    /// DisplayRole is for people (relative dates, "Never"); SortRole for machines.
    enum Role {
        SortRole = Qt::UserRole, ///< QString, int or QDateTime (invalid date: sorts last)
        TokenIdRole,             ///< QString
        StatusRole,              ///< int(TokenStatus)
        SecretStateRole,         ///< int(SecretState), or -1 where we have no record
        RawTextRole,             ///< QString: name or id as the service sent it
        OwnTokenRole,            ///< bool: see setOwnToken()
        MarkRole                 ///< QString: see setMarks()
    };

    /// @p records is not owned, and may be null: then no secret is known here.
    TokenTableModel(SecretRecords *records, const QUuid &account, Clock clock, QObject *parent = nullptr);

    /// Adds tokens of a page; a known id updates its row.
    void addTokens(const QList<ReadToken> &tokens);
    /// What addTokens() brings from here to endReading() is the whole list in its order: what was not among it goes
    /// then. A reading that is given up needs no end.
    void beginReading() { m_store.clearMarks(); }
    void endReading();
    /// Reserves memory for that many tokens, so that no batch has to grow it; a wrong number of the service gets no
    /// more than a bound.
    void expect(qint64 tokens) { m_store.reserve(static_cast<int>(std::min<qint64>(tokens, MaxExpected))); }
    /// Brings the row of @p token up to date; false if it has none.
    bool updateToken(const Token &token);
    void removeToken(const QString &tokenId);
    /// Recomputes statuses and relative dates: once a minute, and at the next expiry.
    void refreshTimes();
    /// Days before its expiry from which a token counts as expiring soon; DefaultExpiringSoonDays at first.
    void setExpiringSoonDays(int days);
    /// The status of @p token as its row has it, whether it has one or not.
    [[nodiscard]] TokenStatus statusOf(const Token &token) const;
    /// Shows times as dates instead of relative to now, where @p shown.
    void setDatesShown(bool shown);
    [[nodiscard]] bool areDatesShown() const { return m_datesShown; }
    /// The token that the account is signed in with: its secret is here though no record says so. Empty = none.
    /// @p kept: in the keychain, not in memory only.
    void setOwnToken(const QString &tokenId, bool kept);
    [[nodiscard]] bool isOwnToken(const QString &tokenId) const;
    /// What is going on with a token, shown beside its name: a few words, and a sentence for the tooltip.
    struct Mark {
        QString text;
        QString sentence;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    /// What was noted of the tokens, for the search; not owned. Call it once.
    void setNotes(const TokenNotes *notes);
    [[nodiscard]] const TokenNotes *notes() const { return m_notes; }
    /// By token id, in place of all that were set before.
    void setMarks(const QHash<QString, Mark> &marks);
    [[nodiscard]] Mark markOf(const QString &tokenId) const { return m_marks.value(tokenId); }
    /// When tokens were last used on this computer (UTC), by token id in lower case, in place of all that were set
    /// before.
    void setLastUses(const QHash<QString, QDateTime> &uses);
    /// UTC; invalid for a token that was never used here.
    [[nodiscard]] QDateTime lastUseOf(const QString &tokenId) const { return m_lastUses.of(tokenId); }
    /// The same of the token in @p row, in milliseconds since 1970; NoTime for never.
    [[nodiscard]] qint64 lastUsedAt(int row) const { return m_lastUses.at(m_store, row); }
    [[nodiscard]] bool isOwnSecretKept() const { return m_ownSecretKept; }

    [[nodiscard]] Token tokenAt(int row) const { return m_store.token(row); }
    /// The rows as they are kept, for search and sort.
    [[nodiscard]] const TokenStore &store() const { return m_store; }
    /// The rows' statuses as of timesAt().
    [[nodiscard]] const TokenStatuses &statuses() const { return m_statuses; }
    /// The moment of the last refreshTimes(), UTC, which statuses and relative dates are counted from.
    [[nodiscard]] QDateTime timesAt() const { return m_now; }
    /// Counts the changes of what is in the rows; several signals may report one change.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] int rowOf(const QString &tokenId) const { return m_store.rowOf(tokenId); }
    [[nodiscard]] QList<Token> tokens() const;
    /// Where the secret of @p tokenId is; nothing where we have no record.
    [[nodiscard]] std::optional<SecretState> secretStateOf(const QString &tokenId) const
    {
        return m_places->of(tokenId);
    }
    /// Whether that secret, or the one of the generation before, can be read here.
    [[nodiscard]] bool isSecretReadable(const QString &tokenId) const { return m_places->isReadable(tokenId); }
    /// When the first status will change next; invalid if none will.
    [[nodiscard]] QDateTime nextStatusChange() const { return timeOf(m_statuses.nextChange()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// What was noted of tokens changed: a search may find others.
    void notesChanged();
    /// The counts by status changed.
    void countsChanged();
    /// refreshTimes() has come to another timesAt().
    void timesRefreshed();

private:
    static constexpr qint64 MaxExpected = 200'000;

    void bringTimesUpToDate();
    [[nodiscard]] bool replaceRow(int row, const ReadToken &read);
    [[nodiscard]] QList<int> rowsOf(const QStringList &tokenIds) const;
    void emitRowsChanged(const QList<int> &rows, const QList<int> &roles = {});
    void appendRun(const QList<ReadToken> &tokens);
    void removeRun(int first, int last);
    void removeUnmarked();
    void orderByMarks();
    void reorder(const QList<int> &order);
    void announceCounts(const TokenStatuses::Counts &before);
    void handleSecretMoved(const QString &tokenId);

    Clock m_clock;
    QDateTime m_now;  // what statuses and relative dates are counted from, until the next refreshTimes()
    LocalDays m_days; // of the zone that the relative dates were counted in
    TokenStore m_store;
    TokenStatuses m_statuses;
    SecretPlaces *m_places;
    QPointer<const TokenNotes> m_notes;
    quint64 m_revision = 0;
    QString m_ownToken;
    bool m_ownSecretKept = false;
    QHash<QString, Mark> m_marks;
    UseTimes m_lastUses;
    bool m_datesShown = false;
};

} // namespace qernal
