// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/rememberedlist.h"
#include "tests/console/consoletest.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/falsekeychain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace qernal {

/// `list` on what the window read last, where it cannot be read now.
class ListRememberedTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void init();
    void theServiceComesFirst();
    void offlineTheRememberedListIsShown();
    void withALockedKeychainToo();
    void aNotificationNeedsNothingElse();
    void whoIsRefusedIsShownNothing();
    void anUnreadableFileIsNoList();

private:
    void rememberTwo();
    [[nodiscard]] static QString folder() { return RememberedListFolder::beside(ProgramLedger().path()); }
    [[nodiscard]] static Run list(const QStringList &options = {})
    {
        return run(QStringList{QStringLiteral("list")} + options);
    }

    FalseKeychain m_falseKeychain;
};

void ListRememberedTest::init()
{
    m_falseKeychain.end();
    QVERIFY(m_falseKeychain.start());
    startOver();
    if (!QTest::currentTestFailed()) rememberTwo();
}

void ListRememberedTest::rememberTwo()
{
    Token gone = tokenNamed(QStringLiteral("1"), QStringLiteral("remembered"));
    gone.expiryAt = QDateTime::currentDateTimeUtc().addDays(-1);
    TokenStore tokens;
    tokens.append(readTokens({gone, tokenNamed(QStringLiteral("2"), QStringLiteral("endless"))}));
    QVERIFY(RememberedListFolder(folder()).write(account(), tokens, QDateTime::currentDateTimeUtc().addDays(-3)));
}

void ListRememberedTest::theServiceComesFirst()
{
    const Run listed = list();
    QCOMPARE(listed.errors, QByteArray());
    QVERIFY(!listed.output.contains("remembered"));
}

void ListRememberedTest::offlineTheRememberedListIsShown()
{
    m_service.reset();
    const Run listed = list();
    QVERIFY2(listed.reports("This is the list as of"), listed.errors.constData());
    QVERIFY2(listed.errors.contains("127.0.0.1") && listed.errors.contains("3 days ago"), listed.errors.constData());
    QCOMPARE(listed.output.count('\n'), 3);
    QVERIFY(listed.output.contains("remembered"));
    QCOMPARE(listed.exitCode, 0);
    const Run expiring = list({QStringLiteral("--json"), QStringLiteral("--expiring"), QStringLiteral("7")});
    QCOMPARE(QJsonDocument::fromJson(expiring.output).array().size(), 1);
    QCOMPARE(expiring.exitCode, 3);
}

void ListRememberedTest::withALockedKeychainToo()
{
    QVERIFY(m_falseKeychain.obey(QStringLiteral("dismiss")));
    const Run listed = list();
    QVERIFY2(listed.reports("The keychain is locked."), listed.errors.constData());
    QVERIFY(listed.errors.contains("This is the list as of"));
    QVERIFY(listed.output.contains("remembered"));
    QCOMPARE(listed.exitCode, 0);
}

void ListRememberedTest::aNotificationNeedsNothingElse()
{
    m_service.reset();
    QVERIFY(m_falseKeychain.stop());
    const Run listed = list({QStringLiteral("--expiring"), QStringLiteral("7"), QStringLiteral("--notify")});
    QVERIFY(m_falseKeychain.goOn());
    QVERIFY2(listed.errors.contains("This is the list as of"), listed.errors.constData());
    QVERIFY2(!listed.errors.contains("keychain"), listed.errors.constData());
    QVERIFY(listed.output.contains("remembered"));
    QVERIFY(!listed.output.contains("endless"));
    QCOMPARE(listed.exitCode, 3);
}

void ListRememberedTest::whoIsRefusedIsShownNothing()
{
    startOver({QStringLiteral("--fail"), QStringLiteral("OAUTH:401:99")});
    rememberTwo();
    const Run listed = list();
    QCOMPARE(listed.output, QByteArray());
    QCOMPARE(listed.exitCode, 6);
}

void ListRememberedTest::anUnreadableFileIsNoList()
{
    QFile file(folder() + u'/' + account().toString(QUuid::WithoutBraces) + QStringLiteral(".list"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("damaged");
    file.close();
    m_service.reset();
    const Run listed = list();
    QVERIFY2(listed.reports("127.0.0.1"), listed.errors.constData());
    QCOMPARE(listed.output, QByteArray());
    QCOMPARE(listed.exitCode, 6);
    QVERIFY(file.exists());
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::ListRememberedTest)
#include "tst_listremembered.moc"
