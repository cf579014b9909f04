// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "core/settings/preferences.h"
#include "ui/feedback/dialogheight.h"
#include "ui/feedback/notelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace qernal {

namespace {

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QString daysText(int days)
{
    return SettingsDialog::tr("%n day(s) before", nullptr, days);
}

} // namespace

SettingsDialog::SettingsDialog(Preferences *preferences, Theme::Mode theme, QWidget *parent)
    : QDialog(parent),
      m_preferences(preferences),
      m_theme(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_languageNote(new NoteLabel({}, ThemeColor::SecondaryText, this)),
      m_days(new QComboBox(this)),
      m_clipboard(new QComboBox(this)),
      m_clipboardNote(new NoteLabel({}, ThemeColor::SecondaryText, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(16, this));
    form->setHorizontalSpacing(space(12, this));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addAppearance(form, theme);
    addLanguage(form);
    addExpiringSoon(form);
    addClipboard(form);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *reset = buttons->addButton(tr("&Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetSettings"));
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeSettings"));
    close->setDefault(true);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int edge = space(16, this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(space(16, this));
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    show(theme);
    m_theme->setFocus();
    resize(space(520, this), sizeHint().height());
    growToFit(this);
}

void SettingsDialog::addRow(QFormLayout *form, const QString &label, QWidget *field, NoteLabel *note)
{
    auto *cell = new QWidget(this);
    cell->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // Where wrapped text needs more room than its hint says, the field must not pay for it.
    field->setMinimumHeight(field->sizeHint().height());
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    note->keepLines(2);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(4, this));
    layout->addWidget(field);
    layout->addWidget(note);
    QLabel *name = plainLabel(label, this);
    name->setBuddy(field);
    form->addRow(name, cell);
}

void SettingsDialog::addAppearance(QFormLayout *form, Theme::Mode theme)
{
    m_theme->setObjectName(QStringLiteral("appearance"));
    m_theme->addItem(tr("As the desktop"), static_cast<int>(Theme::Mode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    choose(m_theme, static_cast<int>(theme));
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { emit themeChosen(static_cast<Theme::Mode>(m_theme->currentData().toInt())); });
    addRow(form, tr("&Appearance"), m_theme,
           new NoteLabel(tr("The desktop's light, dark and high contrast are followed while the program runs."),
                         ThemeColor::SecondaryText, this));
}

void SettingsDialog::addLanguage(QFormLayout *form)
{
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system"), QString());
    // Each in its own words, for who cannot read the others.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setLanguage(m_language->currentData().toString());
        updateNotes();
    });
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    addRow(form, tr("&Language"), m_language, m_languageNote);
}

void SettingsDialog::addExpiringSoon(QFormLayout *form)
{
    m_days->setObjectName(QStringLiteral("expiringSoonDays"));
    for (const int days : {7, 14, 30, 60, 90})
        m_days->addItem(daysText(days), days);
    connect(m_days, &QComboBox::currentIndexChanged, this,
            [this] { m_preferences->setExpiringSoonDays(m_days->currentData().toInt()); });
    addRow(form, tr("&Expiring soon"), m_days,
           new NoteLabel(tr("From then on a token counts as expiring soon: in the list, its filter and its colours."),
                         ThemeColor::SecondaryText, this));
}

void SettingsDialog::addClipboard(QFormLayout *form)
{
    m_clipboard->setObjectName(QStringLiteral("clipboardLifetime"));
    m_clipboard->addItem(tr("10 seconds"), 10);
    m_clipboard->addItem(tr("30 seconds"), 30);
    m_clipboard->addItem(tr("1 minute"), 60);
    m_clipboard->addItem(tr("5 minutes"), 300);
    m_clipboard->addItem(tr("Until something else is copied"), 0);
    connect(m_clipboard, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences->setClipboardLifetime(std::chrono::seconds(m_clipboard->currentData().toInt()));
        updateNotes();
    });
    m_clipboardNote->setObjectName(QStringLiteral("clipboardNote"));
    addRow(form, tr("&Copied secrets"), m_clipboard, m_clipboardNote);
}

void SettingsDialog::show(Theme::Mode theme)
{
    choose(m_theme, static_cast<int>(theme));
    choose(m_language, m_preferences->language());
    // A value that was written into the file by hand.
    const int days = m_preferences->expiringSoonDays();
    if (m_days->findData(days) < 0) m_days->addItem(daysText(days), days);
    choose(m_days, days);
    const auto seconds = static_cast<int>(m_preferences->clipboardLifetime().count());
    if (m_clipboard->findData(seconds) < 0) m_clipboard->addItem(tr("%1 seconds").arg(seconds), seconds);
    choose(m_clipboard, seconds);
    updateNotes();
}

void SettingsDialog::updateNotes()
{
    m_languageNote->setText(tr("Used from the next start on. Dates and numbers stay those of the system."));
    const bool endless = m_clipboard->currentData().toInt() == 0;
    m_clipboardNote->setColor(endless ? ThemeColor::ExpiringSoon : ThemeColor::SecondaryText);
    m_clipboardNote->setText(endless ? tr("Whatever reads the clipboard later can have it. Locking (Ctrl+L) and "
                                          "quitting still clear it.")
                                     : tr("After that a copied secret leaves the clipboard by itself."));
}

void SettingsDialog::reset()
{
    m_preferences->reset();
    show(Theme::Mode::System);
    emit themeChosen(Theme::Mode::System);
}

} // namespace qernal
