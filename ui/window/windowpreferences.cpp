// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpreferences.h"

#include "ui/clipboard/secretclipboard.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMainWindow>

namespace qernal {

WindowPreferences::WindowPreferences(QSettings *settings, MainActions *actions, SecretClipboard *clipboard,
                                     QMainWindow *window)
    : QObject(window),
      m_settings(settings),
      m_preferences(settings),
      m_actions(actions),
      m_clipboard(clipboard),
      m_window(window)
{
    connect(actions->settings, &QAction::triggered, this, &WindowPreferences::openDialog);
    connect(&m_preferences, &Preferences::changed, this, &WindowPreferences::apply);
    connect(&m_preferences, &Preferences::changed, this, &WindowPreferences::changed);
    window->installEventFilter(this);
    apply();
}

bool WindowPreferences::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) apply();
    return QObject::eventFilter(watched, event);
}

void WindowPreferences::setSession(Session *session)
{
    m_session = session;
    apply();
}

void WindowPreferences::apply()
{
    m_clipboard->setLifetime(m_preferences.clipboardLifetime());
    if (m_session) m_session->model()->setExpiringSoonDays(m_preferences.expiringSoonDays());
}

void WindowPreferences::openDialog()
{
    const QAction *theme = m_actions->themes->checkedAction();
    const auto mode = theme == nullptr ? Theme::Mode::System : static_cast<Theme::Mode>(theme->data().toInt());
    auto *dialog = new SettingsDialog(&m_preferences, m_settings, mode, m_window);
    connect(dialog, &SettingsDialog::themeChosen, this, [this](Theme::Mode chosen) {
        const QList<QAction *> themes = m_actions->themes->actions();
        for (QAction *action : themes) {
            if (action->data().toInt() == static_cast<int>(chosen)) action->trigger();
        }
    });
    dialog->open();
}

} // namespace qernal
