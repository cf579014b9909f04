// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/theme/theme.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace qernal {

class SettingsForm;

/// Whether the windows are light or dark.
class AppearanceSection : public SettingsSection {
    Q_OBJECT
public:
    /// The appearance is the window's: chosen from @p mode on.
    AppearanceSection(Theme::Mode mode, SettingsForm *form, QObject *parent);

    void load() override;
    void reset() override;

signals:
    void chosen(qernal::Theme::Mode mode);

private:
    Theme::Mode m_mode;
    QComboBox *m_box;
};

} // namespace qernal
