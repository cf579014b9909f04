// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/custodytest.h"
#include "tests/support/await.h"
#include "tests/support/nosessionbus.h"

namespace qernal {

/// A computer without a keychain: what only the process had is lost with it, and the next one says so.
class CustodyMissingTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase() { leaveSessionBus(); }
    void init() { setUp(); }
    void cleanup() { m_observed.reset(); }

    void whatNoKeychainTookIsLostAtTheNextStart()
    {
        const QUuid id = beginCreate();
        receive(id, "gone");
        QERNAL_AWAIT(custody().saver().lastError(id));
        QCOMPARE(custody().saver().lastError(id)->kind, Error::Kind::KeychainMissing);
        QCOMPARE(m_observed->reveals.count(), 1);
        for (int start = 0; start < 2; ++start) {
            restart();
            QERNAL_AWAIT_EQUAL(m_observed->missing.count(), 1);
            QCOMPARE(m_observed->missing.first().first().toUuid(), id);
            QCOMPARE(state(id), SecretState::Lost);
            QCOMPARE(m_observed->reveals.count(), 0);
        }
    }

    /// The process may have died before the keychain, which was there then, answered.
    void whatMayHaveBeenStoredIsUnknown()
    {
        const QUuid id = beginCreate();
        receive(id, "perhaps");
        m_observed.reset();
        restart();
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Unknown);
        QCOMPARE(m_observed->missing.count(), 0);
    }

    /// A second try that also fails leaves no other word than the first.
    void itIsLostAfterSeveralTriesToo()
    {
        const QUuid id = beginCreate();
        receive(id, "gone");
        QERNAL_AWAIT(custody().saver().lastError(id));
        Outcome<Result<void>> kept;
        custody().keep(id, this, kept.callback());
        QVERIFY(!custody().records()->record(id)->refused);
        QERNAL_FAILS(kept, KeychainMissing);
        QVERIFY(custody().records()->record(id)->refused);
        restart();
        QERNAL_AWAIT_EQUAL(m_observed->missing.count(), 1);
        QCOMPARE(state(id), SecretState::Lost);
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::CustodyMissingTest)
#include "tst_custody_missing.moc"
