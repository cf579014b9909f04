// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QMenu;
class QTableView;
QT_END_NAMESPACE

namespace qernal {

/// The columns of the token table: their first widths and order, which of them are shown, and what is remembered of
/// them. The name's column has the width that the others leave.
class TokenColumns : public QObject {
    Q_OBJECT
public:
    /// Owned by @p table.
    explicit TokenColumns(QTableView *table);

    /// Gives the columns their first widths and order, the first time that the table has a model.
    void prepare();
    /// Where the columns are, which are shown and how they are sorted.
    [[nodiscard]] QByteArray state() const;
    /// Restoring an unreadable state changes nothing.
    void restore(const QByteArray &state);
    /// Fills @p menu with one checkable entry for each column; the name's cannot be hidden.
    void fillMenu(QMenu *menu);
    /// Gives the name's column the width that the others leave.
    void fit();

private:
    QTableView *m_table;
    bool m_fitting = false;
    bool m_prepared = false;
};

} // namespace qernal
