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
    if (session == nullptr) return;
    m_binding = new QObject;
    connect(session->filter(), &QAbstractItemModel::rowsInserted, m_binding, [this] { trySelectWanted(); });
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

} // namespace qernal
