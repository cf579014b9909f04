// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authenticator.h"
#include "core/tokens/tokenlist.h"
#include "tests/support/demoprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>

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

/// The parts beneath a session on a service of their own, with fresh connections, signed in by an access token so that
/// no trade of a token counts.
struct ApiBench {
    explicit ApiBench(const DemoProcess &demo);

    QTemporaryDir ledger;
    HttpClient http;
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.Benchmarks")};
    SecretCustody custody;
    QUuid account = QUuid::createUuid();
    Authenticator authenticator;
    TokensApi api;
};

/// What GET /demo/statistics counts of @p request ("GET /v1/auth/tokens").
[[nodiscard]] int counted(const DemoProcess &demo, const char *request);

/// Runs curl with @p lines as its configuration, given by its standard input, so that no argument holds a token; signed
/// in as the demo's user. Gives what it printed; null if it failed.
[[nodiscard]] QByteArray curl(const DemoProcess &demo, const QByteArray &lines);

} // namespace qernal
