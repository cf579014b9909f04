// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/envfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

namespace {

using Kind = PlaceOutcome::Kind;
const QByteArray Id("51687d2f-07b0-4260-8ecb-f5098305fdd4");
const QByteArray Token = Id + "@n~w.S_cr-t0123456789";
const QByteArray Signs = Id + "@a \"quoted\" $HOME `id` \\ it's";

} // namespace

class EnvFileTest : public QObject {
    Q_OBJECT
private slots:
    void setsTheVariable_data();
    void setsTheVariable();
    void aSemicolonEndsACommandOfBash();
    void refusesWhatIsNotClear_data();
    void refusesWhatIsNotClear();
    void aShellReadsIt_data();
    void aShellReadsIt();
    void aNewFileIsItsOwnersAlone();
    void anExistingFileKeepsItsMode();
    void whatCannotBeWrittenIsLeft();
};

void EnvFileTest::setsTheVariable_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, QByteArray after) {
        QTest::newRow(name) << before << after.replace("NEW", Token);
    };
    row("empty", "", "QERNAL_TOKEN=NEW\n");
    row("other lines", "A=1\nB=2\n", "A=1\nB=2\nQERNAL_TOKEN=NEW\n");
    row("no line end", "A=1", "A=1\nQERNAL_TOKEN=NEW\n");
    row("CR LF", "A=1\r\n", "A=1\r\nQERNAL_TOKEN=NEW\r\n");
    row("its own old one", "A=1\r\n QERNAL_TOKEN=" + Id + "@old  # mine\r\nB=2",
        "A=1\r\n QERNAL_TOKEN=NEW  # mine\r\nB=2");
    row("quoted", "export  QERNAL_TOKEN=\"" + Id + "@old\" # x\n", "export  QERNAL_TOKEN=NEW # x\n");
    row("empty value", "QERNAL_TOKEN=\nB=2\n", "QERNAL_TOKEN=NEW\nB=2\n");
    row("a comment is none", "# QERNAL_TOKEN=x\nMY_QERNAL_TOKEN=y\n",
        "# QERNAL_TOKEN=x\nMY_QERNAL_TOKEN=y\nQERNAL_TOKEN=NEW\n");
}

void EnvFileTest::setsTheVariable()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto result = withTokenVariable(before, Secret(Token), EnvStyle::Plain, false);
    QVERIFY(result);
    QCOMPARE(*result, after);
    const auto again = withTokenVariable(*result, Secret(Token), EnvStyle::Plain, false);
    QVERIFY(again);
    QCOMPARE(*again, after);
}

void EnvFileTest::aSemicolonEndsACommandOfBash()
{
    const QByteArray before = "export QERNAL_TOKEN=" + Id + "@old; export A=1\n";
    const auto result = withTokenVariable(before, Secret(Token), EnvStyle::Export, false);
    QVERIFY(result);
    QCOMPARE(*result, "export QERNAL_TOKEN=" + Token + "; export A=1\n");
}

void EnvFileTest::refusesWhatIsNotClear_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("replaced");
    QTest::newRow("another token") << QByteArray("QERNAL_TOKEN=0f3f1c9a-2a8e-4b7f-9d53-6b6f3b2d1e77@x\n")
                                   << Kind::OtherValue << true;
    QTest::newRow("no token") << QByteArray("QERNAL_TOKEN='hello'\n") << Kind::OtherValue << true;
    QTest::newRow("a command") << QByteArray("QERNAL_TOKEN=$(pass qernal)\n") << Kind::UnclearEnd << false;
    QTest::newRow("an escape") << QByteArray("QERNAL_TOKEN=\"a\\\"b\"\n") << Kind::UnclearEnd << false;
    QTest::newRow("several lines") << QByteArray("QERNAL_TOKEN=\"a\nb\"\n") << Kind::UnclearEnd << false;
    QTest::newRow("a semicolon") << QByteArray("QERNAL_TOKEN=a;b\n") << Kind::UnclearEnd << false;
    QTest::newRow("more behind the quotes") << QByteArray("QERNAL_TOKEN=\"a\"b\n") << Kind::UnclearEnd << false;
    QTest::newRow("twice") << QByteArray("QERNAL_TOKEN=\nexport QERNAL_TOKEN=\n") << Kind::SetTwice << false;
}

void EnvFileTest::refusesWhatIsNotClear()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Kind, kind);
    QFETCH(const bool, replaced);
    const auto result = withTokenVariable(text, Secret(Token), EnvStyle::Plain, false);
    QVERIFY(!result);
    QCOMPARE(result.error(), kind);
    QCOMPARE(withTokenVariable(text, Secret(Token), EnvStyle::Plain, true).has_value(), replaced);
}

void EnvFileTest::aShellReadsIt_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("new file") << Token << QByteArray();
    QTest::newRow("its line") << Token << QByteArray("A=1\nQERNAL_TOKEN='" + Id + "@old'\nB=2\n");
    QTest::newRow("every sign") << Signs << QByteArray("A=1\n");
}

void EnvFileTest::aShellReadsIt()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, before);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".envrc"));
    if (!before.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
    }
    QCOMPARE(writeTokenVariable(path, Secret(token), EnvStyle::Export, false).kind, Kind::Written);
    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("-c"), QStringLiteral(". \"$0\"; printf %s \"$QERNAL_TOKEN\""), path});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardOutput(), token);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void EnvFileTest::aNewFileIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".env"));
    QCOMPARE(writeTokenVariable(path, Secret(Token), EnvStyle::Plain, false).kind, Kind::Written);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void EnvFileTest::anExistingFileKeepsItsMode()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral(".env"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(file.setPermissions(mode));
    QCOMPARE(writeTokenVariable(path, Secret(Token), EnvStyle::Plain, false).kind, Kind::Written);
    QVERIFY(QFileInfo(path).permission(mode));
    QVERIFY(!QFileInfo(path).permission(QFile::ReadOther));
}

void EnvFileTest::whatCannotBeWrittenIsLeft()
{
    const QTemporaryDir folder;
    QCOMPARE(
        writeTokenVariable(folder.filePath(QStringLiteral("no/folder/.env")), Secret(Token), EnvStyle::Plain, false)
            .kind,
        Kind::FileGone);
    QVERIFY(QFile::link(QStringLiteral("gone"), folder.filePath(QStringLiteral("link"))));
    QCOMPARE(writeTokenVariable(folder.filePath(QStringLiteral("link")), Secret(Token), EnvStyle::Plain, false).kind,
             Kind::FileGone);
    QCOMPARE(writeTokenVariable(folder.path(), Secret(Token), EnvStyle::Plain, false).kind, Kind::NotRegular);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

QTEST_APPLESS_MAIN(EnvFileTest)
#include "tst_envfile.moc"
