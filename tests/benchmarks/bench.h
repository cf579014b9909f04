// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authenticator.h"
#include "core/tokens/tokenlist.h"
#include "tests/support/servicestack.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace qernal {

/// Each thing is measured so often, ours and the baseline in turn.
inline constexpr int Rounds = 7;

/// Milliseconds that have passed, with their fraction.
class StopWatch {
public:
    StopWatch() { m_timer.start(); }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// Runs curl with @p lines as its configuration, given by its standard input, so that no argument holds a token; signed
/// in as the demo's user. Gives what it printed; null if it failed.
[[nodiscard]] QByteArray curl(const DemoProcess &demo, const QByteArray &lines);

/// Remembers @p account as the program does, so that it opens by itself; the key of its entry in the keychain.
[[nodiscard]] std::optional<QString> remember(const Account &account, Secret credential);
/// The number behind @p name, where a line of the file at @p path begins with that.
[[nodiscard]] std::optional<qint64> numberIn(const QString &path, const QByteArray &name);

} // namespace qernal
