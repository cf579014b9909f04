// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTableView>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace qernal {

class RowDelegate;

/// The table of tokens: whole rows, several at a time, sorted by a click, columns that move, hide and remember.
/// The name's column takes the room that the others leave.
class TokenTable : public QTableView {
    Q_OBJECT
public:
    explicit TokenTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Where the columns are and how they are sorted; restoring something unreadable changes nothing.
    [[nodiscard]] QByteArray columns() const;
    void restoreColumns(const QByteArray &state);
    /// Fills @p menu with one checkable entry for each column; the name's cannot be hidden.
    void fillColumnsMenu(QMenu *menu);

    [[nodiscard]] QStringList selectedIds() const;
    /// Selects the rows of @p ids and scrolls to the first; ids that are not listed are left out.
    void selectIds(const QStringList &ids);

    void keyboardSearch(const QString &search) override;

signals:
    void selectionChangedByAny();
    /// Enter or a double click on a row.
    void opened();
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setHoveredRow(int row);
    void fitRows();
    void fitName();
    void setFirstColumns();

    QList<RowDelegate *> m_delegates;
    int m_hoveredRow = -1;
    bool m_fitting = false;
    bool m_columnsSet = false;
};

} // namespace qernal
