// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoprojectfolder.h"
#include "core/places/idmatcher.h"
#include "tests/app/democlient.h"
#include "tests/support/demoprocess.h"
#include "tests/support/filecontent.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace qernal;

class DemoProjectsTest : public QObject {
    Q_OBJECT
private slots:
    void theFilesHoldTokensThatWork();
    void theStandInDoesNothingWithASecret();
    void theFolderGoesWithTheDemo();
    void theFolderOfAKilledDemoGoesAtTheNext();
    void nothingElseIsRemoved();
};

void DemoProjectsTest::theFilesHoldTokensThatWork()
{
    const QTemporaryDir folder;
    const DemoProcess demo({QStringLiteral("--projects"), folder.path()});
    QVERIFY(demo.isRunning());
    const QByteArray env = contentOf(folder.filePath(QStringLiteral("website/.env")));
    const qsizetype start = env.indexOf("QERNAL_TOKEN=") + 13;
    const QByteArray apiToken = env.sliced(start, env.indexOf('\n', start) - start);
    QCOMPARE(demoTrade(demo, apiToken).status, 200);
    const QUuid id = IdMatcher::idAt(apiToken, 0);
    QVERIFY(!id.isNull());
    const DemoReply token =
        demoAsk(demo, "GET", demoTokensPath(id.toByteArray(QUuid::WithoutBraces)), demoBearer(demo));
    QCOMPARE(token.text("name"), QByteArray("ci-runner"));

    int files = 0;
    QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        if (!IdMatcher({id}).find(contentOf(all.next())).isEmpty()) ++files;
    }
    QVERIFY(files >= 4);
}

void DemoProjectsTest::theStandInDoesNothingWithASecret()
{
    const QTemporaryDir folder;
    const DemoProcess demo({QStringLiteral("--projects"), folder.path()});
    QVERIFY(demo.isRunning());
    QProcess gh;
    gh.start(folder.filePath(QStringLiteral("bin/gh")),
             {QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("QERNAL_TOKEN")});
    QVERIFY(gh.waitForStarted(30'000));
    gh.write("the-canary-secret");
    gh.closeWriteChannel();
    QVERIFY(gh.waitForFinished(30'000));
    QCOMPARE(gh.exitCode(), 0);
    const QByteArray output = gh.readAllStandardOutput();
    QVERIFY(output.contains("QERNAL_TOKEN"));
    QVERIFY(output.contains("17 bytes"));
    QVERIFY(!output.contains("canary"));
}

void DemoProjectsTest::theFolderGoesWithTheDemo()
{
    const QTemporaryDir data;
    const QByteArray searchPath = qgetenv("PATH");
    QString path;
    {
        const DemoProjectFolder folder(data.filePath(QStringLiteral("projects")));
        path = folder.path();
        QVERIFY(QFileInfo(path).isDir());
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const DemoProcess demo({QStringLiteral("--projects"), path});
        QVERIFY(demo.isRunning());
        QCOMPARE(QStandardPaths::findExecutable(QStringLiteral("gh")), path + QStringLiteral("/bin/gh"));
    }
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QDir(data.path()).isEmpty());
    QCOMPARE(qgetenv("PATH"), searchPath);
}

void DemoProjectsTest::theFolderOfAKilledDemoGoesAtTheNext()
{
    const QTemporaryDir data;
    const QString note = data.filePath(QStringLiteral("projects"));
    const QString left =
        QDir::tempPath() + QStringLiteral("/qernal-demo-left") + QUuid::createUuid().toString(QUuid::Id128);
    QVERIFY(QDir().mkdir(left));
    QFile file(note);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(left.toUtf8());
    file.close();
    const DemoProjectFolder folder(note);
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(folder.path() != left);
    QCOMPARE(contentOf(note), folder.path().toUtf8());
}

void DemoProjectsTest::nothingElseIsRemoved()
{
    const QTemporaryDir data;
    const QTemporaryDir other;
    const QString note = data.filePath(QStringLiteral("projects"));
    const QString link =
        QDir::tempPath() + QStringLiteral("/qernal-demo-link") + QUuid::createUuid().toString(QUuid::Id128);
    QVERIFY(QFile::link(other.path(), link));
    for (const QString &path :
         {other.path(), link, link + QStringLiteral("/../") + QFileInfo(other.path()).fileName()}) {
        QFile file(note);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(path.toUtf8());
        file.close();
        const DemoProjectFolder folder(note);
        QVERIFY(QFileInfo(other.path()).isDir());
    }
    QVERIFY(QFile::remove(link));
}

QTEST_GUILESS_MAIN(DemoProjectsTest)
#include "tst_demoprojects.moc"
