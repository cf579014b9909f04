// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qernal {

/// Leaves this process without a session bus, and so without a keychain. Call it before anything has asked for the bus:
/// both D-Bus libraries remember their first answer.
inline void leaveSessionBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qunsetenv("DISPLAY");
    qunsetenv("XDG_CURRENT_DESKTOP");
}

} // namespace qernal
