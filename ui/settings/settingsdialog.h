// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;
class Preferences;

/// *Settings*: each choice is applied at once, and says in a sentence what it does. Deletes itself when it is closed.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// @p preferences is not owned. The appearance is the window's: chosen from @p theme on.
    SettingsDialog(Preferences *preferences, Theme::Mode theme, QWidget *parent = nullptr);

signals:
    void themeChosen(qernal::Theme::Mode mode);

private:
    void addAppearance(QFormLayout *form, Theme::Mode theme);
    void addLanguage(QFormLayout *form);
    void addExpiringSoon(QFormLayout *form);
    void addClipboard(QFormLayout *form);
    void addRow(QFormLayout *form, const QString &label, QWidget *field, NoteLabel *note);
    void reset();
    void show(Theme::Mode theme);
    void updateNotes();

    Preferences *m_preferences;
    QComboBox *m_theme;
    QComboBox *m_language;
    NoteLabel *m_languageNote;
    QComboBox *m_days;
    QComboBox *m_clipboard;
    NoteLabel *m_clipboardNote;
};

} // namespace qernal
