// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/cliconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

using Source = CliConfig::Source;

/// Reads what the CLI reads, and changes one line of its file without harm to the others.
class CliConfigTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsTheToken_data();
    void readsTheToken();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void prefersTheVariable();
    void saysWhatItLeavesOut();
    void seesAnOpenFile();
    void replacesOneLine_data();
    void replacesOneLine();
    void leavesAloneWhatItCannotEdit_data();
    void leavesAloneWhatItCannotEdit();
    void followsNoAliases_data();
    void followsNoAliases();
    void makesFolderAndFile();
    void refusesAMalformedToken();
    void saysThatItCannotWrite();
    void reportsTheHosts();

private:
    void put(const QByteArray &text) const
    {
        QDir(m_home->path()).mkdir(QStringLiteral(".qernal"));
        QFile file(m_home->path() + QStringLiteral("/.qernal/config.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(m_home->path() + QStringLiteral("/.qernal/config.yaml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
    }
    [[nodiscard]] CliConfig config() const { return {m_environment, m_home->path()}; }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

void CliConfigTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
}

void CliConfigTest::readsTheToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("token: id@a.b~c_d-e\n") << QByteArray("id@a.b~c_d-e");
    QTest::newRow("quoted") << QByteArray("# mine\nhost: x\n\"token\": \"id@b\"\n") << QByteArray("id@b");
    QTest::newRow("single quotes") << QByteArray("token: 'id@b'' c'\n").replace(" c", "c") << QByteArray("id@b'c");
    QTest::newRow("folded") << QByteArray("token: >-\n  id@b\n") << QByteArray("id@b");
    QTest::newRow("flow") << QByteArray("{token: id@b, other: 1}") << QByteArray("id@b");
}

void CliConfigTest::readsTheToken()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);
    put(text);
    QCOMPARE(config().find().source, Source::File);
    const auto credential = config().credential();
    QVERIFY(credential);
    QVERIFY(credential->secret.view() == QByteArrayView(secret));
    QCOMPARE(config().fileTokenId(), QStringLiteral("id"));
    QVERIFY(!config().isShadowed());
}

void CliConfigTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isSource");
    const auto row = [](const char *name, const QByteArray &text, Error::Kind kind, bool isSource) {
        QTest::newRow(name) << text << static_cast<int>(kind) << isSource;
    };
    row("empty", "", Error::Kind::NotFound, false);
    row("no token", "other: 1\n", Error::Kind::NotFound, false);
    row("empty token", "token:\n", Error::Kind::NotFound, false);
    row("empty text", "token: ''\n", Error::Kind::NotFound, false);
    row("malformed", "token: hunter2\n", Error::Kind::InvalidInput, true);
    row("a map", "token:\n  a: b\n", Error::Kind::InvalidInput, true);
    row("no YAML", "token: [a\n", Error::Kind::NotUnderstood, true);
    row("no map", "- token\n", Error::Kind::NotUnderstood, true);
    row("deep", QByteArray(100'000, '['), Error::Kind::NotUnderstood, true);
    row("huge", QByteArray(2 * 1024 * 1024, '#'), Error::Kind::NotUnderstood, true);
}

void CliConfigTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(bool, isSource);
    put(text);
    const auto credential = config().credential();
    QVERIFY(!credential);
    QCOMPARE(static_cast<int>(credential.error().kind), kind);
    QVERIFY(!credential.error().message.contains(QLatin1String("hunter2")));
    QCOMPARE(config().find().source, isSource ? Source::File : Source::None);
    QCOMPARE(config().fileTokenId(), QString());
}

void CliConfigTest::prefersTheVariable()
{
    QCOMPARE(config().find().source, Source::None);
    QCOMPARE(config().credential().error().kind, Error::Kind::NotFound);
    put("token: file@b\n");
    m_environment.insert(QStringLiteral("QERNAL_TOKEN"), QString());
    QVERIFY(!config().isShadowed());
    m_environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("variable@b\n"));
    QVERIFY(config().isShadowed());
    QCOMPARE(config().find().source, Source::Environment);
    QCOMPARE(config().credential()->tokenId(), QStringLiteral("variable"));
    QCOMPARE(config().fileTokenId(), QStringLiteral("file"));
    m_environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("malformed"));
    QCOMPARE(config().credential().error().kind, Error::Kind::InvalidInput);
}

void CliConfigTest::saysWhatItLeavesOut()
{
    QCOMPARE(config().find().removals, CredentialText::Removals());
    put("token: file@b\n");
    QCOMPARE(config().find().removals, CredentialText::Removals());
    put("token: '\"file@b\"'\n");
    QCOMPARE(config().find().removals, CredentialText::Removals(CredentialText::Removal::Quotes));
    QCOMPARE(config().fileTokenId(), config().tokenId());
    m_environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("\u200bvariable@b"));
    QCOMPARE(config().find().removals, CredentialText::Removals(CredentialText::Removal::InvisibleCharacters));
    QCOMPARE(config().credential()->tokenId(), QStringLiteral("variable"));
}

void CliConfigTest::seesAnOpenFile()
{
    QVERIFY(!config().isOpenToOthers());
    put("token: id@b\n");
    QFile::setPermissions(config().filePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QVERIFY(!config().isOpenToOthers());
    QFile::setPermissions(config().filePath(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    QVERIFY(config().isOpenToOthers());
}

void CliConfigTest::replacesOneLine_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("alone") << QByteArray("token: old@a\n") << QByteArray("token: 'new@b'\n");
    QTest::newRow("among others") << QByteArray("# mine\nhost: x # why\n\ntoken: old@a\nlist:\n  - token: kept\n")
                                  << QByteArray("# mine\nhost: x # why\n\ntoken: 'new@b'\nlist:\n  - token: kept\n");
    QTest::newRow("no line end") << QByteArray("a: 1\ntoken: old@a") << QByteArray("a: 1\ntoken: 'new@b'\n");
    QTest::newRow("absent") << QByteArray("a: 1") << QByteArray("a: 1\ntoken: 'new@b'\n");
    QTest::newRow("empty") << QByteArray() << QByteArray("token: 'new@b'\n");
    QTest::newRow("CR LF") << QByteArray("a: 1\r\ntoken: old@a\r\nb: 2\r\n")
                           << QByteArray("a: 1\r\ntoken: 'new@b'\r\nb: 2\r\n");
    QTest::newRow("cut between CR and LF") << QByteArray("a: 1\r") << QByteArray("a: 1\r\ntoken: 'new@b'\r\n");
    QTest::newRow("cut between CR and LF, after it")
        << QByteArray("token: old@a\r\na: 1\r") << QByteArray("token: 'new@b'\r\na: 1\r");
    QTest::newRow("cut between CR and LF, in it")
        << QByteArray("a: 1\ntoken: old@a\r") << QByteArray("a: 1\ntoken: 'new@b'\r\n");
    // The anchors after it are counted anew.
    QTest::newRow("an anchor that goes with it")
        << QByteArray("token: &t old@a\na: &a 1\nb: *a\n") << QByteArray("token: 'new@b'\na: &a 1\nb: *a\n");
    QTest::newRow("block") << QByteArray("token: |-\n  old@a\nb: 2\n") << QByteArray("token: 'new@b'\nb: 2\n");
    QTest::newRow("quoted key") << QByteArray("'token' : old@a\n") << QByteArray("token: 'new@b'\n");
    QTest::newRow("no white space after its colon")
        << QByteArray("token:a: 1\n") << QByteArray("token:a: 1\ntoken: 'new@b'\n");
    QTest::newRow("like it") << QByteArray("tokens: 1\ntoken_id: 2\n")
                             << QByteArray("tokens: 1\ntoken_id: 2\ntoken: 'new@b'\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbftoken: old@a\n")
                                     << QByteArray("\xef\xbb\xbftoken: 'new@b'\n");
    QTest::newRow("marker") << QByteArray("---\ntoken: old@a\n") << QByteArray("---\ntoken: 'new@b'\n");
}

void CliConfigTest::replacesOneLine()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    put(before);
    QFile::setPermissions(config().filePath(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const auto written = config().writeToken(Secret("new@b"));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(text(), after);
    QVERIFY(!config().isOpenToOthers());
    QCOMPARE(config().fileTokenId(), QStringLiteral("new"));
}

void CliConfigTest::leavesAloneWhatItCannotEdit_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("flow") << QByteArray("{token: old@a}\n");
    QTest::newRow("no YAML") << QByteArray("token: old@a\nx: [\n");
    QTest::newRow("two entries") << QByteArray("token: old@a\ntoken: old@b\n");
    QTest::newRow("a list") << QByteArray("- a\n");
    QTest::newRow("ended document") << QByteArray("a: 1\n...\n");
    QTest::newRow("its anchor is used") << QByteArray("token: &t old@a\na: *t\n");
    QTest::newRow("its anchor hides another") << QByteArray("a: &t 1\ntoken: &t old@a\nb: *t\n");
    QTest::newRow("a tag that takes in the line after it") << QByteArray("!!str :\n!(st");
}

void CliConfigTest::leavesAloneWhatItCannotEdit()
{
    QFETCH(QByteArray, before);
    put(before);
    const auto written = config().writeToken(Secret("new@b"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NotUnderstood);
    QCOMPARE(text(), before);
}

void CliConfigTest::followsNoAliases_data()
{
    QTest::addColumn<QByteArray>("lineStart");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("entry by entry") << QByteArray("k%1: ") << QByteArray() << QByteArray() << true;
    // Without the token's own value, nothing leads down but the last alias.
    QTest::newRow("into the old value") << QByteArray("  - ") << QByteArray("a: &a20000 1\ntoken:\n")
                                        << QByteArray("z: *a20000\n") << false;
}

void CliConfigTest::followsNoAliases()
{
    QFETCH(QByteArray, lineStart);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, tail);
    QFETCH(bool, isWritten);
    // Each holds the one before it: twenty thousand deep, and half the square of that where each is written out.
    QByteArray before = head;
    for (int i = 0; i <= 20'000; ++i) {
        before += QByteArray(lineStart).replace("%1", QByteArray::number(i)) + "&a" + QByteArray::number(i);
        before += i == 0 ? QByteArray(" [x]\n") : " [*a" + QByteArray::number(i - 1) + "]\n";
    }
    put(before + tail);
    QCOMPARE(config().writeToken(Secret("new@b")).has_value(), isWritten);
}

void CliConfigTest::makesFolderAndFile()
{
    QVERIFY(config().writeToken(Secret("new@it's: #fine")).has_value() == false); // a space cannot be sent
    QVERIFY(config().writeToken(Secret("new@it's:#fine\"{%")));
    QVERIFY(config().credential()->secret.view() == QByteArrayView("new@it's:#fine\"{%"));
    const auto owner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    const auto ownerFolder = owner | QFileDevice::ExeOwner | QFileDevice::ExeUser;
    QCOMPARE(QFileInfo(config().filePath()).permissions(), owner);
    QCOMPARE(QFileInfo(QFileInfo(config().filePath()).path()).permissions(), ownerFolder);
}

void CliConfigTest::refusesAMalformedToken()
{
    put("token: old@a\n");
    for (const char *token : {"", "secret", "a@b\nx: y", "a@b@c"}) {
        const auto written = config().writeToken(Secret(token));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
    }
    QCOMPARE(text(), QByteArray("token: old@a\n"));
}

void CliConfigTest::saysThatItCannotWrite()
{
    QFile inTheWay(m_home->path() + QStringLiteral("/.qernal"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto written = config().writeToken(Secret("new@b"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileWriteFailed);
}

void CliConfigTest::reportsTheHosts()
{
    QCOMPARE(config().apiUrl(), QUrl(QStringLiteral("https://chaos.qernal.com")));
    QCOMPARE(config().authorizationUrl(), QUrl(QStringLiteral("https://hydra.qernal.com")));
    m_environment.insert(QStringLiteral("QERNAL_HOST_CHAOS"), QStringLiteral("chaos.example/v1/"));
    m_environment.insert(QStringLiteral("QERNAL_HOST_HYDRA"), QStringLiteral("http://127.0.0.1:4444/"));
    QCOMPARE(config().apiUrl().toString(QUrl::StripTrailingSlash), QStringLiteral("https://chaos.example"));
    QCOMPARE(config().authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:4444")));
}

QTEST_GUILESS_MAIN(CliConfigTest)
#include "tst_cliconfig.moc"
