// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
class QMenuBar;
class QModelIndex;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;
QT_END_NAMESPACE

namespace qernal {

/// Every command of a menu bar in one list, found by typing: each typed word must begin a word of the command or of the
/// menus it stands in. Return gives the command; one that cannot be given now is greyed and its tooltip says why.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    /// A popup over @p window that deletes itself when it closes. The actions of @p menus are read now and not owned;
    /// @p opener, which opened this list, is left out.
    CommandPalette(const QMenuBar *menus, const QAction *opener, QWidget *window);

    /// Shows it at the top of the window and takes the keyboard.
    void open();

protected:
    /// The arrows move in the list while the field keeps the keyboard.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QList<QAction *> &actions, const QString &path, const QAction *opener);
    void filter(const QString &typed);
    void trigger(const QModelIndex &index);
    void chooseFirst();

    QLineEdit *m_field;
    QTreeView *m_view;
    QStandardItemModel *m_commands;
    QSortFilterProxyModel *m_shown;
};

} // namespace qernal
