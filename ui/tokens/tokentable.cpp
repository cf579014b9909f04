// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokentable.h"

#include "core/tokens/tokentablemodel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokencolumns.h"
#include "ui/tokens/tokendelegates.h"
#include "ui/tokens/tokenheader.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace qernal {

namespace {

using Column = TokenTableModel::Column;

RowDelegate *makeDelegate(int column, QObject *parent)
{
    switch (column) {
    case Column::Status: return new StatusDelegate(parent);
    case Column::Id: return new IdDelegate(parent);
    case Column::Name: return new NameDelegate(parent);
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
    m_columns = new TokenColumns(this);
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
    connect(this, &QTableView::doubleClicked, this, [this] { emit doubleClickedRow(); });
}

void TokenTable::setModel(QAbstractItemModel *model)
{
    setHoveredRow(-1);
    QTableView::setModel(model);
    m_columns->reset();
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

void TokenTable::selectCurrent()
{
    if (selectionModel() == nullptr || selectionModel()->hasSelection() || model()->rowCount() == 0) return;
    const QModelIndex current = currentIndex();
    selectRow(current.isValid() ? current.row() : 0);
}

QSize TokenTable::sizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {m_columns->neededWidth() + bar, QTableView::sizeHint().height()};
}

void TokenTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (selectionModel() == nullptr) return;
    QPainter painter(viewport());
    paintSelectionBars(&painter);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid()) {
        return;
    }
    const int width = std::min(viewport()->width(), horizontalHeader()->length() - horizontalHeader()->offset());
    const QRect row(0, rowViewportPosition(current.row()), width, rowHeight(current.row()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(ThemeColor::Accent, palette()), 1.5));
    painter.drawRoundedRect(
        QRectF(QStyle::visualRect(layoutDirection(), viewport()->rect(), row)).adjusted(1, 1, -1, -1), 3, 3);
}

void TokenTable::paintSelectionBars(QPainter *painter)
{
    const int first = rowAt(0);
    if (first < 0) return;
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    const int width = space(3, this);
    const QColor accent = themeColor(ThemeColor::Accent, palette());
    for (int row = first; row <= last; ++row) {
        if (!selectionModel()->isRowSelected(row)) continue;
        const QRect bar(0, rowViewportPosition(row), width, rowHeight(row));
        painter->fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), bar), accent);
    }
}

void TokenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
}

void TokenTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) selectCurrent();
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
        m_columns->fit();
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

} // namespace qernal
