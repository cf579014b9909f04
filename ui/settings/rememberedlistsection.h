// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace qernal {

class Preferences;
class SettingsForm;

/// Whether the list of tokens is remembered for the next start.
class RememberedListSection : public SettingsSection {
    Q_OBJECT
public:
    /// @p preferences is not owned.
    RememberedListSection(Preferences *preferences, SettingsForm *form, QObject *parent);

    void load() override;

private:
    Preferences *m_preferences;
    QCheckBox *m_box;
};

} // namespace qernal
