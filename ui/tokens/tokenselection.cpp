// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenselection.h"

#include "ui/tokens/tokentable.h"

#include <utility>

namespace qernal {

TokenSelection::TokenSelection(TokenTable *table, QObject *parent) : QObject(parent), m_table(table)
{
    connect(m_table, &TokenTable::selectionChangedByAny, this, &TokenSelection::changed);
}

TokenSelection::~TokenSelection()
{
    delete m_binding;
}

void TokenSelection::setSession(Session *session)
{
    delete m_binding;
    m_binding = nullptr;
    m_session = session;
    m_kept.clear();
    m_wanted.clear();
    m_neighbour.clear();
    if (session == nullptr) return;
    m_binding = new QObject;
    // Connected before the table is, which has to know the new rows first.
    connect(
        session->filter(), &QAbstractItemModel::rowsInserted, m_binding, [this] { trySelectWanted(); },
        Qt::QueuedConnection);
    connect(session->filter(), &QAbstractItemModel::rowsAboutToBeRemoved, m_binding,
            [this](const QModelIndex &, int first, int last) {
                // Several at once are what a refresh did not find, no command of the user's.
                if (first == last) noteNeighbour(first);
            });
    // The filter, connected first, has followed by then.
    connect(session->model(), &QAbstractItemModel::rowsRemoved, m_binding, [this] { selectNeighbour(); });
    connect(session->list(), &TokenList::stateChanged, m_binding, [this] { keepWhileLoading(); });
    connect(session->list(), &TokenList::refreshed, m_binding, [this] { restoreAfterRefresh(); });
}

QList<Token> TokenSelection::tokens() const
{
    QList<Token> tokens;
    if (!m_session || m_table->selectionModel() == nullptr) return tokens;
    const TokenTableModel *model = m_session->model();
    const QStringList ids = m_table->selectedIds();
    for (const QString &id : ids) {
        if (const int row = model->rowOf(id); row >= 0) tokens << model->tokenAt(row);
    }
    return tokens;
}

void TokenSelection::select(const QString &tokenId)
{
    m_wanted = tokenId;
    trySelectWanted();
}

void TokenSelection::trySelectWanted()
{
    if (m_wanted.isEmpty() || !m_session || m_session->model()->rowOf(m_wanted) < 0) return;
    const QString id = std::exchange(m_wanted, {});
    m_table->selectIds({id});
    if (!m_table->selectedIds().contains(id)) {
        emit hiddenByFilters();
        m_table->selectIds({id});
    }
}

void TokenSelection::keepWhileLoading()
{
    if (m_session->list()->state() == TokenList::State::Loading) m_kept = m_table->selectedIds();
}

void TokenSelection::restoreAfterRefresh()
{
    if (m_table->selectedIds().isEmpty()) m_table->selectIds(m_kept);
    trySelectWanted();
}

void TokenSelection::noteNeighbour(int removed)
{
    m_neighbour.clear();
    const QStringList selected = m_table->selectedIds();
    const auto idAt = [this](int row) {
        return m_table->model()->index(row, 0).data(TokenTableModel::TokenIdRole).toString();
    };
    m_removed = idAt(removed);
    if (selected != QStringList{m_removed}) return;
    const int rows = m_table->model()->rowCount();
    if (rows > 1) m_neighbour = idAt(removed + 1 < rows ? removed + 1 : removed - 1);
}

void TokenSelection::selectNeighbour()
{
    const QString neighbour = std::exchange(m_neighbour, {});
    // What only the filter took away is not gone.
    if (neighbour.isEmpty() || m_session->model()->rowOf(m_removed) >= 0) return;
    if (m_table->selectedIds().isEmpty()) m_table->selectIds({neighbour});
}

} // namespace qernal
