// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/custodytest.h"
#include "tests/support/await.h"

namespace qernal {

class SecretCustodyTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Keyring().isThere()); }
    void init() { setUp(); }
    void cleanup() { m_observed.reset(); }

    void aSecretIsRevealedOnceReadBackAndStoredOnceKept()
    {
        const QUuid id = beginCreate();
        QCOMPARE(state(id), SecretState::Requested);
        QVERIFY(!custody().wouldLose());
        receive(id, "canary-one");
        QVERIFY(custody().saver().holds(id) && custody().saver().isSaving(id) && custody().wouldLose());
        QCOMPARE(m_observed->arrivals.count(), 1);
        verifyReads(id, "canary-one");
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
        QCOMPARE(m_observed->reveals.count(), 1);
        QVERIFY(!custody().saver().holds(id) && !custody().saver().isSaving(id) && !custody().wouldLose());
        verifyReads(id, "canary-one");
        custody().markCopied(id);
        custody().postpone(id);
        QCOMPARE(state(id), SecretState::Pending);
        keep(id);
        QCOMPARE(state(id), SecretState::Stored);
        verifyReads(id, "canary-one");
        QCOMPARE(m_observed->reveals.count(), 1);
        QVERIFY(!ledgerText().contains("canary-one"));
        QVERIFY(!ledgerText().contains(QByteArrayLiteral("canary-one").toBase64()));
        QVERIFY(custody().records()->record(id)->keychainKey.startsWith(QLatin1String("com.qernal.TokenManager/")));
    }

    void whatWasTickedIsStoredAndStillRevealed()
    {
        const QUuid id = beginCreate(true);
        receive(id, "ticked");
        QERNAL_AWAIT_EQUAL(m_observed->reveals.count(), 1);
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Stored);
        verifyReads(id, "ticked");
    }

    void nothingMayBeSentWhatCannotBeRecorded()
    {
        const QString path = m_dir->filePath(QStringLiteral("file"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        SecretCustody refused(path, m_keychain.get(), clock());
        const auto begun = refused.begin({.account = m_account});
        QVERIFY(!begun && begun.error().kind == Error::Kind::LedgerWriteFailed);
    }

    void aLedgerThatFailsLaterDoesNotCostTheSecret()
    {
        const QUuid id = beginCreate();
        const QString away = folder() + QStringLiteral(".away");
        QVERIFY(QDir().rename(folder(), away));
        QFile block(folder());
        QVERIFY(block.open(QIODevice::WriteOnly));
        receive(id, "no ledger");
        QERNAL_AWAIT(custody().saver().lastError(id));
        QCOMPARE(m_observed->reveals.count(), 1);
        QVERIFY(custody().wouldLose());
        QVERIFY(custody().saver().lastError(id)->kind == Error::Kind::CannotKeepTrack);
        verifyReads(id, "no ledger");
        // "Nothing was sent" would be a lie: this is about keeping.
        Outcome<Result<void>> kept;
        custody().keep(id, this, kept.callback());
        QERNAL_FAILS(kept, CannotKeepTrack);
        QVERIFY(block.remove() && QDir().rename(away, folder()));
        keep(id);
        QCOMPARE(state(id), SecretState::Stored);
        QVERIFY(!custody().wouldLose());
    }

    void aLockedKeychainLeavesItHeldUntilARetry()
    {
        Keyring keyring;
        QVERIFY(keyring.lock());
        const QUuid id = beginCreate();
        receive(id, "held");
        QERNAL_AWAIT(custody().saver().lastError(id));
        QCOMPARE(m_observed->reveals.count(), 1);
        QCOMPARE(state(id), SecretState::Held);
        QVERIFY(custody().saver().holds(id) && custody().wouldLose() && !custody().saver().isSaving(id));
        QCOMPARE(custody().saver().lastError(id)->kind, Error::Kind::KeychainLocked);
        verifyReads(id, "held");
        Outcome<Result<void>> refused;
        custody().keep(id, this, refused.callback());
        QERNAL_FAILS(refused, KeychainLocked);
        verifyReads(id, "held");
        QVERIFY(keyring.unlock());
        keep(id);
        QCOMPARE(state(id), SecretState::Stored);
        QVERIFY(!custody().wouldLose());
        verifyReads(id, "held");
        QCOMPARE(m_observed->reveals.count(), 1);
    }

    void aSilentKeychainIsRevealedInTimeAndBelievedLater()
    {
        makeCustody(hasty);
        Keyring keyring;
        QVERIFY(keyring.stop());
        const QUuid id = beginCreate();
        receive(id, "late");
        QERNAL_AWAIT_EQUAL(m_observed->reveals.count(), 1);
        QCOMPARE(state(id), SecretState::Held);
        QERNAL_AWAIT(custody().saver().lastError(id));
        QCOMPARE(custody().saver().lastError(id)->kind, Error::Kind::KeychainSilent);
        QVERIFY(keyring.resume());
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
        QVERIFY(!custody().wouldLose());
        QCOMPARE(m_observed->reveals.count(), 1);
        verifyReads(id, "late");
    }

    void theRevealDoesNotWaitForASlowKeychain()
    {
        makeCustody(std::chrono::minutes(5));
        Keyring keyring;
        QVERIFY(keyring.stop());
        const QUuid id = beginCreate();
        receive(id, "slow");
        QERNAL_AWAIT_EQUAL(m_observed->reveals.count(), 1);
        QVERIFY(custody().saver().isSaving(id));
        QVERIFY(keyring.resume());
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
        QCOMPARE(m_observed->reveals.count(), 1);
    }

    void whoWaitsForADiscardedSecretIsAnswered()
    {
        makeCustody(std::chrono::minutes(5));
        Keyring keyring;
        QVERIFY(keyring.stop());
        const QUuid id = beginCreate();
        receive(id, "waited for");
        Outcome<Result<void>> first;
        Outcome<Result<void>> second;
        custody().keep(id, this, first.callback());
        custody().keep(id, this, second.callback());
        Outcome<Result<void>> discarded;
        custody().discard(id, this, discarded.callback());
        QCOMPARE(first.calls(), 0);
        QERNAL_FAILS(first, Cancelled);
        QERNAL_FAILS(second, Cancelled);
        QVERIFY(keyring.resume());
        QERNAL_SUCCEEDS(discarded);
        QCOMPARE(first.calls(), 1);
    }

    void whoWaitsWhenTheCustodyEndsIsAnswered()
    {
        makeCustody(std::chrono::minutes(5));
        Keyring keyring;
        QVERIFY(keyring.stop());
        const QUuid id = beginCreate();
        receive(id, "waited for");
        Outcome<Result<void>> kept;
        custody().keep(id, this, kept.callback());
        m_observed.reset();
        QCOMPARE(kept.calls(), 0);
        QERNAL_FAILS(kept, Cancelled);
        QVERIFY(keyring.resume());
    }

    void aDiscardThatCannotBeRecordedIsReported()
    {
        const QUuid id = stored(QStringLiteral("t1"), "to go");
        QFile::Permissions before = QFile::permissions(folder());
        QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
        Outcome<Result<void>> discarded;
        custody().discard(id, this, discarded.callback());
        QERNAL_AWAIT_EQUAL(discarded.calls(), 1);
        QVERIFY(QFile::setPermissions(folder(), before));
        QVERIFY2(discarded.failedWith(Error::Kind::CannotKeepTrack), discarded.description().constData());
        QVERIFY(!custody().records()->record(id));
    }

    void whatIsDiscardedIsNowhere()
    {
        const QUuid id = stored(QStringLiteral("t1"), "discarded");
        const QString key = custody().records()->record(id)->keychainKey;
        Outcome<Result<void>> discarded;
        custody().discard(id, this, discarded.callback());
        QERNAL_SUCCEEDS(discarded);
        QVERIFY(!custody().records()->record(id));
        QVERIFY(!custody().records()->recordOf(m_account, QStringLiteral("t1")));
        verifyAbsent(key);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 0);
    }

    void aDiscardTheKeychainRefusesIsRepeatedAtTheNextStart()
    {
        const QUuid id = stored(QStringLiteral("t1"), "to go");
        const QString key = custody().records()->record(id)->keychainKey;
        Keyring keyring;
        QVERIFY(keyring.lock());
        Outcome<Result<void>> discarded;
        custody().discard(id, this, discarded.callback());
        QERNAL_FAILS(discarded, KeychainLocked);
        QVERIFY(!custody().records()->record(id));
        QVERIFY(keyring.unlock());
        m_observed = newCustody();
        custody().resume();
        QERNAL_AWAIT_EQUAL(QDir(folder()).entryList(QDir::Files).size(), 0);
        verifyAbsent(key);
    }

    void aLostAnswerIsAskedFor_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("state");
        QTest::newRow("create") << int(SecretOperation::Create) << int(SecretState::Requested);
        QTest::newRow("regenerate") << int(SecretOperation::Regenerate) << int(SecretState::Unknown);
        QTest::newRow("change") << int(SecretOperation::Change) << int(SecretState::Unknown);
    }

    void aLostAnswerIsAskedFor()
    {
        QFETCH(int, operation);
        QFETCH(int, state);
        const auto asked = static_cast<SecretOperation>(operation);
        const QUuid id = asked == SecretOperation::Create ? beginCreate() : beginUpdate(QStringLiteral("t1"), asked);
        custody().answerLost(id);
        QCOMPARE(m_observed->missing.count(), 1);
        QCOMPARE(int(this->state(id)), state);
    }

    void aLostCreateIsSettledByTheList()
    {
        const QUuid none = beginCreate();
        custody().settle(none, {});
        QVERIFY(!custody().records()->record(none));
        const QUuid several = beginCreate();
        custody().answerLost(several);
        custody().settle(
            several, {{QStringLiteral("a"), QStringLiteral("name")}, {QStringLiteral("b"), QStringLiteral("name")}});
        QCOMPARE(custody().records()->records(m_account).size(), 2);
        QCOMPARE(custody().records()->recordOf(m_account, QStringLiteral("a"))->state, SecretState::Lost);
        QCOMPARE(custody().records()->recordOf(m_account, QStringLiteral("b"))->state, SecretState::Lost);
        Outcome<Result<void>> kept;
        custody().keep(several, this, kept.callback());
        QERNAL_FAILS(kept, KeychainNoEntry);
    }

    void whatIssuedNothingLeavesNoTrace()
    {
        const QUuid old = stored(QStringLiteral("t1"), "old");
        const QUuid change = beginUpdate(QStringLiteral("t1"), SecretOperation::Change);
        custody().nothingIssued(change);
        QCOMPARE(custody().records()->recordOf(m_account, QStringLiteral("t1"))->id, old);
    }

    void aSecretWithoutARecordIsHeldToo()
    {
        const QUuid id = QUuid::createUuid();
        receive(id, "unexpected", QStringLiteral("t1"));
        QERNAL_AWAIT_EQUAL(m_observed->reveals.count(), 1);
        verifyReads(id, "unexpected");
        Outcome<Result<void>> discarded;
        custody().discard(id, this, discarded.callback());
        QERNAL_SUCCEEDS(discarded);
    }

    void forgettingATokenSparesTheOthers()
    {
        const QUuid first = stored(QStringLiteral("t1"), "first");
        const QUuid second = stored(QStringLiteral("t2"), "second");
        const QString key = custody().records()->record(first)->keychainKey;
        Outcome<Result<void>> forgotten;
        custody().forgetToken(m_account, QStringLiteral("t1"), this, forgotten.callback());
        QERNAL_SUCCEEDS(forgotten);
        QVERIFY(!custody().records()->record(first));
        verifyAbsent(key);
        verifyReads(second, "second");
        Outcome<Result<void>> all;
        custody().forgetAccount(m_account, this, all.callback());
        QERNAL_SUCCEEDS(all);
        QVERIFY(custody().records()->records(m_account).isEmpty());
        Outcome<Result<void>> nothing;
        custody().forgetToken(m_account, QStringLiteral("t9"), this, nothing.callback());
        QERNAL_SUCCEEDS(nothing);
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::SecretCustodyTest)
#include "tst_secretcustody.moc"
