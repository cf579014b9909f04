// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/revealstate.h"

#include <QTest>

using namespace qernal;
using Tone = RevealStatus::Tone;

namespace {

RevealFacts facts(SecretState state, bool copied = false)
{
    RevealFacts facts;
    facts.record.state = state;
    facts.record.copied = copied;
    facts.record.tokenName = QStringLiteral("deploy");
    return facts;
}

const Error locked{.kind = Error::Kind::KeychainLocked};
const Error noEntry{.kind = Error::Kind::KeychainNoEntry};

} // namespace

/// What a reveal says and allows, for each thing that is known of its secret.
class RevealStateTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhereTheSecretIs_data();
    void saysWhereTheSecretIs();
    void isDecidedByStoringOrCopying_data();
    void isDecidedByStoringOrCopying();
    void anErrorOfHandingOnIsNoneOfTheKeychain();
    void nothingIsSaidToBeInTheKeychainThatIsNot();
    void theQuestionSaysWhyStoringMayFail();
    void onlyACreateHasNoOldSecret_data();
    void onlyACreateHasNoOldSecret();
};

void RevealStateTest::saysWhereTheSecretIs_data()
{
    QTest::addColumn<RevealFacts>("known");
    QTest::addColumn<RevealStatus>("status");
    const auto row = [](const char *name, const RevealFacts &known, Tone tone, const char *text) {
        QTest::newRow(name) << known << RevealStatus{tone, QString::fromUtf8(text)};
    };
    row("stored", facts(SecretState::Stored), Tone::Good, "In keychain: written and read back.");
    row("pending", facts(SecretState::Pending), Tone::Neutral, "In keychain until you decide.");
    row("held", facts(SecretState::Held), Tone::Bad, "Not saved yet.");
    row("held and copied", facts(SecretState::Held, true), Tone::Bad, "Copied, but not saved yet.");
    row("unknown", facts(SecretState::Unknown), Tone::Bad,
        "The keychain did not say whether it saved the secret. Copy it now or try again.");
    RevealFacts saving = facts(SecretState::Held);
    saving.saving = true;
    row("saving", saving, Tone::Busy, "Saving…");
    RevealFacts storing = facts(SecretState::Pending);
    storing.storing = true;
    row("storing", storing, Tone::Busy, "Saving…");
    RevealFacts refused = facts(SecretState::Held);
    refused.saveError = locked;
    row("refused", refused, Tone::Bad,
        "Not saved: The keychain is locked. Unlock it, then try again. You can also copy it.");
    refused.record.copied = true;
    row("refused and copied", refused, Tone::Bad,
        "Copied, but not saved: The keychain is locked. Unlock it, then try again.");
    RevealFacts notStored = facts(SecretState::Pending);
    notStored.saveError = locked;
    row("pending, storing it refused", notStored, Tone::Bad,
        "In keychain until you decide. The keychain is locked. Unlock it, then try again.");
    RevealFacts handed = facts(SecretState::Stored);
    handed.last = {Tone::Neutral, QStringLiteral("The CLI has it.")};
    row("stored and handed on", handed, Tone::Good, "In keychain: written and read back. The CLI has it.");
}

void RevealStateTest::saysWhereTheSecretIs()
{
    QFETCH(RevealFacts, known);
    QFETCH(RevealStatus, status);
    const RevealState state = revealState(known);
    QCOMPARE(state.status.text, status.text);
    QCOMPARE(state.status.tone, status.tone);
}

void RevealStateTest::isDecidedByStoringOrCopying_data()
{
    QTest::addColumn<RevealFacts>("known");
    QTest::addColumn<bool>("decided");
    QTest::addColumn<bool>("canStore");
    QTest::newRow("held") << facts(SecretState::Held) << false << true;
    QTest::newRow("pending") << facts(SecretState::Pending) << false << true;
    QTest::newRow("copied") << facts(SecretState::Pending, true) << true << true;
    QTest::newRow("stored") << facts(SecretState::Stored) << true << false;
    RevealFacts storing = facts(SecretState::Held);
    storing.storing = true;
    QTest::newRow("storing") << storing << false << false;
}

void RevealStateTest::isDecidedByStoringOrCopying()
{
    QFETCH(RevealFacts, known);
    QFETCH(bool, decided);
    QFETCH(bool, canStore);
    const RevealState state = revealState(known);
    QCOMPARE(state.isDecided, decided);
    QCOMPARE(state.canStore, canStore);
}

void RevealStateTest::anErrorOfHandingOnIsNoneOfTheKeychain()
{
    RevealFacts known = facts(SecretState::Stored);
    known.last = {Tone::Bad, QStringLiteral("The CLI's configuration file could not be written.")};
    RevealState state = revealState(known);
    QCOMPARE(state.status.tone, Tone::Bad);
    QVERIFY(state.status.text.startsWith(QStringLiteral("In keychain")));
    QVERIFY(state.status.text.endsWith(known.last.text));
    QCOMPARE(state.storeText, QStringLiteral("Stored in keychain"));
    known.record.state = SecretState::Pending;
    state = revealState(known);
    QCOMPARE(state.storeText, QStringLiteral("&Store in keychain"));
    QCOMPARE(state.closingProblem, QString());
}

void RevealStateTest::nothingIsSaidToBeInTheKeychainThatIsNot()
{
    for (const auto where : {SecretState::Pending, SecretState::Stored}) {
        RevealFacts known = facts(where);
        known.readError = noEntry;
        QVERIFY(!revealState(known).status.text.contains(QStringLiteral("In keychain")));
        QCOMPARE(revealState(known).status.tone, Tone::Bad);
        // Not to be read now is not to be gone.
        known.readError = locked;
        QVERIFY(revealState(known).status.text.startsWith(QStringLiteral("In keychain")));
        QVERIFY(
            revealState(known).status.text.contains(QStringLiteral("It could not be read: The keychain is locked.")));
    }
}

void RevealStateTest::theQuestionSaysWhyStoringMayFail()
{
    RevealFacts known = facts(SecretState::Held);
    QCOMPARE(revealState(known).closingProblem, QString());
    known.saveError = Error{.kind = Error::Kind::KeychainMissing};
    const QString problem = revealState(known).closingProblem;
    QVERIFY(problem.contains(QStringLiteral("No keychain answers on this computer.")));
    QVERIFY(problem.endsWith(QStringLiteral("You can go back and copy it.")));
}

void RevealStateTest::onlyACreateHasNoOldSecret_data()
{
    QTest::addColumn<SecretOperation>("operation");
    QTest::addColumn<bool>("replaces");
    QTest::newRow("create") << SecretOperation::Create << false;
    QTest::newRow("regenerate") << SecretOperation::Regenerate << true;
    QTest::newRow("change") << SecretOperation::Change << true;
}

void RevealStateTest::onlyACreateHasNoOldSecret()
{
    QFETCH(SecretOperation, operation);
    QFETCH(bool, replaces);
    SecretRecord record;
    record.operation = operation;
    QCOMPARE(revealSentence(record).contains(QStringLiteral("The old secret has stopped working")), replaces);
}

QTEST_MAIN(RevealStateTest)
#include "tst_revealstate.moc"
