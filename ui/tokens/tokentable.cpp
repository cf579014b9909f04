// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokentable.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokendelegates.h"
#include "ui/tokens/tokenheader.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace qernal {

namespace {

using Column = TokenTableModel::Column;

RowDelegate *makeDelegate(int column, QObject *parent)
{
    switch (column) {
    case Column::Status: return new StatusDelegate(parent);
    case Column::Id: return new IdDelegate(parent);
    case Column::Name:
    case Column::Expires: return new RowDelegate(RowDelegate::Tone::Plain, parent);
    default: return new RowDelegate(RowDelegate::Tone::Secondary, parent);
    }
}

} // namespace

TokenTable::TokenTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("tokenTable"));
    setAccessibleName(tr("Tokens"));
    setHorizontalHeader(new TokenHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    for (int column = 0; column < Column::ColumnCount; ++column) {
        m_delegates << makeDelegate(column, this);
        setItemDelegateForColumn(column, m_delegates.last());
    }
    connect(this, &QTableView::customContextMenuRequested, this,
            [this](const QPoint &position) { emit menuRequested(viewport()->mapToGlobal(position)); });
    connect(this, &QTableView::doubleClicked, this, [this] { emit opened(); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != Column::Name) {
            fitName();
        }
    });
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
    });
}

void TokenTable::setModel(QAbstractItemModel *model)
{
    setHoveredRow(-1);
    QTableView::setModel(model);
    if (model != nullptr && !m_columnsSet) {
        setFirstColumns();
    }
}

void TokenTable::setFirstColumns()
{
    m_columnsSet = true;
    const auto widest = [this](const QString &text) { return fontMetrics().horizontalAdvance(text) + space(28, this); };
    const int icon = fontMetrics().height() + space(8, this);
    setColumnWidth(Column::Status, widest(statusText(TokenStatus::ExpiringSoon)) + icon);
    setColumnWidth(Column::Expires, widest(tr("11 months ago")));
    setColumnWidth(Column::Created, widest(tr("11 months ago")));
    setColumnWidth(Column::Updated, widest(tr("11 months ago")));
    setColumnWidth(Column::SecretPlace, widest(tr("Saved, not confirmed")));
    setColumnWidth(Column::Id, space(160, this));
    setColumnHidden(Column::Updated, true);
    setColumnHidden(Column::Id, true);
    setSortingEnabled(true);
    sortByColumn(Column::Name, Qt::AscendingOrder);
    fitName();
}

QByteArray TokenTable::columns() const
{
    return horizontalHeader()->saveState();
}

void TokenTable::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) {
        return;
    }
    // A state of another version of the program may know other columns or hide them all.
    setColumnHidden(Column::Name, false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(false);
    setSortingEnabled(true);
    fitName();
}

void TokenTable::fillColumnsMenu(QMenu *menu)
{
    menu->clear();
    if (model() == nullptr) {
        return;
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != Column::Name);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize()) {
                setColumnWidth(column, space(120, this));
            }
            fitName();
        });
    }
}

QStringList TokenTable::selectedIds() const
{
    QStringList ids;
    if (selectionModel() == nullptr) {
        return ids;
    }
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    for (const int row : std::as_const(rows)) {
        ids << model()->index(row, 0).data(TokenTableModel::TokenIdRole).toString();
    }
    return ids;
}

void TokenTable::selectIds(const QStringList &ids)
{
    if (model() == nullptr || ids.isEmpty()) {
        return;
    }
    const QSet<QString> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, Column::Name);
        if (wanted.contains(index.data(TokenTableModel::TokenIdRole).toString())) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(first);
    }
}

void TokenTable::keyboardSearch(const QString &search)
{
    // What is typed is a name, whichever column is the current one.
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != Column::Name) {
        selectionModel()->setCurrentIndex(current.siblingAtColumn(Column::Name), QItemSelectionModel::NoUpdate);
    }
    QTableView::keyboardSearch(search);
}

void TokenTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid()) {
        return;
    }
    const int width = std::min(viewport()->width(), horizontalHeader()->length() - horizontalHeader()->offset());
    const QRectF row(0, rowViewportPosition(current.row()), width, rowHeight(current.row()));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeColor::Accent, palette()), 1.5));
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
}

void TokenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitName();
}

void TokenTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened();
        return;
    }
    QTableView::keyPressEvent(event);
    // The ring goes around the row, of which the base class repaints one cell only.
    viewport()->update();
}

void TokenTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoveredRow(rowAt(event->position().toPoint().y()));
}

bool TokenTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHoveredRow(-1);
    }
    return QTableView::viewportEvent(event);
}

void TokenTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
    }
}

void TokenTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    emit selectionChangedByAny();
}

void TokenTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow) {
        return;
    }
    m_hoveredRow = row;
    for (RowDelegate *delegate : std::as_const(m_delegates)) {
        delegate->setHoveredRow(row);
    }
    viewport()->update();
}

void TokenTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * 2.2));
}

void TokenTable::fitName()
{
    if (m_fitting || model() == nullptr || !m_columnsSet) {
        return;
    }
    m_fitting = true;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        others += column != Column::Name && !isColumnHidden(column) ? columnWidth(column) : 0;
    }
    setColumnWidth(Column::Name, std::max(space(160, this), viewport()->width() - others));
    m_fitting = false;
}

} // namespace qernal
