// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/idlewatch.h"
#include "core/settings/preferences.h"

namespace qernal {

class MainWindow;

/// *Lock when idle*: asks @p window's receiver to hide every secret when nobody has used the computer for as long as
/// the settings say.
class IdleLock : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned. Begins to watch once the window was painted.
    IdleLock(MainWindow *window, QSettings *settings);

private:
    void apply();

    Preferences m_preferences;
    IdleWatch m_watch;
};

} // namespace qernal
