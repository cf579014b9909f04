// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/folderlist.h"

#include "core/background.h"
#include "core/places/scanfolders.h"
#include "core/visibletext.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace qernal {

FolderList::FolderList(QSettings *settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("Rem&ove"), this))
{
    m_list->setObjectName(QStringLiteral("folders"));
    m_list->setAccessibleName(tr("Folders that are looked through"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 6 + 2 * m_list->frameWidth());
    m_remove->setObjectName(QStringLiteral("removeFolder"));
    m_remove->setEnabled(false);
    auto *add = new QPushButton(tr("Add &folder…"), this);
    add->setObjectName(QStringLiteral("addFolder"));
    connect(add, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Look through a folder"), QDir::homePath());
        dialog->setObjectName(QStringLiteral("folderDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &FolderList::addFolder);
        dialog->open();
    });
    connect(m_remove, &QPushButton::clicked, this, &FolderList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(8, this));
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    reload();
}

void FolderList::reload()
{
    const QList<ScanFolder> chosen = chosenFolders(*m_settings);
    setFolders(chosen);
    if (!chosen.isEmpty() || std::exchange(m_looksForSome, true)) return;
    inBackground(
        this, [home = QDir::homePath()] { return suggestedFolders(home); },
        [this](const QList<ScanFolder> &suggested) {
            m_looksForSome = false;
            // The user may have been faster.
            if (!m_folders.isEmpty()) return;
            setFolders(suggested);
            emit changed();
        });
}

void FolderList::setFolders(const QList<ScanFolder> &folders)
{
    m_folders = folders;
    m_list->clear();
    for (const ScanFolder &folder : folders) {
        const QString path = visibleText(QDir::toNativeSeparators(folder.path));
        m_list->addItem(folder.recursive ? path : tr("%1 (files in this folder only)").arg(path));
    }
}

void FolderList::addFolder(const QString &path)
{
    QList<ScanFolder> folders = m_folders;
    const ScanFolder folder{.path = QDir::fromNativeSeparators(path)};
    if (folders.contains(folder)) return;
    folders.append(folder);
    setFolders(folders);
    setChosenFolders(m_settings, m_folders);
    emit changed();
}

void FolderList::removeSelected()
{
    QList<ScanFolder> folders;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isSelected()) folders.append(m_folders.at(row));
    }
    setFolders(folders);
    setChosenFolders(m_settings, m_folders);
    emit changed();
}

} // namespace qernal
