// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagesection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace qernal {

LanguageSection::LanguageSection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_preferences(preferences), m_box(new QComboBox)
{
    m_box->setObjectName(QStringLiteral("language"));
    m_box->addItem(tr("As the system"), QString());
    // Each in its own words, for who cannot read the others.
    m_box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_box->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_box->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setLanguage(m_box->currentData().toString()); });
    // Not at once: every window would have to be made anew, also one that shows the only copy of a secret.
    form->addRow(tr("&Language"), m_box,
                 new NoteLabel(tr("Used from the next start on. Dates and numbers stay those of the system.")));
}

void LanguageSection::load()
{
    chooseItem(m_box, m_preferences->language());
}

} // namespace qernal
