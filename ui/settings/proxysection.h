// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;
class Preferences;
class SettingsForm;

/// By which proxy the service is asked.
class ProxySection : public SettingsSection {
    Q_OBJECT
public:
    /// @p preferences is not owned.
    ProxySection(Preferences *preferences, SettingsForm *form, QObject *parent);

    void load() override;

private:
    void updateNote();

    Preferences *m_preferences;
    QComboBox *m_box;
    NoteLabel *m_note;
};

} // namespace qernal
