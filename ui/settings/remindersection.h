// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/remindertimer.h"
#include "ui/settings/settingssection.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace qernal {

class NoteLabel;
class Preferences;
class SettingsForm;

/// When the desktop reminds of tokens that expire, and whether it does so while the program is closed.
class ReminderSection : public SettingsSection {
    Q_OBJECT
public:
    /// @p preferences is not owned.
    ReminderSection(Preferences *preferences, SettingsForm *form, QObject *parent);

    void load() override;
    void reset() override;

private:
    void addFields(SettingsForm *form);
    void handleReminds(bool reminds);
    void handleDays();
    void showDays();
    void updateDaysNote(bool isUnderstood);
    void updateTimer();
    void updateTimerNote();
    [[nodiscard]] QString timerText() const;

    Preferences *m_preferences;
    ReminderTimer m_timer;
    QString m_timerProblem; // why it could not be switched
    QCheckBox *m_reminds;
    QLineEdit *m_days;
    NoteLabel *m_daysNote;
    QCheckBox *m_closed; // also while the program is closed
    NoteLabel *m_closedNote;
};

} // namespace qernal
