// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/custodytest.h"
#include "tests/support/await.h"

namespace qernal {

class SecretGenerationsTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(Keyring().isThere()); }
    void init() { setUp(); }
    void cleanup() { m_observed.reset(); }

    void theOldGenerationGoesOnlyAfterTheNewOneIsKept()
    {
        const QString token = QStringLiteral("t1");
        const QUuid old = stored(token, "old");
        const QString oldKey = custody().records()->record(old)->keychainKey;
        const QUuid fresh = beginUpdate(token, SecretOperation::Regenerate);
        QCOMPARE(custody().records()->recordOf(m_account, token)->id, fresh);
        QCOMPARE(custody().records()->record(fresh)->replacedKey, oldKey);
        receive(fresh, "new", token);
        QERNAL_AWAIT_EQUAL(state(fresh), SecretState::Pending);
        verifyReads(old, "old");
        keep(fresh);
        QERNAL_AWAIT(!custody().records()->record(old));
        QERNAL_AWAIT(custody().records()->record(fresh)->replacedKey.isEmpty());
        verifyAbsent(oldKey);
        verifyReads(fresh, "new");
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    }

    void discardingTheNewGenerationLeavesTheOldOneInDoubt()
    {
        const QString token = QStringLiteral("t1");
        const QUuid old = stored(token, "old");
        const QUuid fresh = beginUpdate(token, SecretOperation::Regenerate);
        receive(fresh, "new", token);
        QERNAL_AWAIT_EQUAL(state(fresh), SecretState::Pending);
        Outcome<Result<void>> discarded;
        custody().discard(fresh, this, discarded.callback());
        QERNAL_SUCCEEDS(discarded);
        QCOMPARE(custody().records()->recordOf(m_account, token)->id, old);
        QCOMPARE(state(old), SecretState::Unknown);
        verifyReads(old, "old");
        const QUuid third = beginUpdate(token, SecretOperation::Regenerate);
        const QString oldKey = custody().records()->record(third)->replacedKey;
        receive(third, "third", token);
        QERNAL_AWAIT_EQUAL(state(third), SecretState::Pending);
        keep(third);
        QERNAL_AWAIT(!custody().records()->record(old));
        verifyAbsent(oldKey);
    }

    void aLostRegenerateKeepsTheOldSecretReadable()
    {
        const QString token = QStringLiteral("t1");
        const QUuid old = stored(token, "old");
        const QUuid fresh = beginUpdate(token, SecretOperation::Regenerate);
        custody().answerLost(fresh);
        QCOMPARE(custody().records()->recordOf(m_account, token)->state, SecretState::Unknown);
        verifyReads(fresh, "old");
        QCOMPARE(state(old), SecretState::Stored);
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::SecretGenerationsTest)
#include "tst_secretgenerations.moc"
