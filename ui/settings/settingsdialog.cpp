// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/settings/preferences.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/clipboardsection.h"
#include "ui/settings/expiringsoonsection.h"
#include "ui/settings/folderssection.h"
#include "ui/settings/languagesection.h"
#include "ui/settings/locksection.h"
#include "ui/settings/proxysection.h"
#include "ui/settings/rememberedlistsection.h"
#include "ui/settings/remindersection.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/traysection.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qernal {

SettingsDialog::SettingsDialog(Preferences *preferences, QSettings *settings, Theme::Mode theme, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_form(new SettingsForm)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    addSections(settings, theme);

    const int edge = space(16, this);
    m_form->setContentsMargins(edge, edge, edge, edge);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("settingsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    addButtons();
    for (SettingsSection *section : std::as_const(m_sections))
        section->load();

    area->setMinimumWidth(m_form->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    const int width = std::max(space(560, this), area->minimumWidth());
    // The rest is scrolled to: a dialog as high as the screen has its title above it.
    const int height = m_form->heightForWidth(width) + layout->itemAt(1)->sizeHint().height();
    resize(width, std::min(height, space(640, this)));
    m_form->findChild<QWidget *>(QStringLiteral("appearance"))->setFocus();
}

void SettingsDialog::addSections(QSettings *settings, Theme::Mode theme)
{
    m_form->addGroup(tr("General"));
    auto *appearance = new AppearanceSection(theme, m_form, this);
    connect(appearance, &AppearanceSection::chosen, this, &SettingsDialog::themeChosen);
    m_sections = {appearance, new LanguageSection(m_preferences, m_form, this)};
    m_form->addGroup(tr("Tokens"));
    m_sections.append(new ExpiringSoonSection(m_preferences, m_form, this));
    m_sections.append(new ReminderSection(m_preferences, m_form, this));
    m_sections.append(new TraySection(m_preferences, m_form, this));
    m_sections.append(new RememberedListSection(m_preferences, m_form, this));
    m_form->addGroup(tr("Secrets"));
    m_sections.append(new ClipboardSection(m_preferences, m_form, this));
    m_sections.append(new LockSection(m_preferences, m_form, this));
    m_form->addGroup(tr("This computer"));
    m_sections.append(new FoldersSection(settings, m_form, this));
    m_sections.append(new ProxySection(m_preferences, m_form, this));
}

void SettingsDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *reset = buttons->addButton(tr("&Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetSettings"));
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeSettings"));
    close->setDefault(true);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const int edge = space(16, this);
    buttons->setContentsMargins(edge, space(8, this), edge, edge);
    layout()->addWidget(buttons);
}

void SettingsDialog::reset()
{
    m_preferences->reset();
    for (SettingsSection *section : std::as_const(m_sections)) {
        section->reset();
        section->load();
    }
}

} // namespace qernal
