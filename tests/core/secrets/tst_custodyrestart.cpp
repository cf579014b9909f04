// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/custodytest.h"
#include "tests/support/await.h"

#include <QProcess>

namespace qernal {

class CustodyRestartTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Keyring().isThere()); }
    void init() { setUp(); }
    void cleanup() { m_observed.reset(); }

    void aPendingSecretIsRevealedAgain()
    {
        const QUuid id = pending(QStringLiteral("t1"), "pending");
        restart();
        QCOMPARE(m_observed->reveals.count(), 1);
        QCOMPARE(m_observed->reveals.first().first().toUuid(), id);
        verifyReads(id, "pending");
        custody().postpone(id);
        restart();
        QCOMPARE(m_observed->reveals.count(), 0);
        keep(id);
        restart();
        QCOMPARE(m_observed->reveals.count(), 0);
        QCOMPARE(state(id), SecretState::Stored);
    }

    void aRequestWithoutAnAnswerIsReported()
    {
        const QUuid id = beginCreate();
        restart();
        QCOMPARE(m_observed->missing.count(), 1);
        QCOMPARE(m_observed->missing.first().first().toUuid(), id);
        QCOMPARE(state(id), SecretState::Requested);
    }

    /// The list cannot tell whether the service acted, so the user is told at once, and the old secret stays readable.
    void aRegenerateWithoutAnAnswerIsUnknown_data()
    {
        QTest::addColumn<SecretOperation>("operation");
        QTest::newRow("regenerate") << SecretOperation::Regenerate;
        QTest::newRow("change") << SecretOperation::Change;
    }

    void aRegenerateWithoutAnAnswerIsUnknown()
    {
        QFETCH(SecretOperation, operation);
        const QUuid old = stored(QStringLiteral("t1"), "the old one");
        const QUuid id = beginUpdate(QStringLiteral("t1"), operation);
        restart();
        QCOMPARE(state(id), SecretState::Unknown);
        QCOMPARE(m_observed->missing.count(), 1);
        QCOMPARE(m_observed->missing.first().first().toUuid(), id);
        verifyReads(id, "the old one");
        verifyReads(old, "the old one");
        restart();
        QCOMPARE(state(id), SecretState::Unknown);
        QCOMPARE(m_observed->missing.count(), 0);
    }

    void aHeldSecretThatDiedWithTheProcessIsLost()
    {
        Keyring keyring;
        QVERIFY(keyring.lock());
        const QUuid id = beginCreate();
        receive(id, "gone");
        QERNAL_AWAIT(custody().saver().lastError(id));
        QCOMPARE(m_observed->reveals.count(), 1);
        // Locked, it surely took nothing: there is nothing to wait for.
        restart();
        QERNAL_AWAIT_EQUAL(m_observed->missing.count(), 1);
        QCOMPARE(state(id), SecretState::Lost);
        QVERIFY(keyring.unlock());
        restart();
        QERNAL_AWAIT_EQUAL(m_observed->missing.count(), 1);
        QCOMPARE(state(id), SecretState::Lost);
        QCOMPARE(m_observed->reveals.count(), 0);
    }

    void aLostSecretIsReportedUntilThereIsANewerOne()
    {
        Keyring keyring;
        QVERIFY(keyring.lock());
        const QUuid id = beginCreate();
        receive(id, "gone");
        QERNAL_AWAIT(custody().saver().lastError(id));
        QVERIFY(keyring.unlock());
        for (int start = 0; start < 3; ++start) {
            restart();
            QERNAL_AWAIT_EQUAL(m_observed->missing.count(), 1);
            QCOMPARE(m_observed->missing.first().first().toUuid(), id);
        }
        const QUuid newer = beginUpdate(QStringLiteral("t1"), SecretOperation::Regenerate);
        receive(newer, "the new one");
        QERNAL_AWAIT_EQUAL(state(newer), SecretState::Pending);
        restart();
        QERNAL_AWAIT_EQUAL(m_observed->reveals.count(), 1);
        QCOMPARE(m_observed->missing.count(), 0);
        keep(newer);
        QERNAL_AWAIT(!custody().records()->record(id));
    }

    /// What was written before this was recorded says nothing about it.
    void aHeldSecretOfUnknownFateIsNotCalledLost()
    {
        Keyring keyring;
        QVERIFY(keyring.lock());
        const QUuid id = beginCreate();
        receive(id, "perhaps there");
        QERNAL_AWAIT(custody().saver().lastError(id));
        SecretRecord record = *custody().records()->record(id);
        QVERIFY(record.refused);
        record.refused = false;
        m_observed.reset();
        QVERIFY(SecretLedger(folder()).put(record));
        restart();
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Unknown);
        QCOMPARE(m_observed->missing.count(), 0);
    }

    void aHeldSecretThatReachedTheKeychainIsRevealed()
    {
        makeCustody(hasty);
        Keyring keyring;
        QVERIFY(keyring.stop());
        const QUuid id = beginCreate();
        receive(id, "made it");
        QERNAL_AWAIT(custody().saver().lastError(id));
        m_observed.reset();
        QVERIFY(keyring.resume());
        makeCustody();
        custody().resume();
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
        QCOMPARE(m_observed->reveals.count(), 1);
        verifyReads(id, "made it");
    }

    /// Both may ask the service, but then only one of the two secrets would be alive, and nobody would know which.
    void theLaterOfTwoInstancesIsNotified()
    {
        const QUuid old = stored(QStringLiteral("t1"), "the old one");
        QProcess other;
        other.start(QStringLiteral("cat"));
        QVERIFY(other.waitForStarted());
        SecretLedger ledger(folder());
        const SecretRecord record{.id = QUuid::createUuid(),
                                  .account = m_account,
                                  .operation = SecretOperation::Regenerate,
                                  .tokenId = QStringLiteral("t1"),
                                  .requestedAt = m_now,
                                  .process = other.processId()};
        QVERIFY(ledger.put(record));
        const auto refused = custody().begin(
            {.account = m_account, .operation = SecretOperation::Regenerate, .tokenId = QStringLiteral("t1")});
        QVERIFY(!refused && refused.error().kind == Error::Kind::TokenBusy);
        QVERIFY(beginUpdate(QStringLiteral("t2"), SecretOperation::Regenerate) != QUuid());
        ledger.load();
        QCOMPARE(ledger.records().size(), 3);
        verifyReads(old, "the old one");
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY(beginUpdate(QStringLiteral("t1"), SecretOperation::Regenerate) != QUuid());
    }

    void aGenerationOfAnotherInstanceIsReplacedToo()
    {
        stored(QStringLiteral("t1"), "first");
        const std::unique_ptr<ObservedCustody> other = newCustody();
        other->custody.resume();
        const auto theirs = other->custody.begin({.account = m_account,
                                                  .operation = SecretOperation::Regenerate,
                                                  .tokenId = QStringLiteral("t1"),
                                                  .wantsStored = true});
        QVERIFY(theirs);
        other->custody.received(*theirs, QStringLiteral("t1"), {}, Secret("second"), false);
        QERNAL_AWAIT(other->custody.records()->record(*theirs)->state == SecretState::Stored &&
                     other->custody.records()->records(m_account).size() == 1);
        const QString theirKey = other->custody.records()->record(*theirs)->keychainKey;
        const QUuid ours = beginUpdate(QStringLiteral("t1"), SecretOperation::Regenerate);
        QCOMPARE(custody().records()->record(ours)->replacedKey, theirKey);
        receive(ours, "third");
        [&] { QERNAL_AWAIT_EQUAL(state(ours), SecretState::Pending); }();
        keep(ours);
        [&] { QERNAL_AWAIT_EQUAL(custody().records()->records(m_account).size(), 1); }();
        verifyAbsent(theirKey);
        verifyReads(ours, "third");
    }

    void theWorkOfALivingInstanceIsLeftAlone()
    {
        QProcess other;
        other.start(QStringLiteral("cat"));
        QVERIFY(other.waitForStarted());
        SecretRecord record;
        record.id = QUuid::createUuid();
        record.account = m_account;
        record.requestedAt = m_now;
        record.process = other.processId();
        SecretLedger ledger(folder());
        QVERIFY(ledger.put(record));
        restart();
        QCOMPARE(m_observed->missing.count(), 0);
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        restart();
        QCOMPARE(m_observed->missing.count(), 1);
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::CustodyRestartTest)
#include "tst_custodyrestart.moc"
