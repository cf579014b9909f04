// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "tests/core/secrets/keyring.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace qernal {

class KeychainTest : public QObject {
    Q_OBJECT

    static Secret secretOf(QByteArrayView bytes) { return Secret(bytes); }

private slots:
    void initTestCase() { QVERIFY(Keyring().isThere()); }

    void aWriteIsReadBackEqual_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArrayLiteral("id@secret");
        QTest::newRow("one byte") << QByteArrayLiteral("x");
        QTest::newRow("NUL within") << QByteArray("a\0b", 3);
        QTest::newRow("NUL alone") << QByteArray(1, '\0');
        QTest::newRow("NUL at the end") << QByteArray("ab\0", 3);
        QTest::newRow("invalid UTF-8") << QByteArrayLiteral("\xff\xfe\xc0\x80");
        QTest::newRow("byte order mark") << QByteArrayLiteral("\xef\xbb\xbfsecret");
        QTest::newRow("lone surrogate") << QByteArrayLiteral("\xed\xa0\x80");
        QTest::newRow("right to left") << QByteArrayLiteral("\xe2\x80\xae"
                                                            "abc");
        QTest::newRow("white space") << QByteArrayLiteral(" \r\n\t ");
        QTest::newRow("looks like base64") << QByteArrayLiteral("c2VjcmV0");
        QTest::newRow("256 KiB") << QByteArray(256 * 1024, 'x');
    }

    void aWriteIsReadBackEqual()
    {
        QFETCH(QByteArray, bytes);
        Outcome<Result<void>> written;
        Outcome<Result<Secret>> read;
        m_keychain.write(m_key, secretOf(bytes), this, written.callback());
        QCOMPARE(written.calls(), 0);
        QERNAL_SUCCEEDS(written);
        m_keychain.read(m_key, this, read.callback());
        QCOMPARE(read.calls(), 0);
        QERNAL_SUCCEEDS(read);
        QCOMPARE(read.value()->view().toByteArray(), bytes);
    }

    void emptyIsRefusedAndHarmsNothing()
    {
        put("kept");
        Outcome<Result<void>> written;
        m_keychain.write(m_key, Secret(), this, written.callback());
        QCOMPARE(written.calls(), 0);
        QERNAL_FAILS(written, InvalidInput);
        verifyHolds("kept");
    }

    void anAbsentEntryIsReportedAfterAProbeThatLeavesNothing()
    {
        const Keyring keyring;
        const qsizetype before = keyring.count();
        Outcome<Result<Secret>> read;
        m_keychain.read(QStringLiteral("absent"), this, read.callback());
        QERNAL_FAILS(read, KeychainNoEntry);
        Outcome<Result<void>> probed;
        m_keychain.probe(this, probed.callback());
        QERNAL_SUCCEEDS(probed);
        QCOMPARE(keyring.count(), before);
    }

    void aRemovedEntryIsGone()
    {
        put("to go");
        for (int round = 0; round < 2; ++round) {
            Outcome<Result<void>> removed;
            m_keychain.remove(m_key, this, removed.callback());
            QERNAL_SUCCEEDS(removed);
        }
        Outcome<Result<Secret>> read;
        m_keychain.read(m_key, this, read.callback());
        QERNAL_FAILS(read, KeychainNoEntry);
    }

    void lockedIsNotAbsent()
    {
        put("behind a lock");
        Keyring keyring;
        QVERIFY(keyring.lock());
        Outcome<Result<Secret>> present;
        Outcome<Result<Secret>> absent;
        Outcome<Result<void>> written;
        Outcome<Result<void>> removed;
        m_keychain.read(m_key, this, present.callback());
        m_keychain.read(QStringLiteral("absent"), this, absent.callback());
        m_keychain.write(QStringLiteral("new"), secretOf("new"), this, written.callback());
        m_keychain.remove(m_key, this, removed.callback());
        QERNAL_FAILS(present, KeychainLocked);
        QERNAL_FAILS(absent, KeychainLocked);
        QERNAL_FAILS(written, KeychainLocked);
        QERNAL_FAILS(removed, KeychainLocked);
        QVERIFY(keyring.unlock());
        verifyHolds("behind a lock");
    }

    void aStoppedKeychainEndsByTheWatchdogAndAnswersLate()
    {
        Keychain hasty(m_keychain.service(), std::chrono::milliseconds(300));
        QSignalSpy late(&hasty, &Keychain::lateAnswer);
        const QString first = QStringLiteral("stopped/first");
        const QString second = QStringLiteral("stopped/second");
        Keyring keyring;
        QVERIFY(keyring.stop());
        Outcome<Result<void>> writing;
        Outcome<Result<void>> queued;
        hasty.write(first, secretOf("one"), this, writing.callback());
        hasty.write(second, secretOf("two"), this, queued.callback());
        QERNAL_FAILS(writing, KeychainSilent);
        QERNAL_FAILS(queued, KeychainSilent);
        QCOMPARE(late.count(), 0);
        QVERIFY(keyring.resume());
        QERNAL_AWAIT_EQUAL(late.count(), 2);
        QCOMPARE(late.at(0).at(0).toString(), first);
        QCOMPARE(late.at(1).at(0).toString(), second);
        QCOMPARE(writing.calls(), 1);
        Outcome<Result<Secret>> read;
        m_keychain.read(first, this, read.callback());
        QERNAL_SUCCEEDS(read);
        QVERIFY(*read.value() == secretOf("one"));
    }

    void nothingIsReportedOnceTheContextIsGone()
    {
        put("asked for");
        Outcome<Result<Secret>> read;
        auto context = std::make_unique<QObject>();
        m_keychain.read(m_key, context.get(), read.callback());
        context.reset();
        verifyHolds("asked for");
        QCOMPARE(read.calls(), 0);
    }

    void aWriteOutlivesItsKeychain()
    {
        const QString key = QStringLiteral("outlives");
        Outcome<Result<void>> written;
        auto keychain = std::make_unique<Keychain>(m_keychain.service());
        keychain->write(key, secretOf("still written"), this, written.callback());
        keychain.reset();
        QERNAL_SUCCEEDS(written);
    }

private:
    void put(QByteArrayView bytes)
    {
        Outcome<Result<void>> written;
        m_keychain.write(m_key, secretOf(bytes), this, written.callback());
        QERNAL_SUCCEEDS(written);
    }

    void verifyHolds(QByteArrayView bytes)
    {
        Outcome<Result<Secret>> read;
        m_keychain.read(m_key, this, read.callback());
        QERNAL_SUCCEEDS(read);
        QCOMPARE(read.value()->view().toByteArray(), bytes.toByteArray());
    }

    // A busy machine takes its time for what a test asks at once; none waits it out.
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager"), std::chrono::seconds(20)};
    QString m_key = QStringLiteral("com.qernal.TokenManager/account/token/generation");
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::KeychainTest)
#include "tst_keychain.moc"
