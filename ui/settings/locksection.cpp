// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/locksection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace qernal {

namespace {

QString minutesText(int minutes)
{
    return minutes == 0 ? LockSection::tr("Never") : LockSection::tr("After %n minute(s)", nullptr, minutes);
}

} // namespace

LockSection::LockSection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_preferences(preferences), m_box(new QComboBox), m_note(new NoteLabel)
{
    m_box->setObjectName(QStringLiteral("lockIdle"));
    for (const int minutes : {1, 5, 15, 30, 60, 0})
        m_box->addItem(minutesText(minutes), minutes);
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setIdleLimit(std::chrono::minutes(m_box->currentData().toInt())); });
    connect(&m_desktop, &IdleWatch::sourceChanged, this, &LockSection::updateNote);
    m_note->setObjectName(QStringLiteral("lockIdleNote"));
    m_note->keepLines(3);
    form->addRow(tr("Lock when &idle"), m_box, m_note);
    m_desktop.listen();
}

void LockSection::load()
{
    const auto minutes = static_cast<int>(m_preferences->idleLimit().count());
    // A value that was written into the file by hand.
    if (m_box->findData(minutes) < 0) m_box->addItem(minutesText(minutes), minutes);
    chooseItem(m_box, minutes);
    updateNote();
}

void LockSection::updateNote()
{
    const bool isUnmeasured = m_desktop.source() == IdleWatch::Source::None;
    m_note->setColor(isUnmeasured ? ThemeColor::ExpiringSoon : ThemeColor::SecondaryText);
    m_note->setText(isUnmeasured
                        ? tr("This does nothing here: the desktop does not tell programs how long the computer was "
                             "not used. Secrets are hidden when the screen is locked or the computer sleeps.")
                        : tr("When the computer was not used for that long, a secret that is shown is masked and a "
                             "copied one leaves the clipboard, as when the screen is locked or the computer "
                             "sleeps."));
}

} // namespace qernal
