// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/trayhost.h"
#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;
class Preferences;
class SettingsForm;

/// Whether the window has an icon in the desktop's tray; where the desktop shows none, the note says so.
class TraySection : public SettingsSection {
    Q_OBJECT
public:
    /// @p preferences is not owned.
    TraySection(Preferences *preferences, SettingsForm *form, QObject *parent);

    void load() override;

private:
    void update();

    Preferences *m_preferences;
    TrayHost m_host;
    QCheckBox *m_box;
    NoteLabel *m_note;
};

} // namespace qernal
