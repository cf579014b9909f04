// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/programtest.h"
#include "tests/support/falsekeychain.h"
#include "tests/support/servicegate.h"

#include <QTest>

#include <optional>

namespace qernal {

/// What tests that kill the real program share: a step is reached by holding what the service or the keychain says.
class DeathFixture : public ProgramTest {
protected:
    using Hold = ServiceGate::Hold;

    void startKeychain() { QVERIFY(m_false.start()); }
    /// A new service behind a gate, an account of it, and nothing held.
    void startOver()
    {
        QVERIFY(m_false.obey(QStringLiteral("pass")));
        m_gate.reset();
        startService();
        m_gate.emplace(m_service->url());
        signIn(m_gate->url());
    }
    /// Holds what the service says at @p gate, and makes the keychain obey @p keychain where that says anything.
    void hold(Hold gate, const QString &keychain)
    {
        m_gate->hold(gate);
        if (!keychain.isEmpty()) QVERIFY(m_false.obey(keychain));
    }
    /// Once the program is dead: what was held for it must not go through.
    void dropHeld()
    {
        QTest::qWait(200);
        m_gate->hold(Hold::Nothing);
        QVERIFY(m_false.obey(QStringLiteral("drop")));
    }

    FalseKeychain m_false;
    std::optional<ServiceGate> m_gate;
};

} // namespace qernal
