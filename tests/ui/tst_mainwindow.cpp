// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/refusingport.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/support/servicegate.h"
#include "tests/ui/windowstage.h"
#include "ui/feedback/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace qernal;

namespace {

/// A window on the demo service, behind a gate on a port that stays ours: once it is gone, nobody listens there.
class Stage : public WindowStage {
public:
    Stage()
    {
        m_gate->close();
        m_gate->listen(QHostAddress::LocalHost, m_port.number());
    }
    ~Stage() { close(); }
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] bool isReady() const { return m_service.isRunning() && m_gate->isListening(); }
    void stopService() { m_gate.reset(); }

    void signIn() { signInWith(m_service.apiToken()); }
    void signInWith(const QByteArray &apiToken)
    {
        WindowStage::signIn({.id = QUuid(QStringLiteral("{6d2e0c8a-0000-4000-8000-000000000001}")),
                             .name = QStringLiteral("Work"),
                             .apiUrl = m_port.url(),
                             .authorizationUrl = m_port.url(),
                             .kind = Credential::Kind::ApiToken,
                             .demo = true,
                             .remembered = false},
                            {Credential::Kind::ApiToken, Secret(apiToken)});
    }

private:
    DemoProcess m_service;
    const RefusingPort m_port;
    std::unique_ptr<ServiceGate> m_gate = std::make_unique<ServiceGate>(m_service.url());
};

/// Keeps a picture of the window where QERNAL_PICTURES names a folder, for eyes to judge.
void picture(Stage &stage, const QString &name)
{
    const QString folder = qEnvironmentVariable("QERNAL_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(60);
        stage.window()->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private slots:
    void beginsWithTheWelcome();
    void showsTheTokensAndWhoseTheyAre();
    void actionsSayWhyTheyCannotBeUsed();
    void nothingFoundOffersToClear();
    void selectionSurvivesARefresh();
    void copiesNamesAndIds();
    void aFailedRefreshKeepsTheList();
    void neverLoadedOffersRetry();
    void refusedCredentialOffersToSignInAgain();
    void refusalWithAListStandsInTheBar();
    void aNarrowWindowHidesTheDetails();
    void columnsAreRemembered();
    void closingAsksFirst();
    void looksRightInTheDark();
    void nothingTicksBehindAHiddenWindow();
};

void MainWindowTest::beginsWithTheWelcome()
{
    Stage stage;
    QVERIFY(stage.isReady());
    QVERIFY(QTest::qWaitForWindowExposed(stage.window(), 30'000));
    picture(stage, QStringLiteral("welcome"));
    const auto *create = stage.part<QAction>("newToken");
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->toolTip(), QStringLiteral("Sign in first."));
    QVERIFY(stage.part<QWidget>("tokensPage")->isHidden());
}

void MainWindowTest::showsTheTokensAndWhoseTheyAre()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    QERNAL_AWAIT(
        stage.part<QLabel>("statusCounts")->text().contains(QString::number(stage.table()->model()->rowCount())));
    QCOMPARE(stage.part<QLabel>("statusAccount")->text(), QStringLiteral("Work"));
    QVERIFY(stage.part<QLabel>("statusRemark")->text().contains(QStringLiteral("Demo")));
    QVERIFY(stage.part<QLabel>("statusRemark")->text().contains(QStringLiteral("not encrypted")));
    stage.table()->selectRow(2);
    picture(stage, QStringLiteral("light"));
    QVERIFY(!stage.part<QLabel>("detailsName")->text().isEmpty());
}

void MainWindowTest::actionsSayWhyTheyCannotBeUsed()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    const auto *edit = stage.part<QAction>("editToken");
    const auto *revoke = stage.part<QAction>("revokeToken");
    QVERIFY(stage.part<QAction>("newToken")->isEnabled());
    stage.table()->clearSelection();
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), QStringLiteral("Select a token first."));
    stage.table()->selectRow(0);
    QVERIFY(edit->isEnabled());
    QVERIFY(edit->toolTip().contains(QStringLiteral("F2")));
    QVERIFY(!stage.part<QAction>("copySecretAction")->isEnabled());
    QVERIFY(!stage.part<QPushButton>("copySecret")->toolTip().isEmpty());
    stage.part<QAction>("selectAll")->trigger();
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), QStringLiteral("Select only one token."));
    QVERIFY(revoke->isEnabled());
}

void MainWindowTest::nothingFoundOffersToClear()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    const int all = stage.table()->model()->rowCount();
    stage.part<QLineEdit>("searchField")->setText(QStringLiteral("no such token"));
    QERNAL_AWAIT(stage.part<QWidget>("emptyState")->isVisible());
    picture(stage, QStringLiteral("nomatch"));
    QTest::mouseClick(stage.part<QPushButton>("emptyStateButton"), Qt::LeftButton);
    QVERIFY(stage.part<QLineEdit>("searchField")->text().isEmpty());
    QERNAL_AWAIT_EQUAL(stage.table()->model()->rowCount(), all);
    QVERIFY(stage.table()->isVisible());
}

void MainWindowTest::selectionSurvivesARefresh()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    stage.table()->selectRow(3);
    const QStringList before = stage.table()->selectedIds();
    QCOMPARE(before.size(), 1);
    QSignalSpy refreshed(stage.session()->list(), &TokenList::refreshed);
    stage.part<QAction>("refreshList")->trigger();
    QERNAL_AWAIT(refreshed.count() > 0);
    QCOMPARE(stage.table()->selectedIds(), before);
}

void MainWindowTest::copiesNamesAndIds()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    stage.table()->selectRow(0);
    stage.part<QAction>("copyNames")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.split(QLatin1Char('\t')).size(), 2);
    QVERIFY(copied.endsWith(stage.table()->selectedIds().first()));
    QVERIFY(!copied.contains(QLatin1Char('@')));
}

void MainWindowTest::aFailedRefreshKeepsTheList()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    const int all = stage.table()->model()->rowCount();
    stage.stopService();
    stage.part<QAction>("refreshList")->trigger();
    const auto *bar = stage.part<MessageBar>("messageBar");
    QTRY_COMPARE_WITH_TIMEOUT(bar->messages().size(), 1, 40000);
    picture(stage, QStringLiteral("stale"));
    QVERIFY(bar->messages().first().text.contains(QStringLiteral("as of")));
    QCOMPARE(bar->messages().first().remedies.size(), 1);
    QCOMPARE(stage.table()->model()->rowCount(), all);
    QVERIFY(stage.table()->isVisible());
}

void MainWindowTest::neverLoadedOffersRetry()
{
    Stage stage;
    stage.stopService();
    stage.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(stage.part<QWidget>("emptyState")->isVisible(), 40000);
    picture(stage, QStringLiteral("offline"));
    QVERIFY(stage.part<QPushButton>("emptyStateButton")->text().contains(QStringLiteral("Retry")));
    QVERIFY(stage.part<MessageBar>("messageBar")->messages().isEmpty());
}

void MainWindowTest::refusedCredentialOffersToSignInAgain()
{
    Stage stage;
    QSignalSpy again(stage.window(), &MainWindow::signInAgainRequested);
    stage.signInWith(QByteArrayLiteral("0000@no-such-secret"));
    QERNAL_AWAIT(stage.part<QWidget>("emptyState")->isVisible());
    picture(stage, QStringLiteral("refused"));
    QTest::mouseClick(stage.part<QPushButton>("emptyStateButton"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void MainWindowTest::refusalWithAListStandsInTheBar()
{
    Stage stage;
    QSignalSpy again(stage.window(), &MainWindow::signInAgainRequested);
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    stage.session()->authenticator()->replaceCredential(
        {Credential::Kind::ApiToken, Secret(QByteArrayLiteral("0000@no-such-secret"))});
    stage.part<QAction>("refreshList")->trigger();
    auto *bar = stage.part<MessageBar>("messageBar");
    QERNAL_AWAIT_EQUAL(bar->messages().size(), 1);
    QVERIFY(stage.table()->isVisible());
    picture(stage, QStringLiteral("refusedlist"));
    auto *remedy = bar->findChild<QPushButton *>(QStringLiteral("messageRemedy"));
    QVERIFY(remedy != nullptr);
    QTest::mouseClick(remedy, Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void MainWindowTest::aNarrowWindowHidesTheDetails()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    stage.window()->resize(1100, 680);
    QERNAL_AWAIT(stage.part<QWidget>("detailsPanel")->isVisible());
    stage.window()->resize(820, 600);
    QERNAL_AWAIT(!stage.part<QWidget>("detailsPanel")->isVisible());
    stage.table()->selectRow(1);
    picture(stage, QStringLiteral("narrow"));
    QTest::keyClick(stage.table(), Qt::Key_Return);
    QERNAL_AWAIT(stage.part<QWidget>("detailsPanel")->isVisible());
    picture(stage, QStringLiteral("narrowdetails"));
}

void MainWindowTest::columnsAreRemembered()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    QVERIFY(stage.table()->isColumnHidden(TokenTableModel::Id));
    stage.table()->setColumnHidden(TokenTableModel::Id, false);
    stage.table()->setColumnHidden(TokenTableModel::Created, true);
    stage.reopen();
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    QVERIFY(!stage.table()->isColumnHidden(TokenTableModel::Id));
    QVERIFY(stage.table()->isColumnHidden(TokenTableModel::Created));
    QVERIFY(!stage.table()->isColumnHidden(TokenTableModel::Name));
    picture(stage, QStringLiteral("columns"));
}

void MainWindowTest::closingAsksFirst()
{
    Stage stage;
    QSignalSpy asked(stage.window(), &MainWindow::closeRequested);
    stage.window()->close();
    QCOMPARE(asked.count(), 1);
    QVERIFY(stage.window()->isVisible());
    stage.window()->hide();
    QVERIFY(stage.window()->close());
    QCOMPARE(asked.count(), 1);
}

void MainWindowTest::looksRightInTheDark()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    stage.part<QAction>("themeDark")->trigger();
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(stage.settings().value(QStringLiteral("window/theme")).toInt(), static_cast<int>(Theme::Mode::Dark));
    stage.table()->selectRow(2);
    stage.window()->showMessage({.level = Message::Level::Success,
                                 .text = QStringLiteral("“deploy” was revoked."),
                                 .remedies = {},
                                 .topic = {}});
    picture(stage, QStringLiteral("dark"));
    stage.part<QAction>("themeSystem")->trigger();
}

void MainWindowTest::nothingTicksBehindAHiddenWindow()
{
    Stage stage;
    stage.signIn();
    QERNAL_AWAIT(stage.isLoaded());
    QVERIFY(QTest::qWaitForWindowExposed(stage.window(), 30'000));
    const auto minutes = [&stage] {
        int count = 0;
        const auto timers = stage.window()->findChildren<QTimer *>() + stage.session()->findChildren<QTimer *>();
        for (const QTimer *timer : timers)
            count += timer->isActive() && timer->intervalAsDuration() <= std::chrono::minutes(1) ? 1 : 0;
        return count;
    };
    QERNAL_AWAIT_EQUAL(minutes(), 2);
    stage.window()->hide();
    QERNAL_AWAIT_EQUAL(minutes(), 0);
    stage.window()->show();
    QERNAL_AWAIT_EQUAL(minutes(), 2);
    stage.window()->showMinimized();
    QERNAL_AWAIT_EQUAL(minutes(), 0);
    stage.window()->showNormal();
    QERNAL_AWAIT_EQUAL(minutes(), 2);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
