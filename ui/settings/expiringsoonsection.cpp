// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/expiringsoonsection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace qernal {

namespace {

QString daysBefore(int days)
{
    return ExpiringSoonSection::tr("%n day(s) before", nullptr, days);
}

} // namespace

ExpiringSoonSection::ExpiringSoonSection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_preferences(preferences), m_box(new QComboBox)
{
    m_box->setObjectName(QStringLiteral("expiringSoonDays"));
    for (const int days : {7, 14, 30, 60, 90})
        m_box->addItem(daysBefore(days), days);
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setExpiringSoonDays(m_box->currentData().toInt()); });
    form->addRow(
        tr("&Expiring soon"), m_box,
        new NoteLabel(tr("From then on a token counts as expiring soon: in the list, its filter and its colours.")));
}

void ExpiringSoonSection::load()
{
    const int days = m_preferences->expiringSoonDays();
    // A value that was written into the file by hand.
    if (m_box->findData(days) < 0) m_box->addItem(daysBefore(days), days);
    chooseItem(m_box, days);
}

} // namespace qernal
