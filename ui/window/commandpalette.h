// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palettesearch.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStandardItemModel;
class QTreeView;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;

/// A field at the top of the window that finds commands, tokens and accounts by typing, and the list of what it found.
/// Return chooses; what cannot be chosen now is greyed and says why. It stands in the window, not in a popup of its
/// own, so that assistive tools find it there and Wayland gives it the keyboard.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself when it closes: on a choice, Escape, or when the focus or the mouse goes elsewhere in the window.
    CommandPalette(PaletteSearch search, QWidget *window);

    void open();

signals:
    void tokenChosen(const QString &tokenId);
    void accountChosen(const QUuid &account);
    /// A token that the list does not hold is to be looked up at the service.
    void lookUpRequested(const QString &tokenId);

protected:
    /// The arrows move in the list while the field keeps the focus; a press beside the palette closes it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildField();
    void buildView();
    void place();
    void handleTyped(const QString &typed);
    bool handleKey(QKeyEvent *event);
    void handleFocusMoved(const QWidget *focus);
    void addRow(const PaletteEntry &entry);
    void chooseFirst();
    void announceCurrent();
    void trigger(const QModelIndex &index);

    PaletteSearch m_search;
    QList<PaletteEntry> m_found; ///< the rows of the list
    QLineEdit *m_field;
    QTreeView *m_view;
    QStandardItemModel *m_rows;
    NoteLabel *m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace qernal
