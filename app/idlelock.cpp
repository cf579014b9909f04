// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"

#include "ui/window/firstpaint.h"
#include "ui/window/mainwindow.h"

namespace qernal {

IdleLock::IdleLock(MainWindow *window, QSettings *settings) : m_preferences(settings)
{
    connect(&m_watch, &IdleWatch::idle, window, &MainWindow::lockRequested);
    connect(window, &MainWindow::preferencesChanged, this, &IdleLock::apply);
    apply();
    afterFirstPaint(window, this, [this] { m_watch.listen(); });
}

void IdleLock::apply()
{
    m_watch.setLimit(m_preferences.idleLimit());
}

} // namespace qernal
