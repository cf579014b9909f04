// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/falsekeychain.h"
#include "tests/ui/revealfixture.h"

#include <QFile>

using namespace qernal;
using namespace std::chrono_literals;

/// What the reveal says of each way in which a keychain misbehaves, that the secret is shown all the same, and that it
/// can be tried again.
class RevealKeychainTest : public RevealFixture {
    Q_OBJECT
private slots:
    void eachFaultInWordsOfItsOwn_data();
    void eachFaultInWordsOfItsOwn();
    void theFaultsAreDistinguished();
    void anEntryChangedMeanwhileIsNamed_data();
    void anEntryChangedMeanwhileIsNamed();
    void aLedgerThatCannotBeWrittenIsNamed();

private:
    /// An honest keychain at first, that is called silent after @p watchdog.
    void prepare(std::chrono::milliseconds watchdog = 10s);
    void restart();

    FalseKeychain m_false;
    QStringList m_told;
};

void RevealKeychainTest::prepare(std::chrono::milliseconds watchdog)
{
    if (!m_false.obey(QStringLiteral("pass"))) QVERIFY(m_false.start());
    makeCustody(watchdog);
}

void RevealKeychainTest::eachFaultInWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("behaviour");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *behaviour, const char *words) {
        QTest::newRow(behaviour) << QString::fromLatin1(behaviour) << QString::fromUtf8(words);
    };
    row("deny", "It says: “not you”");
    row("fail", "It says: “out of order”");
    row("dismiss", "The keychain is locked.");
    row("ask", "The keychain does not answer, so what it did is unknown.");
    row("forget", "The keychain gave back something else than was stored.");
    row("other", "The keychain gave back something else than was stored.");
    row("empty", "The keychain gave back something else than was stored.");
    row("die-before CreateItem", "No keychain answers on this computer.");
    row("die-before GetSecrets", "No keychain answers on this computer.");
}

void RevealKeychainTest::eachFaultInWordsOfItsOwn()
{
    QFETCH(QString, behaviour);
    QFETCH(QString, words);
    // Its silence is waited out.
    prepare(behaviour == QLatin1String("ask") ? 2500ms : 10s);
    QVERIFY(m_false.obey(behaviour));
    OPEN_REVEAL();
    QERNAL_AWAIT(status().startsWith(QStringLiteral("Not saved: ")));
    QVERIFY2(status().contains(words), qPrintable(status()));
    m_told.append(words);
    // It can be seen although no keychain has it, and nothing closes the reveal unasked.
    std::optional<Result<Secret>> read;
    m_custody->read(record, this, [&read](Result<Secret> secret) { read = std::move(secret); });
    QERNAL_AWAIT(read && *read && **read == Secret(canary()));
    QVERIFY(!button("doneButton")->isEnabled());
    QTest::keyClick(open, Qt::Key_Escape);
    QERNAL_AWAIT(guard());
    QVERIFY(guard()->findChild<QLabel *>(QStringLiteral("closeGuardProblem"))->text().contains(words));
    QTest::keyClick(guard(), Qt::Key_Escape);
    QERNAL_AWAIT(!guard());
    if (!m_false.obey(QStringLiteral("pass"))) QVERIFY(m_false.start());
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(status(), QStringLiteral("In keychain: written and read back."));
}

void RevealKeychainTest::theFaultsAreDistinguished()
{
    QCOMPARE(m_told.removeDuplicates(), 3);
}

void RevealKeychainTest::restart()
{
    qDeleteAll(m_window->findChildren<RevealDialog *>());
    makeCustody(10s);
    m_custody->resume();
    QERNAL_AWAIT(dialog());
}

void RevealKeychainTest::anEntryChangedMeanwhileIsNamed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("changed") << QByteArray("something else")
                             << QStringLiteral("The keychain gave back something else than was stored.");
    QTest::newRow("removed") << QByteArray() << QStringLiteral("The keychain does not hold this secret.");
}

void RevealKeychainTest::anEntryChangedMeanwhileIsNamed()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, words);
    prepare();
    const QUuid record = arrive();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    // As if an earlier run had left it: the ledger names another process, and another program was at the keychain.
    const QString path = m_home->filePath(QStringLiteral("ledger/%1.json").arg(record.toString(QUuid::WithoutBraces)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    json.replace("\"process\": " + QByteArray::number(QCoreApplication::applicationPid()), "\"process\": 0");
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(json);
    file.close();
    const QString key = m_custody->records()->record(record)->keychainKey;
    bool done = false;
    const auto finished = [&done](const Result<void> &result) { done = result.has_value(); };
    if (value.isEmpty()) {
        m_keychain->remove(key, this, finished);
    } else {
        m_keychain->write(key, Secret(value), this, finished);
    }
    QERNAL_AWAIT(done);
    restart();
    QERNAL_AWAIT2(status().contains(words), qPrintable(status()));
    // Nothing is overwritten or forgotten for it.
    QCOMPARE(state(record), SecretState::Pending);
    QVERIFY(dialog()->isUndecided());
}

void RevealKeychainTest::aLedgerThatCannotBeWrittenIsNamed()
{
    prepare();
    const auto begun =
        m_custody->begin({.account = QUuid::createUuid(), .tokenName = QStringLiteral("deploy-production")});
    QVERIFY(begun);
    const QString folder = m_home->filePath(QStringLiteral("ledger"));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    m_custody->received(*begun, tokenId(), QStringLiteral("deploy-production"), Secret(canary()), false);
    QERNAL_AWAIT(dialog());
    QERNAL_AWAIT2(status().contains(QStringLiteral("could not take a note of where the secret is")),
                  qPrintable(status()));
    QVERIFY(!status().contains(QStringLiteral("nothing was sent")));
    QVERIFY(m_custody->wouldLose());
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(*begun), SecretState::Stored);
    QVERIFY(!m_custody->wouldLose());
}

QTEST_MAIN(RevealKeychainTest)
#include "tst_revealkeychain.moc"
