// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace qernal {

AppearanceSection::AppearanceSection(Theme::Mode mode, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_mode(mode), m_box(new QComboBox)
{
    m_box->setObjectName(QStringLiteral("appearance"));
    m_box->addItem(tr("As the desktop"), static_cast<int>(Theme::Mode::System));
    m_box->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    m_box->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_mode = static_cast<Theme::Mode>(m_box->currentData().toInt());
        emit chosen(m_mode);
    });
    form->addRow(tr("&Appearance"), m_box,
                 new NoteLabel(tr("The desktop's light, dark and high contrast are followed while the program runs.")));
}

void AppearanceSection::load()
{
    chooseItem(m_box, static_cast<int>(m_mode));
}

void AppearanceSection::reset()
{
    m_mode = Theme::Mode::System;
    emit chosen(m_mode);
}

} // namespace qernal
