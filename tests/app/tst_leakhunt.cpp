// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leakhunt.h"

#include <QFileInfo>
#include <QTest>

using namespace qernal;

/// A whole day's work in the real program, and then a search of all that others can see of it.
class LeakHuntTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsSeenFromOutside();
    void norWithTheCliToken();

private:
    static void checkFinds(LeakHunt &hunt);
};

void LeakHuntTest::checkFinds(LeakHunt &hunt)
{
    // A search of nothing finds nothing.
    QVERIFY(hunt.issued().count() > 0);
    QVERIFY2(QFileInfo(hunt.outputFile(QStringLiteral("stderr"))).size() > 10'000, "logging was not on");
    QVERIFY(hunt.seen() > 10'000);
    const QStringList finds = hunt.finds();
    QVERIFY2(finds.isEmpty(), qPrintable(finds.join(QLatin1Char('\n'))));
}

void LeakHuntTest::nothingIsSeenFromOutside()
{
    LeakHunt hunt;
    hunt.start();
    hunt.signInWithApiToken();
    if (QTest::currentTestFailed()) return;
    hunt.createAndKeep();
    if (QTest::currentTestFailed()) return;
    hunt.regenerate();
    hunt.copyStored();
    if (QTest::currentTestFailed()) return;
    hunt.writeToCli();
    if (QTest::currentTestFailed()) return;
    hunt.createAndShow();
    hunt.discardShown();
    hunt.revoke();
    hunt.end();
    if (QTest::currentTestFailed()) return;
    QVERIFY(hunt.issued().count() >= 4);
    checkFinds(hunt);
}

void LeakHuntTest::norWithTheCliToken()
{
    LeakHunt hunt;
    hunt.start();
    hunt.signInWithCliToken();
    if (QTest::currentTestFailed()) return;
    hunt.createAndKeep();
    hunt.end();
    if (QTest::currentTestFailed()) return;
    checkFinds(hunt);
}

QTEST_GUILESS_MAIN(LeakHuntTest)
#include "tst_leakhunt.moc"
