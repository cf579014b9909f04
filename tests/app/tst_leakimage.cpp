// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leakhunt.h"

#include <QFile>
#include <QTest>

using namespace qernal;

/// What is in the memory of the real program. It keeps its memory to itself, so root takes the images: see
/// tests/support/core-images, whose folder QERNAL_CORE_IMAGES names.
class LeakImageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void theIdleProcessHoldsNoIssuedSecret();
    void theIdleProcessOfTheCliTokenHoldsNoIssuedSecret();

private:
    /// Takes an image of the program; its file is gone with the next one.
    void takeImage(const LeakHunt &hunt);
    void checkIdle(const LeakHunt &hunt);
    [[nodiscard]] QString file(const LeakHunt &hunt, const QString &ending) const;

    QString m_folder = qEnvironmentVariable("QERNAL_CORE_IMAGES");
};

void LeakImageTest::initTestCase()
{
    QVERIFY2(!m_folder.isEmpty(), "QERNAL_CORE_IMAGES is not set: tests/run --all, started as root, sets it");
}

QString LeakImageTest::file(const LeakHunt &hunt, const QString &ending) const
{
    return QStringLiteral("%1/%2.%3").arg(m_folder).arg(hunt.processId()).arg(ending);
}

void LeakImageTest::takeImage(const LeakHunt &hunt)
{
    for (const QString &ending : {QStringLiteral("core"), QStringLiteral("environ"), QStringLiteral("done")})
        QFile::remove(file(hunt, ending));
    QFile wanted(file(hunt, QStringLiteral("wanted")));
    QVERIFY(wanted.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file(hunt, QStringLiteral("done"))), 120'000);
    QVERIFY2(QFile::exists(file(hunt, QStringLiteral("core"))), "no image was taken");
}

void LeakImageTest::checkIdle(const LeakHunt &hunt)
{
    takeImage(hunt);
    const QStringList own = hunt.own().findInFile(file(hunt, QStringLiteral("core")));
    qInfo("%s", qPrintable(own.join(QLatin1Char('\n'))));
    // What the account signed in with must be there, or this is no image of the program that was driven: the API token
    // and the access token that it was traded for last, each once, and in no other form.
    QCOMPARE(own.size(), 2);
    for (const QString &line : own)
        QVERIFY2(line.endsWith(QStringLiteral(" (1)")) && !line.contains(QLatin1Char(',')), qPrintable(line));
    QStringList found = hunt.issued().findInFile(file(hunt, QStringLiteral("core")));
    found << hunt.issued().findInFile(file(hunt, QStringLiteral("environ")));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void LeakImageTest::theIdleProcessHoldsNoIssuedSecret()
{
    LeakHunt hunt;
    hunt.start();
    hunt.signInWithApiToken();
    if (QTest::currentTestFailed()) return;
    hunt.createAndShow();
    takeImage(hunt);
    if (QTest::currentTestFailed()) return;
    // A search that cannot find what is on the screen proves nothing.
    const QStringList shown = hunt.issued().findInFile(file(hunt, QStringLiteral("core")));
    qInfo("while it is shown:\n%s", qPrintable(shown.join(QLatin1Char('\n'))));
    QVERIFY(!shown.isEmpty());
    hunt.discardShown();
    hunt.createAndKeep();
    if (QTest::currentTestFailed()) return;
    hunt.regenerate();
    hunt.copyStored();
    hunt.writeToCli();
    if (QTest::currentTestFailed()) return;
    hunt.waitForTheClipboard();
    QVERIFY(hunt.issued().count() >= 4);
    checkIdle(hunt);
}

void LeakImageTest::theIdleProcessOfTheCliTokenHoldsNoIssuedSecret()
{
    LeakHunt hunt;
    hunt.start();
    hunt.signInWithCliToken();
    if (QTest::currentTestFailed()) return;
    hunt.createAndKeep();
    if (QTest::currentTestFailed()) return;
    hunt.waitForTheClipboard();
    checkIdle(hunt);
}

QTEST_GUILESS_MAIN(LeakImageTest)
#include "tst_leakimage.moc"
