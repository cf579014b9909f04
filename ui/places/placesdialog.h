// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/placeindex.h"
#include "ui/feedback/folderlist.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;
QT_END_NAMESPACE

namespace qernal {

class EmptyState;
class NoteLabel;
class PlacesModel;
class ProgressLine;

/// *Where are tokens used?*: the files of this computer in which ids of the account's tokens stand, with what to know
/// of each. It looks by itself when it opens; a secret is neither read out, kept nor shown.
///
/// Why more than 12 members: the widgets of one form, and what they show.
class PlacesDialog : public QDialog {
    Q_OBJECT
public:
    /// @p index and @p settings are not owned.
    PlacesDialog(PlaceIndex *index, QSettings *settings, QWidget *parent = nullptr);

    /// The tokens that are looked for, id → name. Looks again if there are others than before.
    void setTokens(const QHash<QUuid, QString> &tokens);
    /// Shows the places whose token, file or kind holds @p words.
    void setFilter(const QString &words);

signals:
    /// Show the token @p id in the list.
    void tokenChosen(const QString &id);
    /// Replace the token @p id without downtime.
    void replaceRequested(const QString &id);

private:
    void build();
    [[nodiscard]] QLayout *buildButtons();
    void look();
    void refresh();
    void refreshSelection();
    void openFolder() const;
    void copyPath() const;
    [[nodiscard]] QString selected(int role) const;

    PlaceIndex *m_index;
    QSettings *m_settings;
    QHash<QUuid, QString> m_tokens;
    FolderList *m_folders;
    PlacesModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QCheckBox *m_leaveOut; ///< what git ignores
    QLineEdit *m_filter;
    ProgressLine *m_progress;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    NoteLabel *m_warnings;
    NoteLabel *m_summary;
    QPushButton *m_look;
    QPushButton *m_openFolder;
    QPushButton *m_copyPath;
    QPushButton *m_show;
    QPushButton *m_replace;
};

} // namespace qernal
