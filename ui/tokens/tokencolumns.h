// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokentablemodel.h"

#include <QObject>

#include <array>
#include <optional>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QMenu;
class QTableView;
QT_END_NAMESPACE

namespace qernal {

/// The columns of the token table: which are shown, how wide they are, and what is remembered of them.
///
/// A column that the user neither showed nor hid is shown where there is room for it: the first to go when there is
/// little is *Created*, and where there is much *Updated* and *ID* come. The name is as wide as the others leave room
/// for, up to a bound; what is left then goes to the last column, so that rows reach across the table.
class TokenColumns : public QObject {
    Q_OBJECT
public:
    /// Owned by @p table, whose horizontal header is set already.
    explicit TokenColumns(QTableView *table);

    /// Gives the columns their first order, widths and sort, for an account of which nothing is remembered.
    void reset();
    /// What the user changed of it, as text; restore() brings it back.
    [[nodiscard]] QByteArray state() const;
    /// Restoring an unreadable state changes nothing.
    void restore(const QByteArray &state);
    /// Fills @p menu with one checkable entry for each column, the name's without a choice, and what else concerns
    /// columns.
    void fillMenu(QMenu *menu);
    /// Shows and sizes the columns for the width that the table has now.
    void fit();
    /// The width at which every column fits that is shown at first.
    [[nodiscard]] int neededWidth() const;
    /// Whether times are shown as dates ("2/19/27") instead of relative to now ("in 12 days").
    [[nodiscard]] bool areDatesShown() const { return m_datesShown; }

signals:
    void datesShownChanged(bool shown);

private:
    using Column = TokenTableModel::Column;
    struct Choice {
        std::optional<int> width;
        std::optional<bool> shown;
    };

    void handleResized(int column, int oldWidth, int newWidth);
    void setDatesShown(bool shown);
    void showColumn(int column, bool shown);
    [[nodiscard]] QHeaderView *header() const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int firstWidth(int column) const;
    [[nodiscard]] int leastNameWidth() const;
    /// The columns that are shown in a table of @p width.
    [[nodiscard]] QList<int> shownAt(int width) const;

    QTableView *m_table;
    std::array<Choice, Column::ColumnCount> m_choices;
    bool m_datesShown = false;
    bool m_fitting = false;
};

} // namespace qernal
