// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/secrets/custodytest.h"
#include "tests/support/await.h"
#include "tests/support/shortage.h"

#include <sys/resource.h>

namespace qernal {

/// A full disk, or no descriptor left, at each step of a secret's way.
class ExhaustedTest : public CustodyTest {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(Keyring().isThere());
        // Thousands would take their time.
        const rlimit few{256, 256};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    }
    void init() { setUp(); }
    void cleanup() { m_observed.reset(); }

    void beforeTheRequestNothingIsSent_data() { shortages(); }
    void beforeTheRequestNothingIsSent()
    {
        QFETCH(Shortage::Of, what);
        const QUuid old = stored(QStringLiteral("t1"), "the old one");
        {
            const Shortage shortage(what);
            QVERIFY(shortage.stands());
            const auto refused = custody().begin(
                {.account = m_account, .operation = SecretOperation::Regenerate, .tokenId = QStringLiteral("t1")});
            QVERIFY(!refused && refused.error().kind == Error::Kind::LedgerWriteFailed);
            QCOMPARE(state(old), SecretState::Stored);
        }
        verifyReads(old, "the old one");
        restart();
        QCOMPARE(state(old), SecretState::Stored);
        QCOMPARE(custody().records()->records(m_account).size(), 1);
    }

    void beforeTheAnswerItIsStillHad_data() { shortages(); }
    void beforeTheAnswerItIsStillHad()
    {
        QFETCH(Shortage::Of, what);
        const QUuid old = stored(QStringLiteral("t1"), "the old one");
        const QUuid id = beginUpdate(QStringLiteral("t1"), SecretOperation::Regenerate);
        {
            const Shortage shortage(what);
            QVERIFY(shortage.stands());
            receive(id, "the new one");
            QERNAL_AWAIT_EQUAL(m_observed->reveals.count(), 1);
            QERNAL_AWAIT(custody().saver().lastError(id));
            QVERIFY(custody().wouldLose());
            verifyReads(id, "the new one");
        }
        verifyReads(old, "the old one");
        keep(id);
        QCOMPARE(state(id), SecretState::Stored);
        restart();
        QCOMPARE(state(id), SecretState::Stored);
        verifyReads(id, "the new one");
    }

    void beforeItIsKeptItStaysWhereItIs_data() { shortages(); }
    void beforeItIsKeptItStaysWhereItIs()
    {
        QFETCH(Shortage::Of, what);
        const QUuid old = stored(QStringLiteral("t1"), "the old one");
        const QUuid id = beginUpdate(QStringLiteral("t1"), SecretOperation::Regenerate);
        receive(id, "the new one");
        QERNAL_AWAIT_EQUAL(state(id), SecretState::Pending);
        {
            const Shortage shortage(what);
            QVERIFY(shortage.stands());
            // Not even for a moment: whoever hears of it closes what would ask.
            bool wasTold = false;
            const QObject listener;
            connect(custody().records(), &SecretRecords::recordChanged, &listener,
                    [&] { wasTold = wasTold || state(id) == SecretState::Stored; });
            Outcome<Result<void>> kept;
            custody().keep(id, this, kept.callback());
            QERNAL_FAILS(kept, CannotKeepTrack);
            QCOMPARE(state(id), SecretState::Pending);
            QVERIFY(!wasTold);
        }
        verifyReads(old, "the old one");
        restart();
        QCOMPARE(m_observed->reveals.count(), 1);
        verifyReads(id, "the new one");
        keep(id);
        QCOMPARE(state(id), SecretState::Stored);
    }

private:
    static void shortages()
    {
        QTest::addColumn<Shortage::Of>("what");
        QTest::newRow("the disk is full") << Shortage::Of::Disk;
        QTest::newRow("no descriptor is left") << Shortage::Of::Descriptors;
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ExhaustedTest)
#include "tst_exhausted.moc"
