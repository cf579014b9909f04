// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>

namespace qernal {

/// Starts the accessibility bus, which its first caller does: Qt listens to it only once it is there. False where the
/// session has none.
[[nodiscard]] inline bool startAccessibilityBus()
{
    QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"), QStringLiteral("org.a11y.Bus"),
                       QDBusConnection::sessionBus());
    return bus.call(QStringLiteral("GetAddress")).type() == QDBusMessage::ReplyMessage;
}

} // namespace qernal
