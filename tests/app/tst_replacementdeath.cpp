// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementjournal.h"
#include "tests/app/deathfixture.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/support/leaksearch.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace qernal;

namespace {

/// How far a replacement has come when the program is killed.
enum class At {
    Creating,    ///< the request for the second token is held, at the gate or at the keychain
    HandingOver, ///< the second token is ready, nothing is filled
    Filled,      ///< the file has the new secret
    Revoking,    ///< the request to revoke the old one is held
};

const QString tokenName = QStringLiteral("killed-here");

} // namespace

/// The real program is killed at each step of a replacement and started again on the same HOME and keychain: the old
/// token works until the last step, and the replacement goes on to its end with keys alone.
class ReplacementDeathTest : public DeathFixture {
    Q_OBJECT
private slots:
    void initTestCase() { startKeychain(); }
    void init() { startOver(); }
    void killedAtEachStep_data();
    void killedAtEachStep();

private:
    /// A program whose list shows the token, which is selected.
    void open(const RealProgram &program) const;
    void makeOld();
    void reach(const RealProgram &program, At at, Hold gate, const QString &keychain);
    void finish(const RealProgram &program);
    [[nodiscard]] static QString file() { return QDir::homePath() + QStringLiteral("/.env"); }
    [[nodiscard]] static QByteArray fileContent() { return contentOf(file()); }
    [[nodiscard]] static QList<Replacement> journalled();
    /// Where the second token's secret is, as far as the ledger says.
    [[nodiscard]] std::optional<SecretRecord> second() const;
    [[nodiscard]] bool isSecondStored() const;
    [[nodiscard]] bool isOldGone();

    std::optional<Secret> m_old;
    QString m_oldId;
};

QList<Replacement> ReplacementDeathTest::journalled()
{
    const RecordFolder folder(ProgramLedger::dataFolder() + QStringLiteral("/replacements"));
    QList<Replacement> found;
    const QStringList names = folder.fileNames();
    for (const QString &name : names) {
        if (const auto replacement = replacementFromJson(folder.read(name).value_or(QByteArray())))
            found.append(*replacement);
    }
    return found;
}

std::optional<SecretRecord> ReplacementDeathTest::second() const
{
    std::optional<SecretRecord> newest;
    const QList<SecretRecord> records = ledger();
    for (const SecretRecord &record : records) {
        if (!record.replacement.isNull() && (!newest || newest->requestedAt < record.requestedAt)) newest = record;
    }
    return newest;
}

bool ReplacementDeathTest::isSecondStored() const
{
    const auto record = second();
    return record && record->state == SecretState::Stored;
}

bool ReplacementDeathTest::isOldGone()
{
    return !works(*m_old);
}

void ReplacementDeathTest::open(const RealProgram &program) const
{
    waitForList(program);
    if (QTest::currentTestFailed()) return;
    program.press({QStringLiteral("ctrl+f")});
    program.type(tokenName);
    program.press({QStringLiteral("Return"), QStringLiteral("ctrl+a")});
    QVERIFY(program.opens({QStringLiteral("ctrl+shift+r")}, QStringLiteral("Replace")));
}

void ReplacementDeathTest::makeOld()
{
    RealProgram program;
    createByKeys(program, tokenName);
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Stored));
    m_oldId = newest()->tokenId;
    m_old = secretInKeychain(newest()->keychainKey);
    QVERIFY(m_old);
    program.press({QStringLiteral("Escape")});
    QFile env(file());
    QVERIFY(env.open(QIODevice::WriteOnly));
    env.write("A=1\nQERNAL_TOKEN=" + m_old->view().toByteArray() + "\n");
    env.close();
    QVERIFY(program.terminate());
}

void ReplacementDeathTest::killedAtEachStep_data()
{
    QTest::addColumn<At>("at");
    QTest::addColumn<Hold>("gate");
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<int>("requests"); // that create or regenerate, until the end
    const auto row = [](const char *step, At at, Hold gate, const char *keychain, int requests) {
        QTest::newRow(step) << at << gate << QString::fromLatin1(keychain) << requests;
    };
    row("the request has not arrived", At::Creating, Hold::Request, "", 3);
    row("no byte of the answer", At::Creating, Hold::Answer, "", 3);
    row("half the secret", At::Creating, Hold::AnswerInSecret, "", 3);
    row("before the keychain stores", At::Creating, Hold::Nothing, "hold-before CreateItem", 3);
    row("read back, not told", At::Creating, Hold::Nothing, "hold-after GetSecrets", 2);
    row("nothing is filled", At::HandingOver, Hold::Nothing, "", 2);
    row("the file is filled", At::Filled, Hold::Nothing, "", 2);
    row("the revocation has not arrived", At::Revoking, Hold::Revocation, "", 2);
    row("the revocation has no answer", At::Revoking, Hold::RevocationAnswer, "", 2);
}

void ReplacementDeathTest::killedAtEachStep()
{
    QFETCH(At, at);
    QFETCH(Hold, gate);
    QFETCH(QString, keychain);
    QFETCH(int, requests);
    makeOld();
    if (QTest::currentTestFailed()) return;
    {
        RealProgram program;
        reach(program, at, gate, keychain);
        if (QTest::currentTestFailed()) return;
        program.kill();
    }
    dropHeld();
    if (QTest::currentTestFailed()) return;
    QCOMPARE(journalled().size(), 1);
    QCOMPARE(journalled().first().oldId, m_oldId);
    const bool revoked = gate == Hold::RevocationAnswer;
    QCOMPARE(works(*m_old), !revoked);
    const RealProgram again;
    if (!revoked) finish(again);
    if (QTest::currentTestFailed()) return;

    QERNAL_AWAIT(journalled().isEmpty());
    QVERIFY(!works(*m_old));
    const std::optional<Secret> stored = secretInKeychain(second()->keychainKey);
    QVERIFY(stored);
    QVERIFY(works(*stored));
    QCOMPARE(fileContent(), QByteArray("A=1\nQERNAL_TOKEN=" + stored->view().toByteArray() + "\n"));
    QCOMPARE(m_gate->mutations(), requests);
}

void ReplacementDeathTest::reach(const RealProgram &program, At at, Hold gate, const QString &keychain)
{
    open(program);
    if (QTest::currentTestFailed()) return;
    if (at == At::Creating) {
        hold(gate, keychain);
        if (QTest::currentTestFailed()) return;
    }
    program.press({QStringLiteral("alt+c")});
    if (at == At::Creating) {
        if (keychain.isEmpty()) {
            QVERIFY(m_gate->isHolding());
        } else {
            QVERIFY(m_false.holds(keychain.section(QLatin1Char(' '), 1)));
        }
        return;
    }
    QERNAL_AWAIT(isSecondStored());
    QERNAL_AWAIT(!journalled().isEmpty() && !journalled().first().places.isEmpty());
    if (at == At::HandingOver) return;
    QVERIFY(
        program.pressUntil({QStringLiteral("alt+f")}, [this] { return !fileContent().contains(m_oldId.toUtf8()); }));
    QERNAL_AWAIT(journalled().first().openPlaces() == 0);
    // Nothing that this computer knows of needs the old one, and it works.
    QVERIFY(works(*m_old));
    if (at == At::Filled) return;
    m_gate->hold(gate);
    QVERIFY(program.pressUntil({QStringLiteral("alt+c"), QStringLiteral("alt+r")},
                               [] { return journalled().first().revoking; }));
    QVERIFY(m_gate->isHolding());
}

void ReplacementDeathTest::finish(const RealProgram &program)
{
    open(program);
    if (QTest::currentTestFailed()) return;
    // Creates it, or regenerates its secret, where that is still to be done.
    QVERIFY(
        program.pressUntil({QStringLiteral("alt+c"), QStringLiteral("alt+r")}, [this] { return isSecondStored(); }));
    QVERIFY(works(*m_old));
    QVERIFY(
        program.pressUntil({QStringLiteral("alt+f")}, [this] { return !fileContent().contains(m_oldId.toUtf8()); }));
    QVERIFY(works(*m_old));
    QVERIFY(program.pressUntil({QStringLiteral("alt+c"), QStringLiteral("alt+r")}, [this] { return isOldGone(); }));
}

QTEST_GUILESS_MAIN(ReplacementDeathTest)
#include "tst_replacementdeath.moc"
