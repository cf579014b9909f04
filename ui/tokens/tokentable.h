// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTableView>

namespace qernal {

class RowDelegate;
class TokenColumns;

/// The table of tokens: whole rows are selected, several at a time, and sorted by a click on a header. Draws the focus
/// ring around the current row, an edge bar at the selected ones and the hovered row's ground.
class TokenTable : public QTableView {
    Q_OBJECT
public:
    explicit TokenTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] TokenColumns *columns() const { return m_columns; }

    [[nodiscard]] QStringList selectedIds() const;
    /// Selects the rows of @p ids and scrolls to the first; ids that are not listed are left out.
    void selectIds(const QStringList &ids);

    /// Selects the current row, or the first, where none is selected: what has the focus ring is what a command acts
    /// on.
    void selectCurrent();

    void keyboardSearch(const QString &search) override;
    /// As wide as the columns that are shown at first.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void selectionChangedByAny();
    /// Enter on a row.
    void opened();
    void doubleClickedRow();
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void paintSelectionBars(QPainter *painter);
    void setHoveredRow(int row);
    void fitRows();

    TokenColumns *m_columns = nullptr;
    QList<RowDelegate *> m_delegates;
    int m_hoveredRow = -1;
};

} // namespace qernal
