// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rememberedlistsection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace qernal {

RememberedListSection::RememberedListSection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_preferences(preferences), m_box(new QCheckBox(tr("Keep it for the next start")))
{
    m_box->setObjectName(QStringLiteral("rememberLists"));
    connect(m_box, &QCheckBox::toggled, m_preferences, &Preferences::setRemembersLists);
    form->addRow(
        tr("Remem&bered list"), m_box,
        new NoteLabel(tr("Names, IDs and dates stay on this computer, so that the tokens are on screen at once, "
                         "also offline; never a secret. Switching it off deletes them.")));
}

void RememberedListSection::load()
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(m_preferences->remembersLists());
}

} // namespace qernal
