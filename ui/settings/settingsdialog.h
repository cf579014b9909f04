// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

class Preferences;
class SettingsForm;
class SettingsSection;

/// *Settings*: sections, each of its own class, beneath each other in a part that scrolls where the screen is small.
/// Each choice is applied at once. Deletes itself when it is closed.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// @p preferences, and the @p settings that they are kept in, are not owned. The appearance is the window's: chosen
    /// from @p theme on.
    SettingsDialog(Preferences *preferences, QSettings *settings, Theme::Mode theme, QWidget *parent = nullptr);

signals:
    void themeChosen(qernal::Theme::Mode mode);

private:
    void addSections(QSettings *settings, Theme::Mode theme);
    void addButtons();
    void reset();

    Preferences *m_preferences;
    SettingsForm *m_form;
    QList<SettingsSection *> m_sections;
};

} // namespace qernal
