// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/preferences.h"

namespace qernal {

class HttpClient;
class MainWindow;

/// Sends a window's requests by the proxy that its settings say, from their change on.
class ProxyChoice : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned.
    ProxyChoice(MainWindow *window, QSettings *settings, HttpClient *http);

private:
    void apply();

    Preferences m_preferences;
    HttpClient *m_http;
};

} // namespace qernal
