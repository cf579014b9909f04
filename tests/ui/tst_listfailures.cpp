// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/servedwindow.h"
#include "ui/feedback/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>

using namespace qernal;

/// What the window shows where the list of tokens cannot be loaded.
class ListFailuresTest : public QObject {
    Q_OBJECT
private slots:
    void aFailedRefreshKeepsTheList();
    void neverLoadedOffersRetry();
    void refusedCredentialOffersToSignInAgain();
    void refusalWithAListStandsInTheBar();
};

void ListFailuresTest::aFailedRefreshKeepsTheList()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    const int all = fixture.table()->model()->rowCount();
    fixture.stopService();
    fixture.part<QAction>("refreshList")->trigger();
    const auto *bar = fixture.part<MessageBar>("messageBar");
    QTRY_COMPARE_WITH_TIMEOUT(bar->messages().size(), 1, 40000);
    picture(fixture, QStringLiteral("stale"));
    QVERIFY(bar->messages().first().text.contains(QStringLiteral("as of")));
    QCOMPARE(bar->messages().first().remedies.size(), 1);
    QCOMPARE(fixture.table()->model()->rowCount(), all);
    QVERIFY(fixture.table()->isVisible());
}

void ListFailuresTest::neverLoadedOffersRetry()
{
    ServedWindow fixture;
    fixture.stopService();
    fixture.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.part<QWidget>("emptyState")->isVisible(), 40000);
    picture(fixture, QStringLiteral("offline"));
    QVERIFY(fixture.part<QPushButton>("emptyStateButton")->text().contains(QStringLiteral("Retry")));
    QVERIFY(fixture.part<MessageBar>("messageBar")->messages().isEmpty());
    // Nobody has counted yet.
    QCOMPARE(fixture.part<QWidget>("chipAll")->accessibleName(), QStringLiteral("All"));
    QCOMPARE(fixture.part<QWidget>("chipExpired")->accessibleName(), QStringLiteral("Expired"));
}

void ListFailuresTest::refusedCredentialOffersToSignInAgain()
{
    ServedWindow fixture;
    QSignalSpy again(fixture.window(), &MainWindow::signInAgainRequested);
    fixture.signInWith(QByteArrayLiteral("0000@no-such-secret"));
    QERNAL_AWAIT(fixture.part<QWidget>("emptyState")->isVisible());
    picture(fixture, QStringLiteral("refused"));
    QTest::mouseClick(fixture.part<QPushButton>("emptyStateButton"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void ListFailuresTest::refusalWithAListStandsInTheBar()
{
    ServedWindow fixture;
    QSignalSpy again(fixture.window(), &MainWindow::signInAgainRequested);
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.session()->authenticator()->replaceCredential(
        {Credential::Kind::ApiToken, Secret(QByteArrayLiteral("0000@no-such-secret"))});
    fixture.part<QAction>("refreshList")->trigger();
    auto *bar = fixture.part<MessageBar>("messageBar");
    QERNAL_AWAIT_EQUAL(bar->messages().size(), 1);
    QVERIFY(fixture.table()->isVisible());
    picture(fixture, QStringLiteral("refusedlist"));
    auto *remedy = bar->findChild<QPushButton *>(QStringLiteral("messageRemedy"));
    QVERIFY(remedy != nullptr);
    QTest::mouseClick(remedy, Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

QTEST_MAIN(ListFailuresTest)
#include "tst_listfailures.moc"
