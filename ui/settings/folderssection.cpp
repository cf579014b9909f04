// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/folderssection.h"

#include "core/places/scanfolders.h"
#include "ui/feedback/folderlist.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QSettings>

namespace qernal {

FoldersSection::FoldersSection(QSettings *settings, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_settings(settings), m_list(new FolderList(settings)), m_note(new NoteLabel)
{
    connect(m_list, &FolderList::changed, this, &FoldersSection::updateNote);
    m_note->setObjectName(QStringLiteral("foldersNote"));
    m_note->keepLines(2);
    form->addRow(tr("Folder&s"), m_list, m_note);
}

void FoldersSection::load()
{
    m_list->reload();
    updateNote();
}

void FoldersSection::reset()
{
    setChosenFolders(m_settings, {});
}

void FoldersSection::updateNote()
{
    m_note->setText(chosenFolders(*m_settings).isEmpty()
                        ? tr("“Where is it used?” looks for your tokens in these. They were found in your home folder, "
                             "and are proposed until you change the list.")
                        : tr("“Where is it used?” and the check-up look for your tokens in these, which you chose."));
}

} // namespace qernal
