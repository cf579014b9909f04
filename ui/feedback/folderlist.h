// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/folderwalk.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
class QSettings;
QT_END_NAMESPACE

namespace qernal {

/// The folders that are looked through, as a list that can be added to and removed from; remembered in the settings.
/// A user who has chosen none is offered what suggestedFolders() finds.
class FolderList : public QWidget {
    Q_OBJECT
public:
    /// @p settings is not owned.
    explicit FolderList(QSettings *settings, QWidget *parent = nullptr);

    /// Shows what the settings hold now.
    void reload();
    [[nodiscard]] QList<ScanFolder> folders() const { return m_folders; }

signals:
    /// Other folders than before are to be looked through.
    void changed();

private:
    void setFolders(const QList<ScanFolder> &folders);
    void addFolder(const QString &path);
    void removeSelected();

    QSettings *m_settings;
    QList<ScanFolder> m_folders;
    QListWidget *m_list;
    QPushButton *m_remove;
    bool m_looksForSome = false; ///< to suggest
};

} // namespace qernal
