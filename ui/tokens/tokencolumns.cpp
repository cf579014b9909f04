// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokencolumns.h"

#include "core/tokens/tokencells.h"
#include "core/tokens/tokenwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/columnstate.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace qernal {

namespace {

/// The columns that are shown at first, those that matter more before the others.
constexpr std::array FirstColumns{TokenTableModel::Status, TokenTableModel::Expires, TokenTableModel::SecretPlace,
                                  TokenTableModel::Created};
/// Those that come where the name has room enough.
constexpr std::array FurtherColumns{TokenTableModel::LastUsed, TokenTableModel::Updated, TokenTableModel::Id};
constexpr int ComfortableName = 320;
constexpr int MaxName = 480;

} // namespace

TokenColumns::TokenColumns(QTableView *table) : QObject(table), m_table(table)
{
    connect(header(), &QHeaderView::sectionResized, this, &TokenColumns::handleResized);
    connect(header(), &QHeaderView::sectionMoved, this, &TokenColumns::fit);
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_table);
        menu->setObjectName(QStringLiteral("headerMenu"));
        menu->setAccessibleName(tr("Columns"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(header()->viewport()->mapToGlobal(position));
    });
}

QHeaderView *TokenColumns::header() const
{
    return m_table->horizontalHeader();
}

void TokenColumns::reset()
{
    if (m_table->model() == nullptr) return;
    m_choices = {};
    {
        const QScopedValueRollback guard(m_fitting, true);
        for (int column = 0; column < Column::ColumnCount; ++column)
            header()->moveSection(header()->visualIndex(column), column);
    }
    setDatesShown(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Column::Name, Qt::AscendingOrder);
    fit();
}

QByteArray TokenColumns::state() const
{
    ColumnState state;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        const Choice &choice = m_choices[static_cast<std::size_t>(column)];
        state.columns.append({column, choice.width, choice.shown});
    }
    state.sortColumn = header()->sortIndicatorSection();
    state.sortOrder = header()->sortIndicatorOrder();
    state.datesShown = m_datesShown;
    return state.columns.isEmpty() ? QByteArray() : writeColumnState(state);
}

void TokenColumns::restore(const QByteArray &text)
{
    const std::optional<ColumnState> state = readColumnState(text);
    if (!state || m_table->model() == nullptr) return;
    {
        const QScopedValueRollback guard(m_fitting, true);
        int visual = 0;
        for (const ColumnState::Column &column : state->columns) {
            m_choices[static_cast<std::size_t>(column.column)] = {column.width, column.shown};
            header()->moveSection(header()->visualIndex(column.column), visual++);
        }
    }
    setDatesShown(state->datesShown);
    m_table->sortByColumn(state->sortColumn, state->sortOrder);
    fit();
}

void TokenColumns::fillMenu(QMenu *menu)
{
    menu->clear();
    const QAbstractItemModel *model = m_table->model();
    if (model == nullptr) return;
    for (int column = 0; column < model->columnCount(); ++column) {
        QAction *action = menu->addAction(model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != Column::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu->addSeparator();
    QAction *dates = menu->addAction(tr("&Dates instead of days"));
    dates->setObjectName(QStringLiteral("datesInColumns"));
    dates->setCheckable(true);
    dates->setChecked(m_datesShown);
    connect(dates, &QAction::toggled, this, &TokenColumns::setDatesShown);
    QAction *first = menu->addAction(tr("&Reset columns"));
    first->setObjectName(QStringLiteral("resetColumns"));
    connect(first, &QAction::triggered, this, &TokenColumns::reset);
}

void TokenColumns::setDatesShown(bool shown)
{
    if (std::exchange(m_datesShown, shown) == shown) return;
    emit datesShownChanged(shown);
}

void TokenColumns::showColumn(int column, bool shown)
{
    m_choices[static_cast<std::size_t>(column)].shown = shown;
    fit();
}

void TokenColumns::handleResized(int column, int oldWidth, int newWidth)
{
    if (m_fitting) return;
    Choice &choice = m_choices[static_cast<std::size_t>(column)];
    if (newWidth == 0) {
        choice.shown = false;
    } else if (oldWidth == 0) {
        choice.shown = true;
    } else {
        choice.width = newWidth;
    }
    fit();
}

int TokenColumns::firstWidth(int column) const
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto room = [&](const QString &text) { return metrics.horizontalAdvance(text) + space(28, m_table); };
    const int title = room(m_table->model()->headerData(column, Qt::Horizontal).toString()) + space(14, m_table);
    switch (column) {
    case Column::Name: return space(MaxName, m_table);
    case Column::Status: {
        int widest = title;
        for (const auto status :
             {TokenStatus::Active, TokenStatus::ExpiringSoon, TokenStatus::Expired, TokenStatus::NeverExpires})
            widest = std::max(widest, room(statusText(status)) + metrics.height() + space(8, m_table));
        return widest;
    }
    case Column::SecretPlace: {
        int widest = title;
        const QStringList texts = secretPlaceTexts();
        for (const QString &text : texts)
            widest = std::max(widest, room(text));
        return widest;
    }
    case Column::Id: return space(160, m_table);
    default: {
        const QString date = QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat);
        return std::max({title, room(tr("11 months ago")), room(date)});
    }
    }
}

int TokenColumns::widthOf(int column) const
{
    return m_choices[static_cast<std::size_t>(column)].width.value_or(firstWidth(column));
}

int TokenColumns::leastNameWidth() const
{
    return space(160, m_table);
}

QList<int> TokenColumns::shownAt(int width) const
{
    QList<int> shown{Column::Name};
    int taken = 0;
    const auto take = [&](int column) {
        shown.append(column);
        taken += widthOf(column);
    };
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (column != Column::Name && m_choices[static_cast<std::size_t>(column)].shown == true) take(column);
    }
    const auto offer = [&](int column, int name) {
        const bool chosen = m_choices[static_cast<std::size_t>(column)].shown.has_value();
        if (!chosen && name + taken + widthOf(column) <= width) take(column);
    };
    for (const int column : FirstColumns)
        offer(column, leastNameWidth());
    for (const int column : FurtherColumns)
        offer(column, space(ComfortableName, m_table));
    return shown;
}

int TokenColumns::neededWidth() const
{
    if (m_table->model() == nullptr) return 0;
    int width = leastNameWidth();
    for (const int column : FirstColumns) {
        if (m_choices[static_cast<std::size_t>(column)].shown.value_or(true)) width += widthOf(column);
    }
    return width;
}

void TokenColumns::fit()
{
    if (m_fitting || m_table->model() == nullptr) return;
    const QScopedValueRollback guard(m_fitting, true);
    const int width = m_table->viewport()->width();
    const QList<int> shown = shownAt(width);
    int others = 0;
    int last = Column::Name;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        const bool visible = shown.contains(column);
        m_table->setColumnHidden(column, !visible);
        if (!visible) continue;
        if (column != Column::Name) {
            header()->resizeSection(column, widthOf(column));
            others += widthOf(column);
        }
        if (header()->visualIndex(column) > header()->visualIndex(last)) last = column;
    }
    const int left = std::max(leastNameWidth(), width - others);
    const int name = last == Column::Name ? left : std::min(widthOf(Column::Name), left);
    header()->resizeSection(Column::Name, name);
    if (last != Column::Name && name + others < width) {
        header()->resizeSection(last, widthOf(last) + width - name - others);
    }
}

} // namespace qernal
