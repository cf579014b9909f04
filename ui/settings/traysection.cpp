// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/traysection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace qernal {

TraySection::TraySection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent),
      m_preferences(preferences),
      m_box(new QCheckBox(tr("Show an icon in the tray"))),
      m_note(new NoteLabel)
{
    m_box->setObjectName(QStringLiteral("showTray"));
    m_note->setObjectName(QStringLiteral("showTrayNote"));
    m_note->keepLines(3);
    connect(m_box, &QCheckBox::toggled, m_preferences, &Preferences::setShowsTray);
    connect(&m_host, &TrayHost::changed, this, &TraySection::update);
    form->addRow(tr("&Tray"), m_box, m_note);
    m_host.listen();
}

void TraySection::load()
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(m_preferences->showsTray());
    update();
}

void TraySection::update()
{
    m_box->setEnabled(m_host.isThere());
    m_note->setText(m_host.isThere()
                        ? tr("It says when a token expires soon, and has the next ones in its menu. Closing the window "
                             "then leaves the program running in the tray; Quit ends it.")
                        : tr("Not possible: the desktop shows no icons of programs, or not those of programs in this "
                             "sandbox. GNOME does so with an extension."));
}

} // namespace qernal
