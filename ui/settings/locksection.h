// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/idlewatch.h"
#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;
class Preferences;
class SettingsForm;

/// After how long without use of the computer secrets are hidden.
class LockSection : public SettingsSection {
    Q_OBJECT
public:
    /// @p preferences is not owned.
    LockSection(Preferences *preferences, SettingsForm *form, QObject *parent);

    void load() override;

private:
    void updateNote();

    Preferences *m_preferences;
    IdleWatch m_desktop; ///< asked whether it measures at all
    QComboBox *m_box;
    NoteLabel *m_note;
};

} // namespace qernal
