// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokencolumns.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace qernal {

namespace {

using Column = TokenTableModel::Column;

} // namespace

TokenColumns::TokenColumns(QTableView *table) : QObject(table), m_table(table)
{
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != Column::Name) {
            fit();
        }
    });
    connect(table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_table->horizontalHeader()->viewport()->mapToGlobal(position));
    });
}

void TokenColumns::prepare()
{
    if (m_prepared || m_table->model() == nullptr) return;
    m_prepared = true;
    const auto widest = [this](const QString &text) {
        return m_table->fontMetrics().horizontalAdvance(text) + space(28, m_table);
    };
    const int icon = m_table->fontMetrics().height() + space(8, m_table);
    m_table->setColumnWidth(Column::Status, widest(statusText(TokenStatus::ExpiringSoon)) + icon);
    m_table->setColumnWidth(Column::Expires, widest(tr("11 months ago")));
    m_table->setColumnWidth(Column::Created, widest(tr("11 months ago")));
    m_table->setColumnWidth(Column::Updated, widest(tr("11 months ago")));
    m_table->setColumnWidth(Column::SecretPlace, widest(tr("Saved, not confirmed")));
    m_table->setColumnWidth(Column::Id, space(160, m_table));
    m_table->setColumnHidden(Column::Updated, true);
    m_table->setColumnHidden(Column::Id, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Column::Name, Qt::AscendingOrder);
    fit();
}

QByteArray TokenColumns::state() const
{
    return m_table->horizontalHeader()->saveState();
}

void TokenColumns::restore(const QByteArray &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    if (state.isEmpty() || !header->restoreState(state)) {
        return;
    }
    // A state of another version of the program may know other columns or hide them all.
    m_table->setColumnHidden(Column::Name, false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    m_table->setSortingEnabled(true);
    fit();
}

void TokenColumns::fillMenu(QMenu *menu)
{
    menu->clear();
    const QAbstractItemModel *model = m_table->model();
    if (model == nullptr) {
        return;
    }
    for (int column = 0; column < model->columnCount(); ++column) {
        QAction *action = menu->addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != Column::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            if (shown && m_table->columnWidth(column) < m_table->horizontalHeader()->minimumSectionSize()) {
                m_table->setColumnWidth(column, space(120, m_table));
            }
            fit();
        });
    }
}

void TokenColumns::fit()
{
    if (m_fitting || !m_prepared || m_table->model() == nullptr) {
        return;
    }
    m_fitting = true;
    int others = 0;
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        others += column != Column::Name && !m_table->isColumnHidden(column) ? m_table->columnWidth(column) : 0;
    }
    m_table->setColumnWidth(Column::Name, std::max(space(160, m_table), m_table->viewport()->width() - others));
    m_fitting = false;
}

} // namespace qernal
