// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programtest.h"
#include "tests/support/await.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace qernal;

/// The real program in a process of its own, on a real keychain and a real service on loopback, by keyboard alone.
class ProgramFlowTest : public ProgramTest {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void theWholeJobByKeyboardAlone();
    void aKilledRevealComesBack();
    void keepsItsMemoryToItself();
    void sigtermEndsWithoutAQuestionOnceTheSecretIsSaved();
};

void ProgramFlowTest::theWholeJobByKeyboardAlone()
{
    RealProgram program;
    createByKeys(program, QStringLiteral("by-keyboard"));
    if (QTest::currentTestFailed()) return;
    // The box "Store the secret in the keychain" is ticked at first, so it is stored without another key.
    QVERIFY(reaches(SecretState::Stored));
    const SecretRecord created = ledger().constFirst();
    QCOMPARE(created.tokenName, QStringLiteral("by-keyboard"));
    const std::optional<Secret> first = secretInKeychain(created.keychainKey);
    QVERIFY(first.has_value());
    QVERIFY(works(*first));
    program.press({QStringLiteral("Escape")});

    // The new token is selected, so its secret can be regenerated at once.
    sendRegenerate(program);
    if (QTest::currentTestFailed()) return;
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    program.press({QStringLiteral("Return")});
    QVERIFY(reaches(SecretState::Stored));
    program.press({QStringLiteral("Escape")});
    QERNAL_AWAIT(ledger().size() == 1 && ledger().constFirst().keychainKey != created.keychainKey);
    QVERIFY(!works(*first));
    const std::optional<Secret> second = secretInKeychain(ledger().constFirst().keychainKey);
    QVERIFY(second.has_value());
    QVERIFY(works(*second));

    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QVERIFY(program.opens({QStringLiteral("Delete")}, QStringLiteral("Revoke")));
    program.press({QStringLiteral("alt+r")});
    QERNAL_AWAIT(ledger().isEmpty());
    QVERIFY(!works(*second));
    QVERIFY(program.terminate());
}

void ProgramFlowTest::aKilledRevealComesBack()
{
    std::optional<RealProgram> program(std::in_place);
    createByKeys(*program, QStringLiteral("killed-here"), false);
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Pending));
    program->kill();

    program.emplace();
    QVERIFY(program->hasWindow(QStringLiteral("New secret")));
    QTest::qWait(500);
    program->press({QStringLiteral("Return")});
    QVERIFY(reaches(SecretState::Stored));
    const std::optional<Secret> secret = secretInKeychain(ledger().constFirst().keychainKey);
    QVERIFY(secret.has_value());
    QVERIFY(works(*secret));
}

void ProgramFlowTest::keepsItsMemoryToItself()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    const QString entry = QStringLiteral("/proc/%1/").arg(program.processId());
    // The kernel gives the entries of a process that may not be dumped to root (proc(5)); run by an ordinary user,
    // as tests/run does, this fails for any other process.
    QERNAL_AWAIT_EQUAL(QFileInfo(entry + QStringLiteral("environ")).ownerId(), 0U);
    QFile limits(entry + QStringLiteral("limits"));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression noCore(QStringLiteral("Max core file size +0 +0 "));
    QVERIFY(QString::fromLatin1(limits.readAll()).contains(noCore));
}

void ProgramFlowTest::sigtermEndsWithoutAQuestionOnceTheSecretIsSaved()
{
    RealProgram program;
    createByKeys(program, QStringLiteral("ended-by-signal"));
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Stored));
    QVERIFY(program.terminate());
}

QTEST_GUILESS_MAIN(ProgramFlowTest)
#include "tst_program.moc"
