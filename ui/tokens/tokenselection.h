// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"

#include <QPointer>

namespace qernal {

class TokenTable;

/// The tokens that are selected in the table. Survives a refresh of the list, selects the neighbour of one that is
/// gone, and a token that is not listed yet as soon as it is.
class TokenSelection : public QObject {
    Q_OBJECT
public:
    /// @p table is not owned and outlives this.
    TokenSelection(TokenTable *table, QObject *parent);
    ~TokenSelection() override;

    /// Nothing is selected of @p session at first. Not owned; null = none. Call it before the table shows its filter.
    void setSession(Session *session);

    /// In the order of the table.
    [[nodiscard]] QList<Token> tokens() const;
    /// Selects @p tokenId as soon as it is listed.
    void select(const QString &tokenId);

signals:
    void changed();
    /// The token that select() was asked for is listed, but search or status filter hide it: they have to be cleared
    /// before this returns.
    void hiddenByFilters();

private:
    void keepWhileLoading();
    void restoreAfterRefresh();
    void trySelectWanted();
    void noteNeighbour(int removed);
    void selectNeighbour();

    TokenTable *m_table;
    QPointer<Session> m_session;
    QObject *m_binding = nullptr; ///< context of the connections to the session
    QStringList m_kept;
    QString m_wanted;
    QString m_removed;   ///< the row that was removed last
    QString m_neighbour; ///< its neighbour, where it alone was selected
};

} // namespace qernal
