// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remindersection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace qernal {

namespace {

void setTicked(QCheckBox *box, bool ticked)
{
    const QSignalBlocker blocker(box);
    box->setChecked(ticked);
}

} // namespace

ReminderSection::ReminderSection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent),
      m_preferences(preferences),
      m_reminds(new QCheckBox(tr("Remind me before a token expires"))),
      m_days(new QLineEdit),
      m_daysNote(new NoteLabel),
      m_closed(new QCheckBox(tr("Remind me while the program is closed, too"))),
      m_closedNote(new NoteLabel)
{
    addFields(form);
    connect(m_reminds, &QCheckBox::toggled, this, &ReminderSection::handleReminds);
    connect(m_days, &QLineEdit::textEdited, this, &ReminderSection::handleDays);
    connect(m_days, &QLineEdit::editingFinished, this, &ReminderSection::showDays);
    connect(m_closed, &QCheckBox::toggled, this, [this](bool on) {
        m_timerProblem.clear();
        updateTimerNote();
        m_timer.setOn(on);
    });
    connect(&m_timer, &ReminderTimer::stateChanged, this, &ReminderSection::updateTimer);
    connect(&m_timer, &ReminderTimer::failed, this, [this](const QString &reason) { m_timerProblem = reason; });
}

void ReminderSection::addFields(SettingsForm *form)
{
    m_reminds->setObjectName(QStringLiteral("reminds"));
    m_days->setObjectName(QStringLiteral("reminderDays"));
    m_daysNote->setObjectName(QStringLiteral("reminderDaysNote"));
    m_closed->setObjectName(QStringLiteral("reminderTimer"));
    m_closedNote->setObjectName(QStringLiteral("reminderTimerNote"));
    m_daysNote->keepLines(2);
    m_closedNote->keepLines(3);
    form->addRow(
        tr("Re&minders"), m_reminds,
        new NoteLabel(tr("By a notification of the desktop, once each time. A token that is renewed is reminded "
                         "of anew.")));
    form->addRow(tr("&Days before"), m_days, m_daysNote);
    form->addRow(tr("&When closed"), m_closed, m_closedNote);
}

void ReminderSection::load()
{
    setTicked(m_reminds, m_preferences->remindsOfExpiry());
    showDays();
    updateTimer();
    m_timer.refresh();
}

void ReminderSection::reset()
{
    // It is off where nobody switched it on.
    if (m_timer.state() == ReminderTimer::State::On) m_timer.setOn(false);
}

void ReminderSection::handleReminds(bool reminds)
{
    m_preferences->setRemindsOfExpiry(reminds);
    if (!reminds && m_timer.state() == ReminderTimer::State::On) m_timer.setOn(false);
    updateTimer();
}

void ReminderSection::handleDays()
{
    const std::optional<QList<int>> days = Preferences::reminderDaysOf(m_days->text());
    if (days) m_preferences->setReminderDays(*days);
    updateDaysNote(days.has_value());
}

void ReminderSection::showDays()
{
    QStringList numbers;
    const QList<int> days = m_preferences->reminderDays();
    for (const int each : days)
        numbers.append(QString::number(each));
    m_days->setText(numbers.join(QStringLiteral(", ")));
    updateDaysNote(true);
}

void ReminderSection::updateDaysNote(bool isUnderstood)
{
    m_daysNote->setColor(isUnderstood ? ThemeColor::SecondaryText : ThemeColor::ExpiringSoon);
    m_daysNote->setText(isUnderstood ? tr("Numbers with commas between them. Once a token has expired you are told in "
                                          "any case.")
                                     : tr("Up to %1 numbers from 1 to 365, with commas between them. Until then the "
                                          "last ones count.")
                                           .arg(Preferences::MaxReminders));
}

void ReminderSection::updateTimer()
{
    using State = ReminderTimer::State;
    const bool isThere = m_timer.state() == State::On || m_timer.state() == State::Off;
    const bool reminds = m_preferences->remindsOfExpiry();
    setTicked(m_closed, m_timer.state() == State::On);
    m_days->setEnabled(reminds);
    m_closed->setEnabled(isThere && reminds);
    updateTimerNote();
}

void ReminderSection::updateTimerNote()
{
    m_closedNote->setColor(m_timerProblem.isEmpty() ? ThemeColor::SecondaryText : ThemeColor::ExpiringSoon);
    m_closedNote->setText(timerText());
}

QString ReminderSection::timerText() const
{
    if (!m_timerProblem.isEmpty()) return tr("systemd could not switch the timer: %1").arg(m_timerProblem);
    switch (m_timer.state()) {
    case ReminderTimer::State::Unknown:
    case ReminderTimer::State::Off:
    case ReminderTimer::State::On:
        return tr(
            "A timer of systemd looks once a day, at nine in the morning or when the computer is on again. Of the "
            "account that was used last.");
    case ReminderTimer::State::NotInstalled:
        return tr("Not possible: this copy of the program did not install the timer %1.")
            .arg(ReminderTimer::unitName());
    case ReminderTimer::State::NoManager:
        return tr("Not possible: no systemd manages this session. qernal-token(1) says how cron does it.");
    case ReminderTimer::State::Sandboxed:
        return tr("Not possible: inside this sandbox the program can start nothing by itself.");
    }
    return {};
}

} // namespace qernal
