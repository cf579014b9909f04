// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/custodytest.h"
#include "tests/support/await.h"
#include "tests/support/falsekeychain.h"

namespace qernal {

/// Whatever the keychain does, the secret is read back, or held and labelled, and never gone.
class FalseKeychainTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_false.start()); }
    void init()
    {
        if (!m_false.obey(QStringLiteral("pass"))) QVERIFY(m_false.start());
        setUp();
    }
    void cleanup() { m_observed.reset(); }

    void theSecretIsHeldAndCanBeTriedAgain_data();
    void theSecretIsHeldAndCanBeTriedAgain();
    void aSlowKeychainsWordCountsWhenItComes_data();
    void aSlowKeychainsWordCountsWhenItComes();
    void aWishToKeepIsGrantedLate();
    void aRemovalIsGrantedLate();
    void whatAnEarlierRunHeldIsRevealedLate();
    void aQueueThatMovesIsNotSilence();
    void theOldSecretGoesOnlyAfterTheNewOneIsRead_data();
    void theOldSecretGoesOnlyAfterTheNewOneIsRead();
    void aDaemonThatWasRestartedIsUsedAgain();

private:
    static QByteArrayView canary() { return "51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm"; }
    /// Hasty where the keychain will fall silent.
    void makeDeskFor(const QString &behaviour);
    void mend();
    void verifyHeld(const QUuid &id);

    FalseKeychain m_false;
};

void FalseKeychainTest::makeDeskFor(const QString &behaviour)
{
    makeCustody(behaviour == QLatin1String("ask") ? hasty : std::chrono::seconds(10));
}

void FalseKeychainTest::mend()
{
    if (!m_false.obey(QStringLiteral("pass"))) QVERIFY(m_false.start());
}

void FalseKeychainTest::verifyHeld(const QUuid &id)
{
    QCOMPARE(state(id), SecretState::Held);
    QVERIFY(custody().saver().holds(id) && custody().wouldLose());
    QCOMPARE(m_observed->reveals.count(), 1);
    verifyReads(id, canary());
    QVERIFY(!ledgerText().contains(canary().toByteArray()));
}

void FalseKeychainTest::theSecretIsHeldAndCanBeTriedAgain_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *behaviour, Error::Kind kind) {
        QTest::newRow(behaviour) << QString::fromLatin1(behaviour) << kind;
    };
    // libsecret keeps the name of the refusal to itself, so its words are quoted.
    row("deny", Error::Kind::KeychainFailed);
    row("fail", Error::Kind::KeychainFailed);
    row("dismiss", Error::Kind::KeychainLocked);
    row("ask", Error::Kind::KeychainSilent);
    row("forget", Error::Kind::KeychainMismatch);
    row("other", Error::Kind::KeychainMismatch);
    row("empty", Error::Kind::KeychainMismatch);
    row("older", Error::Kind::KeychainMismatch);
    row("die-before CreateItem", Error::Kind::KeychainMissing);
    row("die-after CreateItem", Error::Kind::KeychainMissing);
    row("die-before SearchItems", Error::Kind::KeychainMissing);
    row("die-before GetSecrets", Error::Kind::KeychainMissing);
    row("die-after GetSecrets", Error::Kind::KeychainMissing);
}

void FalseKeychainTest::theSecretIsHeldAndCanBeTriedAgain()
{
    QFETCH(QString, behaviour);
    QFETCH(Error::Kind, kind);
    pending(QStringLiteral("t0"), "an older one");
    makeDeskFor(behaviour);
    QVERIFY(m_false.obey(behaviour));
    const QUuid id = beginCreate();
    receive(id, canary());
    QERNAL_AWAIT(custody().saver().lastError(id));
    const Error error = *custody().saver().lastError(id);
    QVERIFY2(error.kind == kind, qPrintable(QStringLiteral("%1 %2").arg(int(error.kind)).arg(error.message)));
    verifyHeld(id);
    if (QTest::currentTestFailed()) return;
    mend();
    keep(id);
    QCOMPARE(state(id), SecretState::Stored);
    QVERIFY(!custody().wouldLose());
    verifyReads(id, canary());
    restart();
    QCOMPARE(state(id), SecretState::Stored);
    verifyReads(id, canary());
}

void FalseKeychainTest::aSlowKeychainsWordCountsWhenItComes_data()
{
    QTest::addColumn<QString>("behaviour");
    for (const char *behaviour : {"hold-before CreateItem", "hold-after CreateItem", "late CreateItem 7000",
                                  "hold-before SearchItems", "hold-before GetSecrets", "hold-after GetSecrets"}) {
        QTest::newRow(behaviour) << QString::fromLatin1(behaviour);
    }
    QTest::newRow("stopped") << QString();
}

void FalseKeychainTest::aSlowKeychainsWordCountsWhenItComes()
{
    QFETCH(QString, behaviour);
    makeCustody(hasty);
    if (behaviour.isEmpty()) {
        QVERIFY(m_false.stop());
    } else {
        QVERIFY(m_false.obey(behaviour));
    }
    const QUuid id = beginCreate();
    receive(id, canary());
    QERNAL_AWAIT(custody().saver().lastError(id));
    QCOMPARE(custody().saver().lastError(id)->kind, Error::Kind::KeychainSilent);
    verifyHeld(id);
    if (QTest::currentTestFailed()) return;
    QVERIFY(m_false.goOn());
    if (!behaviour.startsWith(QLatin1String("late"))) mend();
    // Nobody asks: the later word, and a look at what is stored, make it saved.
    QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
    QVERIFY(!custody().wouldLose());
    verifyReads(id, canary());
}

void FalseKeychainTest::aWishToKeepIsGrantedLate()
{
    makeCustody(hasty);
    QVERIFY(m_false.stop());
    const QUuid id = beginCreate();
    receive(id, canary());
    QERNAL_AWAIT(custody().saver().lastError(id));
    Outcome<Result<void>> kept;
    custody().keep(id, this, kept.callback());
    QERNAL_FAILS(kept, KeychainSilent);
    verifyHeld(id);
    if (QTest::currentTestFailed()) return;
    QVERIFY(m_false.goOn());
    QERNAL_AWAIT_EQUAL(state(id), SecretState::Stored);
    verifyReads(id, canary());
}

void FalseKeychainTest::aRemovalIsGrantedLate()
{
    makeCustody(hasty);
    const QUuid id = stored(QStringLiteral("t1"), canary());
    const QString key = custody().records()->record(id)->keychainKey;
    QVERIFY(m_false.stop());
    Outcome<Result<void>> discarded;
    custody().discard(id, this, discarded.callback());
    QERNAL_FAILS(discarded, KeychainSilent);
    QCOMPARE(m_observed->removedLate.count(), 0);
    QVERIFY(m_false.goOn());
    QERNAL_AWAIT_EQUAL(m_observed->removedLate.count(), 1);
    QCOMPARE(m_observed->removedLate.first().first().toUuid(), id);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 0);
    verifyAbsent(key);
}

void FalseKeychainTest::whatAnEarlierRunHeldIsRevealedLate()
{
    makeCustody(hasty);
    // Written, but the run that wrote it never heard of that, and the next one asks in vain at first.
    QVERIFY(m_false.obey(QStringLiteral("hold-after CreateItem")));
    const QUuid id = beginCreate();
    receive(id, canary());
    QERNAL_AWAIT(custody().saver().lastError(id));
    restart();
    QERNAL_AWAIT_EQUAL(state(id), SecretState::Unknown);
    QCOMPARE(m_observed->reveals.count(), 0);
    mend();
    QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
    QCOMPARE(m_observed->reveals.count(), 1);
    verifyReads(id, canary());
}

void FalseKeychainTest::aQueueThatMovesIsNotSilence()
{
    // Its calls wait in one queue: the last of these is answered only after twice the watchdog's time, each of them
    // well within it, on a busy machine, too.
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.test"), std::chrono::seconds(5));
    QVERIFY(m_false.obey(QStringLiteral("late CreateItem 1500")));
    QList<Outcome<Result<void>>> written(8);
    for (const Outcome<Result<void>> &outcome : written) {
        const QString key = QStringLiteral("queued/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        keychain.write(key, Secret(canary()), this, outcome.callback());
    }
    for (const Outcome<Result<void>> &outcome : written) {
        QERNAL_SUCCEEDS(outcome);
    }
}

void FalseKeychainTest::theOldSecretGoesOnlyAfterTheNewOneIsRead_data()
{
    theSecretIsHeldAndCanBeTriedAgain_data();
}

void FalseKeychainTest::theOldSecretGoesOnlyAfterTheNewOneIsRead()
{
    QFETCH(QString, behaviour);
    makeDeskFor(behaviour);
    const QUuid old = stored(QStringLiteral("t1"), "the old one");
    const QString oldKey = custody().records()->record(old)->keychainKey;
    const QUuid id = beginUpdate(QStringLiteral("t1"), SecretOperation::Regenerate);
    QVERIFY(m_false.obey(behaviour));
    receive(id, canary());
    QERNAL_AWAIT(custody().saver().lastError(id));
    Outcome<Result<void>> kept;
    custody().keep(id, this, kept.callback());
    QERNAL_AWAIT_EQUAL(kept.calls(), 1);
    QVERIFY(!kept.succeeded());
    QCOMPARE(state(id), SecretState::Held);
    mend();
    verifyReads(old, "the old one");
    keep(id);
    [&] { QERNAL_AWAIT(!custody().records()->record(old)); }();
    verifyAbsent(oldKey);
    verifyReads(id, canary());
}

void FalseKeychainTest::aDaemonThatWasRestartedIsUsedAgain()
{
    const QUuid first = pending(QStringLiteral("t1"), canary());
    QVERIFY(m_false.start());
    verifyReads(first, canary());
    QVERIFY(m_false.start());
    const QUuid second = pending(QStringLiteral("t2"), "second");
    verifyReads(second, "second");
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::FalseKeychainTest)
#include "tst_falsekeychain.moc"
