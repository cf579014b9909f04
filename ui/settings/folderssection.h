// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

class FolderList;
class NoteLabel;
class SettingsForm;

/// The folders in which *Where is it used?* and the check-up look for tokens.
class FoldersSection : public SettingsSection {
    Q_OBJECT
public:
    /// @p settings is not owned.
    FoldersSection(QSettings *settings, SettingsForm *form, QObject *parent);

    void load() override;
    void reset() override;

private:
    void updateNote();

    QSettings *m_settings;
    FolderList *m_list;
    NoteLabel *m_note;
};

} // namespace qernal
