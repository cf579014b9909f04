// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/lastuse.h"
#include "tests/console/consoletest.h"
#include "tests/support/await.h"
#include "tests/support/leaksearch.h"
#include "tests/support/terminal.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace qernal {

namespace {

const QString DeployId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray DeploySecret = "51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm";
const QString OtherId = QStringLiteral("5168aaaa-07b0-4260-8ecb-f5098305fdd4");

/// Every file below the program's folders, with its time and its bytes.
QStringList filesOfTheProgram(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            const QString time = all.fileInfo().lastModified().toString(Qt::ISODateWithMs);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll().toHex() : QByteArray();
            files.append(all.filePath() + time + QString::fromLatin1(bytes));
        }
    }
    files.sort();
    return files;
}

} // namespace

/// `get`, `list` and `identify` on what the window stored, in a real keychain.
class StoredSecretsTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void init();
    void getGivesTheBytesAlone_data();
    void getGivesTheBytesAlone();
    void getRefuses_data();
    void getRefuses();
    void aNameThatSeveralHaveIsAskedFor();
    void aTerminalGetsASecretOnlyWhenAsked();
    void anotherAccountIsNamed();
    void theTokenThatSignsInIsFoundByItsId();
    void listShowsTokensAndWhereTheirSecretsAre();
    void listJsonIsTheExport();
    void listExpiringEndsWithThree();
    void identifyNamesTheTokensInAText();
    void identifyReadsFiles();
    void withoutTheServiceItSaysSo();
    void nothingButTheLastUseIsWritten();
    void theLastUseIsRecorded();
    void aUseThatCannotBeRecordedCostsNothing();
    void noSecretIsOnACommandLine();
};

void StoredSecretsTest::init()
{
    startOver();
    if (QTest::currentTestFailed()) return;
    store(DeployId, QStringLiteral("deploy"), DeploySecret);
}

void StoredSecretsTest::getGivesTheBytesAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QStringLiteral("deploy");
    QTest::newRow("ID") << DeployId;
    QTest::newRow("ID in capitals") << DeployId.toUpper();
    QTest::newRow("beginning of the ID") << DeployId.first(6);
}

void StoredSecretsTest::getGivesTheBytesAlone()
{
    QFETCH(const QString, name);
    const Run got = run({QStringLiteral("get"), name});
    QCOMPARE(got.errors, QByteArray());
    QCOMPARE(got.output, DeploySecret);
    QCOMPARE(got.exitCode, 0);
}

void StoredSecretsTest::getRefuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *arguments, int exitCode, const char *words) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << exitCode << QByteArray(words);
    };
    row("get nobody", 7, "nobody");
    row("get deploy --account Play", 7, "Play");
    row("get deplo", 7, "deplo");
    row("get", 2, "missing");
    row("get deploy more", 2, "more");
    row("get deploy --json", 2, "--json");
    row("fetch deploy", 2, "fetch");
    row("list --expiring soon", 2, "--expiring");
    row("list --what", 2, "what");
    row("exec deploy", 2, "--");
    row("exec deploy --secret --", 2, "missing");
}

void StoredSecretsTest::getRefuses()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, words);
    const Run got = run(arguments.split(QLatin1Char(' ')));
    QVERIFY2(got.reports(words), got.errors.constData());
    QCOMPARE(got.exitCode, exitCode);
    QCOMPARE(got.output, QByteArray());
}

void StoredSecretsTest::aNameThatSeveralHaveIsAskedFor()
{
    store(OtherId, QStringLiteral("deploy"), QByteArray(OtherId.toLatin1() + "@another-secret"));
    const Run byName = run({QStringLiteral("get"), QStringLiteral("deploy")});
    QVERIFY2(byName.reports(DeployId.toLatin1()) && byName.reports(OtherId.toLatin1()), byName.errors.constData());
    QCOMPARE(byName.exitCode, 2);
    QCOMPARE(run({QStringLiteral("get"), QStringLiteral("5168")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("get"), QStringLiteral("51687")}).output, DeploySecret);
}

void StoredSecretsTest::aTerminalGetsASecretOnlyWhenAsked()
{
    const QStringList get{program(), QStringLiteral("get"), QStringLiteral("deploy")};
    Terminal unasked(get, QProcessEnvironment::systemEnvironment());
    QERNAL_AWAIT(!unasked.isRunning());
    QERNAL_AWAIT(unasked.screen().contains("--show"));
    QVERIFY(!unasked.screen().contains(DeploySecret));
    Terminal asked(get + QStringList{QStringLiteral("--show")}, QProcessEnvironment::systemEnvironment());
    QERNAL_AWAIT(asked.screen().contains(DeploySecret + "\r\n"));
}

void StoredSecretsTest::anotherAccountIsNamed()
{
    const DemoProcess other;
    QVERIFY(other.isRunning());
    remember(QStringLiteral("Play"), other);
    const QStringList get{QStringLiteral("get"), QStringLiteral("deploy"), QStringLiteral("--account")};
    QCOMPARE(run(get + QStringList{QStringLiteral("Work")}).output, DeploySecret);
    QCOMPARE(run(get + QStringList{QStringLiteral("Play")}).exitCode, 7);
    const Run list = run({QStringLiteral("list"), QStringLiteral("--account"), QStringLiteral("Play")});
    QCOMPARE(list.errors, QByteArray());
    QCOMPARE(other.requestCount("GET /v1/auth/tokens"), 1);
    QCOMPARE(m_service->requestCount("GET /v1/auth/tokens"), 0);
}

void StoredSecretsTest::theTokenThatSignsInIsFoundByItsId()
{
    const QByteArray own = m_service->apiToken();
    const QByteArray id = own.first(own.indexOf('@'));
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(QStringLiteral("accounts/%1/tokenId").arg(account().toString(QUuid::WithoutBraces)),
                      QString::fromLatin1(id));
    settings.sync();
    QCOMPARE(run({QStringLiteral("get"), QString::fromLatin1(id)}).output, own);
}

void StoredSecretsTest::listShowsTokensAndWhereTheirSecretsAre()
{
    const QJsonArray tokens =
        QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}).output).array();
    QVERIFY(!tokens.isEmpty());
    const QJsonObject first = tokens.first().toObject();
    store(first.value(QLatin1String("id")).toString(), first.value(QLatin1String("name")).toString(), "a@secret");
    const Run list = run({QStringLiteral("list")});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.errors, QByteArray());
    QCOMPARE(list.output.count('\n'), tokens.size() + 1);
    QVERIFY(list.output.contains(first.value(QLatin1String("id")).toString().toLatin1()));
    QCOMPARE(list.output.count("In keychain\n"), 1);
    QCOMPARE(list.output.count("Not stored here\n"), tokens.size() - 1);
}

void StoredSecretsTest::listJsonIsTheExport()
{
    const Run list = run({QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(list.exitCode, 0);
    const QJsonObject token = QJsonDocument::fromJson(list.output).array().first().toObject();
    for (const char *name : {"id", "name", "status", "stored_here"})
        QVERIFY2(token.contains(QLatin1String(name)), name);
    QVERIFY(!list.output.contains("secret"));
}

void StoredSecretsTest::listExpiringEndsWithThree()
{
    const QStringList expiring{QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--expiring")};
    const Run ever = run(expiring + QStringList{QStringLiteral("36500")});
    QCOMPARE(ever.exitCode, 3);
    const QJsonArray tokens = QJsonDocument::fromJson(ever.output).array();
    QVERIFY(!tokens.isEmpty());
    for (const QJsonValue &token : tokens)
        QVERIFY(token.toObject().value(QLatin1String("status")) != QLatin1String("never_expires"));
    const Run all = run({QStringLiteral("list"), QStringLiteral("--json")});
    QVERIFY(tokens.size() < QJsonDocument::fromJson(all.output).array().size());
}

void StoredSecretsTest::identifyNamesTheTokensInAText()
{
    const QByteArray text = "first line\nid=" + DeployId.toLatin1() + "\n\nQERNAL_TOKEN=" + DeploySecret + "\n";
    const Run found = run({QStringLiteral("identify")}, text);
    QCOMPARE(found.errors, QByteArray());
    QCOMPARE(found.output, QByteArray("2: deploy, ID only\n4: deploy, with its secret\n"));
    QCOMPARE(found.exitCode, 4);
    QCOMPARE(run({QStringLiteral("identify")}, "id=" + DeployId.toLatin1()).exitCode, 0);
    QCOMPARE(run({QStringLiteral("identify")}, "nothing").output, QByteArray());
}

void StoredSecretsTest::identifyReadsFiles()
{
    QFile file(QDir::homePath() + QStringLiteral("/diff"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // It lies across the pieces that are read.
    file.write(QByteArray(65'500, '\n') + DeploySecret);
    file.close();
    const Run found = run({QStringLiteral("identify"), QStringLiteral("--"), file.fileName()});
    QCOMPARE(found.output, file.fileName().toLocal8Bit() + ":65501: deploy, with its secret\n");
    QCOMPARE(found.exitCode, 4);
    const Run missing = run({QStringLiteral("identify"), QStringLiteral("/nonexistent/file")});
    QVERIFY(missing.reports("/nonexistent/file"));
    QCOMPARE(missing.exitCode, 1);
}

void StoredSecretsTest::withoutTheServiceItSaysSo()
{
    m_service.reset();
    const Run list = run({QStringLiteral("list")});
    QVERIFY2(list.reports("127.0.0.1"), list.errors.constData());
    QCOMPARE(list.exitCode, 6);
    // What needs no service does without.
    QCOMPARE(run({QStringLiteral("get"), QStringLiteral("deploy")}).output, DeploySecret);
    const Run found = run({QStringLiteral("identify")}, DeploySecret);
    QCOMPARE(found.output, QByteArray("1: deploy, with its secret\n"));
    QCOMPARE(found.exitCode, 4);
    QCOMPARE(run({QStringLiteral("identify")}, "nothing").exitCode, 6);
}

void StoredSecretsTest::nothingButTheLastUseIsWritten()
{
    const QStringList folders{ProgramLedger::dataFolder(), QFileInfo(settingsFile()).path(), QDir::homePath()};
    // A keychain entry that the window would remove, as none of its accounts has it.
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("accounts/leftoverKeys"), QStringList{QStringLiteral("left/over/1")});
    }
    const auto own = [](QStringList files) {
        files.removeIf([](const QString &file) {
            return file.contains(QLatin1String("/keyrings/")) || file.contains(QLatin1String("/secrets/uses"));
        });
        return files;
    };
    // Makes the folder of the last uses, which is all that is new in the one of the ledger.
    QCOMPARE(run({QStringLiteral("get"), QStringLiteral("deploy")}).exitCode, 0);
    const QStringList before = own(filesOfTheProgram(folders));
    QCOMPARE(run({QStringLiteral("get"), QStringLiteral("deploy")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("list")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("identify")}, DeploySecret).exitCode, 4);
    QCOMPARE(own(filesOfTheProgram(folders)), before);
}

void StoredSecretsTest::theLastUseIsRecorded()
{
    const auto usedAt = [] {
        const QJsonArray tokens =
            QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}).output).array();
        const QString text = tokens.first().toObject().value(QLatin1String("last_used_here_at")).toString();
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    };
    const QJsonArray tokens =
        QJsonDocument::fromJson(run({QStringLiteral("list"), QStringLiteral("--json")}).output).array();
    const QString id = tokens.first().toObject().value(QLatin1String("id")).toString();
    store(id, QStringLiteral("first"), id.toLatin1() + "@canary");
    QVERIFY(!usedAt().isValid());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(run({QStringLiteral("get"), id}).exitCode, 0);
    const QDateTime got = usedAt();
    QVERIFY(got >= before && got <= QDateTime::currentDateTimeUtc());
    QCOMPARE(run({QStringLiteral("exec"), id, QStringLiteral("--"), QStringLiteral("true")}).exitCode, 0);
    const QDateTime lent = usedAt();
    QVERIFY(lent > got);
    QCOMPARE(run({QStringLiteral("exec"), id, QStringLiteral("--secret"), QStringLiteral("--"), QStringLiteral("true")})
                 .exitCode,
             0);
    QVERIFY(usedAt() > lent);
    // The window reads it, of every token of this account.
    const LastUseFolder uses(LastUseFolder::within(ProgramLedger().path()));
    QCOMPARE(uses.load().size(), 1);
    QCOMPARE(uses.load().constFirst().tokenId, id);
}

void StoredSecretsTest::aUseThatCannotBeRecordedCostsNothing()
{
    // A file stands where the folder would be.
    QFile inTheWay(LastUseFolder::within(ProgramLedger().path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Run got = run({QStringLiteral("get"), QStringLiteral("deploy")});
    QVERIFY2(got.reports("could not be recorded"), got.errors.constData());
    QCOMPARE(got.output, DeploySecret);
    QCOMPARE(got.exitCode, 0);
    const Run lent = run({QStringLiteral("exec"), QStringLiteral("deploy"), QStringLiteral("--"), QStringLiteral("sh"),
                          QStringLiteral("-c"), QStringLiteral("exit 7")});
    QVERIFY2(lent.reports("could not be recorded"), lent.errors.constData());
    QCOMPARE(lent.exitCode, 7);
}

void StoredSecretsTest::noSecretIsOnACommandLine()
{
    LeakSearch search;
    search.add(QStringLiteral("deploy"), DeploySecret);
    const Run traced = run({QStringLiteral("exec"), QStringLiteral("deploy"), QStringLiteral("--secret"),
                            QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("cat /proc/*/cmdline 2>/dev/null | tr '\\0' '\\n'")});
    QCOMPARE(traced.exitCode, 0);
    QVERIFY(traced.output.contains("cmdline"));
    QCOMPARE(search.find(QStringLiteral("command lines"), traced.output), QStringList());
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::StoredSecretsTest)
#include "tst_storedsecrets.moc"
