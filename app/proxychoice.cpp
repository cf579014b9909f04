// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proxychoice.h"

#include "core/net/httpclient.h"
#include "ui/window/mainwindow.h"

namespace qernal {

ProxyChoice::ProxyChoice(MainWindow *window, QSettings *settings, HttpClient *http)
    : m_preferences(settings), m_http(http)
{
    connect(window, &MainWindow::preferencesChanged, this, &ProxyChoice::apply);
    apply();
}

void ProxyChoice::apply()
{
    m_http->setUsesSystemProxy(m_preferences.usesSystemProxy());
}

} // namespace qernal
