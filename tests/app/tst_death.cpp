// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/deathfixture.h"
#include "tests/support/await.h"

#include <QTest>

using namespace qernal;

namespace {

/// What must be true of the secret once the program was killed and started again.
enum class Then {
    NothingWasMade, ///< the service never saw the request, and no note is left behind
    Unknown,        ///< nobody can say whether the service acted: the token's row says so
    Lost,           ///< the token exists and its secret is gone: the row says so
    Revealed,       ///< the reveal opens again and the keychain holds what the service issued
    Stored,         ///< it is in the keychain to stay, and no reveal is needed
};

} // namespace

/// The real program is killed at each step between the request leaving and the reveal closing, and started again on the
/// same HOME and keychain. The steps are reached by holding what the service or the keychain says.
class DeathTest : public DeathFixture {
    Q_OBJECT
private slots:
    void initTestCase() { startKeychain(); }
    void init() { startOver(); }
    void killedAtEachStep_data();
    void killedAtEachStep();

private:
    void reach(const RealProgram &program, Hold gate, const QString &keychain);
    void expect(const RealProgram &program, Then then);
    /// Regenerate: what became of the secret before.
    void expectOld(Then then);

    bool m_regenerate = false;
    QString m_oldKey;
};

void DeathTest::killedAtEachStep_data()
{
    QTest::addColumn<bool>("regenerate");
    QTest::addColumn<Hold>("gate");
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<Then>("then");
    const bool all = qEnvironmentVariable("QERNAL_TESTS") == QLatin1String("all");
    auto row = [all, steps = 0](const char *step, Hold gate, const char *keychain, Then created,
                                Then regenerated) mutable {
        const QString behaviour = QString::fromLatin1(keychain);
        QTest::addRow("create, %s", step) << false << gate << behaviour << created;
        // Each takes ten seconds; without --all a regenerate dies at every other step.
        if (all || ++steps % 2 == 0) QTest::addRow("regenerate, %s", step) << true << gate << behaviour << regenerated;
    };
    row("the request has not arrived", Hold::Request, "", Then::NothingWasMade, Then::Unknown);
    row("no byte of the answer", Hold::Answer, "", Then::Lost, Then::Unknown);
    row("half the answer's head", Hold::AnswerHead, "", Then::Lost, Then::Unknown);
    row("half the secret", Hold::AnswerInSecret, "", Then::Lost, Then::Unknown);
    row("the secret, not the whole answer", Hold::AnswerAfterSecret, "", Then::Lost, Then::Unknown);
    row("before the keychain stores", Hold::Nothing, "hold-before CreateItem", Then::Lost, Then::Lost);
    row("stored, the keychain has not said so", Hold::Nothing, "hold-after CreateItem", Then::Revealed, Then::Revealed);
    row("before it is looked for to be read back", Hold::Nothing, "hold-before SearchItems", Then::Revealed,
        Then::Revealed);
    row("before it is read back", Hold::Nothing, "hold-before GetSecrets", Then::Revealed, Then::Revealed);
    row("read back, not told", Hold::Nothing, "hold-after GetSecrets", Then::Revealed, Then::Revealed);
    row("the reveal is open", Hold::Nothing, "", Then::Revealed, Then::Stored);
}

void DeathTest::killedAtEachStep()
{
    QFETCH(bool, regenerate);
    QFETCH(Hold, gate);
    QFETCH(QString, keychain);
    QFETCH(Then, then);
    m_regenerate = regenerate;
    {
        RealProgram program;
        if (regenerate) {
            createByKeys(program, QStringLiteral("to-be-renewed"));
            if (QTest::currentTestFailed()) return;
            QVERIFY(reaches(SecretState::Stored));
            m_oldKey = newest()->keychainKey;
            program.press({QStringLiteral("Escape")});
        }
        reach(program, gate, keychain);
        if (QTest::currentTestFailed()) return;
        program.kill();
    }
    dropHeld();
    if (QTest::currentTestFailed()) return;
    const RealProgram again;
    expect(again, then);
    // The keychain's and the program's own word agree, and nothing was sent a second time.
    QCOMPARE(m_gate->mutations(), regenerate ? 2 : 1);
    if (!QTest::currentTestFailed() && regenerate) expectOld(then);
}

void DeathTest::reach(const RealProgram &program, Hold gate, const QString &keychain)
{
    // Or the credential, read from the same keychain, would be what is held.
    waitForList(program);
    if (QTest::currentTestFailed()) return;
    hold(gate, keychain);
    if (QTest::currentTestFailed()) return;
    if (m_regenerate) {
        sendRegenerate(program);
    } else {
        sendCreate(program, QStringLiteral("killed-here"), false);
    }
    if (QTest::currentTestFailed()) return;
    if (gate != Hold::Nothing) {
        QVERIFY(m_gate->isHolding());
        QVERIFY(reaches(SecretState::Requested));
    } else if (!keychain.isEmpty()) {
        QVERIFY(m_false.holds(keychain.section(QLatin1Char(' '), 1)));
        QVERIFY(reaches(SecretState::Held));
    } else {
        QVERIFY(program.hasWindow(QStringLiteral("New secret")));
        // Who keeps the old secret keeps its successor without being asked.
        QVERIFY(reaches(m_regenerate ? SecretState::Stored : SecretState::Pending));
    }
}

void DeathTest::expect(const RealProgram &program, Then then)
{
    switch (then) {
    case Then::NothingWasMade: QERNAL_AWAIT(ledger().isEmpty()); return;
    case Then::Unknown: QVERIFY(reaches(SecretState::Unknown)); return;
    case Then::Lost: QVERIFY(reaches(SecretState::Lost)); return;
    case Then::Stored:
    case Then::Revealed: break;
    }
    if (then == Then::Revealed) QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    QVERIFY(reaches(then == Then::Stored ? SecretState::Stored : SecretState::Pending));
    const std::optional<Secret> secret = secretInKeychain(newest()->keychainKey);
    QVERIFY(secret);
    QVERIFY(*secret == Secret(m_gate->issuedSecret()));
    QVERIFY(works(*secret));
    if (then == Then::Stored) return;
    if (m_regenerate) QVERIFY(secretInKeychain(m_oldKey));
    QTest::qWait(500);
    program.press({QStringLiteral("Return")});
    QVERIFY(reaches(SecretState::Stored));
}

void DeathTest::expectOld(Then then)
{
    // The old entry goes only after the new one was read back and kept.
    if (then == Then::Stored || then == Then::Revealed) {
        QERNAL_AWAIT(!secretInKeychain(m_oldKey));
    } else {
        QVERIFY(secretInKeychain(m_oldKey));
    }
}

QTEST_GUILESS_MAIN(DeathTest)
#include "tst_death.moc"
