// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace qernal {

class Preferences;
class SettingsForm;

/// The language of the windows.
class LanguageSection : public SettingsSection {
    Q_OBJECT
public:
    /// @p preferences is not owned.
    LanguageSection(Preferences *preferences, SettingsForm *form, QObject *parent);

    void load() override;

private:
    Preferences *m_preferences;
    QComboBox *m_box;
};

} // namespace qernal
