// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxysection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace qernal {

ProxySection::ProxySection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_preferences(preferences), m_box(new QComboBox), m_note(new NoteLabel)
{
    m_box->setObjectName(QStringLiteral("proxy"));
    m_box->addItem(tr("As the system"), true);
    m_box->addItem(tr("None"), false);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setUsesSystemProxy(m_box->currentData().toBool());
        updateNote();
    });
    m_note->setObjectName(QStringLiteral("proxyNote"));
    m_note->keepLines(2);
    form->addRow(tr("&Proxy"), m_box, m_note);
}

void ProxySection::load()
{
    chooseItem(m_box, m_preferences->usesSystemProxy());
    updateNote();
}

void ProxySection::updateNote()
{
    m_note->setText(
        m_box->currentData().toBool()
            ? tr("The one that the desktop's settings name for the service, or the variables http_proxy, "
                 "https_proxy and no_proxy.")
            : tr("The service is asked directly, whatever the desktop's settings and the environment say."));
}

} // namespace qernal
