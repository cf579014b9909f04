// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"
#include "tests/support/await.h"
#include "tests/support/falsekeychain.h"
#include "tests/support/outcome.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <memory>

namespace qernal {

/// A keychain that asks its user about each deed, is slow to open, or gives way to another: it is asked once, and for
/// nothing but what was wanted.
class KeychainPromptsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        QVERIFY(m_false.start());
        m_keychain =
            std::make_unique<Keychain>(QStringLiteral("com.qernal.TokenManager.test"), std::chrono::seconds(20));
        // Each keychain of these tests is a new process, of which libsecret learns by failing once.
        write(QStringLiteral("prompts/first"), "value");
        m_keychain =
            std::make_unique<Keychain>(QStringLiteral("com.qernal.TokenManager.test"), std::chrono::seconds(20));
        m_key = QStringLiteral("prompts/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    void cleanup() { m_keychain.reset(); }

    void readingAndRemovingWritesNothing()
    {
        write(m_key, "value");
        const int written = m_false.calls(QStringLiteral("CreateItem"));
        QVERIFY(written > 0);
        Outcome<Result<Secret>> missing;
        m_keychain->read(QStringLiteral("absent"), this, missing.callback());
        QERNAL_FAILS(missing, KeychainNoEntry);
        for (const QString &key : {m_key, QStringLiteral("absent")}) {
            Outcome<Result<void>> removed;
            m_keychain->remove(key, this, removed.callback());
            QERNAL_SUCCEEDS(removed);
        }
        QCOMPARE(m_false.calls(QStringLiteral("CreateItem")), written);
    }

    /// One that does not say whether it is open is tried out, once.
    void aProbeIsMadeOnceAtMost()
    {
        QVERIFY(m_false.obey(QStringLiteral("no-alias")));
        const int before = m_false.calls(QStringLiteral("CreateItem"));
        for (int round = 0; round < 3; ++round) {
            Outcome<Result<Secret>> missing;
            m_keychain->read(QStringLiteral("absent"), this, missing.callback());
            QERNAL_FAILS(missing, KeychainNoEntry);
            Outcome<Result<void>> removed;
            m_keychain->remove(QStringLiteral("absent"), this, removed.callback());
            QERNAL_SUCCEEDS(removed);
        }
        QCOMPARE(m_false.calls(QStringLiteral("CreateItem")), before + 1);
    }

    /// What a read has answered needs no probe.
    void noProbeIsMadeOfWhatHasAnswered()
    {
        write(m_key, "value");
        const int written = m_false.calls(QStringLiteral("CreateItem"));
        QVERIFY(m_false.obey(QStringLiteral("no-alias")));
        Outcome<Result<Secret>> missing;
        m_keychain->read(QStringLiteral("absent"), this, missing.callback());
        QERNAL_FAILS(missing, KeychainNoEntry);
        Outcome<Result<void>> probed;
        m_keychain->probe(this, probed.callback());
        QERNAL_SUCCEEDS(probed);
        QCOMPARE(m_false.calls(QStringLiteral("CreateItem")), written);
    }

    /// The question for a new keyring is dismissed: it is not asked again, and no path of the bus is quoted.
    void withoutAKeyringItAsksOnce()
    {
        QVERIFY(m_false.obey(QStringLiteral("no-keyring")));
        Outcome<Result<void>> written;
        m_keychain->write(m_key, Secret(QByteArrayView("value")), this, written.callback());
        QERNAL_FAILS(written, KeychainNotSetUp);
        QVERIFY(written.value().error().message.isEmpty());
        QCOMPARE(m_false.calls(QStringLiteral("CreateCollection")), 1);
        QCOMPARE(m_false.calls(QStringLiteral("Prompt")), 1);
        Outcome<Result<Secret>> read;
        m_keychain->read(m_key, this, read.callback());
        QERNAL_FAILS(read, KeychainNoEntry);
        QCOMPARE(m_false.calls(QStringLiteral("Prompt")), 1);
    }

    /// A person who types the keychain's password at login takes longer than any watchdog.
    void aPatientReadGoesOnAlone()
    {
        write(m_key, "value");
        Keychain hasty(m_keychain->service(), std::chrono::milliseconds(500));
        QVERIFY(m_false.obey(QStringLiteral("hold-before SearchItems")));
        Outcome<Result<Secret>> read;
        int waiting = 0;
        hasty.readPatiently(
            m_key, this, [&waiting] { ++waiting; }, read.callback());
        QCOMPARE(waiting, 0);
        QERNAL_AWAIT_EQUAL(waiting, 1);
        QVERIFY(m_false.holds(QStringLiteral("SearchItems")));
        QCOMPARE(read.calls(), 0);
        QVERIFY(m_false.obey(QStringLiteral("pass")));
        QERNAL_SUCCEEDS(read);
        QCOMPARE(read.value()->view().toByteArray(), QByteArrayLiteral("value"));
        QCOMPARE(waiting, 1);
    }

    void aPatientReadEndsWithItsContext()
    {
        Keychain hasty(m_keychain->service(), std::chrono::milliseconds(500));
        QVERIFY(m_false.obey(QStringLiteral("hold-before SearchItems")));
        Outcome<Result<Secret>> read;
        auto context = std::make_unique<QObject>();
        bool waiting = false;
        hasty.readPatiently(
            m_key, context.get(), [&waiting] { waiting = true; }, read.callback());
        QERNAL_AWAIT(waiting);
        context.reset();
        QVERIFY(m_false.obey(QStringLiteral("pass")));
        write(m_key, "after it in the queue");
        QCOMPARE(read.calls(), 0);
    }

    /// They wait in one queue: the turn of the others is no silence.
    void keychainsOfOneProcessCountSilenceTogether()
    {
        const auto queue = std::make_shared<KeychainQueue>();
        Keychain busy(m_keychain->service(), queue, std::chrono::seconds(5));
        Keychain other(m_keychain->service(), queue, std::chrono::seconds(5));
        QVERIFY(m_false.obey(QStringLiteral("late CreateItem 1500")));
        QList<Outcome<Result<void>>> written(6);
        for (const Outcome<Result<void>> &outcome : written)
            busy.write(m_key, Secret(QByteArrayView("value")), this, outcome.callback());
        Outcome<Result<void>> last;
        other.write(m_key + QStringLiteral("/other"), Secret(QByteArrayView("value")), this, last.callback());
        QERNAL_SUCCEEDS(last);
    }

    /// Another program took the name: what it does not hold is not gone.
    void aKeychainThatWasReplacedIsNoticed()
    {
        write(m_key, "value");
        QSignalSpy changed(m_keychain.get(), &Keychain::providerChanged);
        QVERIFY(m_false.start(QStringLiteral("other-keychain")));
        QVERIFY(m_false.obey(QStringLiteral("hide")));
        QERNAL_AWAIT_EQUAL(changed.count(), 1);
        Outcome<Result<Secret>> read;
        m_keychain->read(m_key, this, read.callback());
        QERNAL_FAILS(read, KeychainReplaced);
        QVERIFY(m_false.start());
        QERNAL_AWAIT_EQUAL(changed.count(), 2);
        Outcome<Result<Secret>> again;
        m_keychain->read(m_key, this, again.callback());
        QERNAL_SUCCEEDS(again);
    }

    /// The same program, started anew, is the same keychain; but it has to prove anew that it works.
    void aRestartedKeychainIsTestedAgain()
    {
        write(m_key, "value");
        QSignalSpy changed(m_keychain.get(), &Keychain::providerChanged);
        QVERIFY(m_false.start());
        QVERIFY(m_false.obey(QStringLiteral("no-alias")));
        Outcome<Result<Secret>> missing;
        m_keychain->read(QStringLiteral("absent"), this, missing.callback());
        QERNAL_FAILS(missing, KeychainNoEntry);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_false.calls(QStringLiteral("CreateItem")), 1);
    }

private:
    void write(const QString &key, QByteArrayView bytes)
    {
        Outcome<Result<void>> written;
        m_keychain->write(key, Secret(bytes), this, written.callback());
        QERNAL_SUCCEEDS(written);
    }

    FalseKeychain m_false;
    std::unique_ptr<Keychain> m_keychain;
    QString m_key;
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::KeychainPromptsTest)
#include "tst_keychainprompts.moc"
