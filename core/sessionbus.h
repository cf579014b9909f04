// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QDBusConnection;
class QDBusMessage;
class QObject;
QT_END_NAMESPACE

namespace qernal {

/// True if there is a session bus. Check this first: without an address libdbus may start a bus of its own, which takes
/// long and has no services.
[[nodiscard]] bool hasSessionBus();

/// Calls the method of @p message on @p bus and runs @p done with its reply, an error reply included: on the GUI
/// thread, never inside this call, and not at all once @p context is gone. Without a reply within @p patience
/// milliseconds an error says so; -1 is the bus library's time, 25 s.
void callBus(const QDBusConnection &bus, const QDBusMessage &message, QObject *context,
             std::function<void(const QDBusMessage &)> done, int patience = -1);

} // namespace qernal
