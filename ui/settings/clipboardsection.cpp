// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clipboardsection.h"

#include "core/settings/preferences.h"
#include "ui/feedback/notelabel.h"
#include "ui/settings/settingsform.h"

#include <QComboBox>

namespace qernal {

ClipboardSection::ClipboardSection(Preferences *preferences, SettingsForm *form, QObject *parent)
    : SettingsSection(parent), m_preferences(preferences), m_box(new QComboBox), m_note(new NoteLabel)
{
    m_box->setObjectName(QStringLiteral("clipboardLifetime"));
    m_box->addItem(tr("10 seconds"), 10);
    m_box->addItem(tr("30 seconds"), 30);
    m_box->addItem(tr("1 minute"), 60);
    m_box->addItem(tr("5 minutes"), 300);
    m_box->addItem(tr("Until something else is copied"), 0);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setClipboardLifetime(std::chrono::seconds(m_box->currentData().toInt()));
        updateNote();
    });
    m_note->setObjectName(QStringLiteral("clipboardNote"));
    m_note->keepLines(2);
    form->addRow(tr("&Copied secrets"), m_box, m_note);
}

void ClipboardSection::load()
{
    const auto seconds = static_cast<int>(m_preferences->clipboardLifetime().count());
    // A value that was written into the file by hand.
    if (m_box->findData(seconds) < 0) m_box->addItem(tr("%1 seconds").arg(seconds), seconds);
    chooseItem(m_box, seconds);
    updateNote();
}

void ClipboardSection::updateNote()
{
    const bool endless = m_box->currentData().toInt() == 0;
    m_note->setColor(endless ? ThemeColor::ExpiringSoon : ThemeColor::SecondaryText);
    m_note->setText(endless ? tr("Whatever reads the clipboard later can have it. Locking (Ctrl+L) and quitting still "
                                 "clear it.")
                            : tr("After that a copied secret leaves the clipboard by itself."));
}

} // namespace qernal
