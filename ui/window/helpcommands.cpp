// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpcommands.h"

#include "ui/settings/logdialog.h"
#include "ui/settings/programfacts.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/mainactions.h"

#include <QAction>

namespace qernal {

HelpCommands::HelpCommands(const MainActions &actions, const QSettings *settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window)
{
    connect(actions.shortcuts, &QAction::triggered, this,
            [this, &actions] { openShortcutsDialog(actions.withShortcuts(), m_window); });
    connect(actions.log, &QAction::triggered, this, &HelpCommands::openLog);
    connect(actions.about, &QAction::triggered, this, [this] { openAboutDialog(m_window); });
}

void HelpCommands::openLog()
{
    auto *dialog = m_window->findChild<LogDialog *>();
    if (dialog == nullptr && m_log) dialog = new LogDialog(m_log, programFacts(*m_settings), m_window);
    if (dialog == nullptr) return;
    // Not modal: it is watched while the program is used.
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace qernal
