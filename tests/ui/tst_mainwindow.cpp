// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"
#include "tests/support/demoprocess.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokentable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace qernal;

namespace {

/// A window on the demo service, with folders and settings of its own.
class Stage {
public:
    Stage()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_keychain(QStringLiteral("com.qernal.TokenManager.test"))
        , m_custody(m_folder.filePath(QStringLiteral("ledger")), &m_keychain, systemClock())
        , m_accounts(&m_settings, &m_keychain)
        , m_theme(qApp)
        , m_service(std::make_unique<DemoProcess>())
        , m_url(m_service->url())
        , m_apiToken(m_service->apiToken())
        , m_window(makeWindow())
    {
    }
    ~Stage()
    {
        m_window.reset();
        m_session.reset();
    }

    [[nodiscard]] bool isReady() const { return m_service->isRunning(); }
    MainWindow &window() { return *m_window; }
    Session *session() { return m_session.get(); }
    QSettings &settings() { return m_settings; }
    void stopService() { m_service.reset(); }

    void reopen() { m_window = makeWindow(); }
    void signIn(const QByteArray &apiToken = {})
    {
        const Account account{.id = QUuid(QStringLiteral("{6d2e0c8a-0000-4000-8000-000000000001}")),
                              .name = QStringLiteral("Work"),
                              .apiUrl = m_url,
                              .authorizationUrl = m_url,
                              .kind = Credential::Kind::ApiToken,
                              .demo = true,
                              .remembered = false};
        m_window->setSession(nullptr);
        const QByteArray token = apiToken.isEmpty() ? m_apiToken : apiToken;
        m_session = std::make_unique<Session>(account, Credential{Credential::Kind::ApiToken, Secret(token)}, &m_http,
                                              &m_custody, systemClock());
        m_window->setSession(m_session.get());
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(&m_custody, &m_clipboard, &m_accounts, &m_theme, &m_settings,
                                                   systemClock());
        window->show();
        return window;
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    Keychain m_keychain;
    SecretCustody m_custody;
    SecretClipboard m_clipboard;
    AccountStore m_accounts;
    Theme m_theme;
    HttpClient m_http;
    std::unique_ptr<DemoProcess> m_service;
    QUrl m_url;
    QByteArray m_apiToken;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_session;
};

template<typename T> T *part(Stage &stage, const char *name)
{
    return stage.window().findChild<T *>(QString::fromLatin1(name));
}

TokenTable *table(Stage &stage)
{
    return part<TokenTable>(stage, "tokenTable");
}

bool isLoaded(Stage &stage)
{
    return stage.session()->list()->state() == TokenList::State::Fresh && table(stage)->model()->rowCount() > 0;
}

/// Keeps a picture of the window where QERNAL_PICTURES names a folder, for eyes to judge.
void picture(Stage &stage, const QString &name)
{
    const QString folder = qEnvironmentVariable("QERNAL_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(60);
        stage.window().grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
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
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window()));
    picture(stage, QStringLiteral("welcome"));
    const auto *create = part<QAction>(stage, "newToken");
    QVERIFY(!create->isEnabled());
    QCOMPARE(create->toolTip(), QStringLiteral("Sign in first."));
    QVERIFY(part<QWidget>(stage, "tokensPage")->isHidden());
}

void MainWindowTest::showsTheTokensAndWhoseTheyAre()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    QTRY_VERIFY(part<QLabel>(stage, "statusCounts")->text().contains(QString::number(table(stage)->model()->rowCount())));
    QCOMPARE(part<QLabel>(stage, "statusAccount")->text(), QStringLiteral("Work"));
    QVERIFY(part<QLabel>(stage, "statusRemark")->text().contains(QStringLiteral("Demo")));
    QVERIFY(part<QLabel>(stage, "statusRemark")->text().contains(QStringLiteral("not encrypted")));
    table(stage)->selectRow(2);
    picture(stage, QStringLiteral("light"));
    QVERIFY(!part<QLabel>(stage, "detailsName")->text().isEmpty());
}

void MainWindowTest::actionsSayWhyTheyCannotBeUsed()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    const auto *edit = part<QAction>(stage, "editToken");
    const auto *revoke = part<QAction>(stage, "revokeToken");
    QVERIFY(part<QAction>(stage, "newToken")->isEnabled());
    table(stage)->clearSelection();
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), QStringLiteral("Select a token first."));
    table(stage)->selectRow(0);
    QVERIFY(edit->isEnabled());
    QVERIFY(edit->toolTip().contains(QStringLiteral("F2")));
    QVERIFY(!part<QAction>(stage, "copySecretAction")->isEnabled());
    QVERIFY(!part<QPushButton>(stage, "copySecret")->toolTip().isEmpty());
    part<QAction>(stage, "selectAll")->trigger();
    QVERIFY(!edit->isEnabled());
    QCOMPARE(edit->toolTip(), QStringLiteral("Select only one token."));
    QVERIFY(revoke->isEnabled());
}

void MainWindowTest::nothingFoundOffersToClear()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    const int all = table(stage)->model()->rowCount();
    part<QLineEdit>(stage, "searchField")->setText(QStringLiteral("no such token"));
    QTRY_VERIFY(part<QWidget>(stage, "emptyState")->isVisible());
    picture(stage, QStringLiteral("nomatch"));
    QTest::mouseClick(part<QPushButton>(stage, "emptyStateButton"), Qt::LeftButton);
    QVERIFY(part<QLineEdit>(stage, "searchField")->text().isEmpty());
    QTRY_COMPARE(table(stage)->model()->rowCount(), all);
    QVERIFY(table(stage)->isVisible());
}

void MainWindowTest::selectionSurvivesARefresh()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    table(stage)->selectRow(3);
    const QStringList before = table(stage)->selectedIds();
    QCOMPARE(before.size(), 1);
    QSignalSpy refreshed(stage.session()->list(), &TokenList::refreshed);
    part<QAction>(stage, "refreshList")->trigger();
    QTRY_VERIFY(refreshed.count() > 0);
    QCOMPARE(table(stage)->selectedIds(), before);
}

void MainWindowTest::copiesNamesAndIds()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    table(stage)->selectRow(0);
    part<QAction>(stage, "copyNames")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.split(QLatin1Char('\t')).size(), 2);
    QVERIFY(copied.endsWith(table(stage)->selectedIds().first()));
    QVERIFY(!copied.contains(QLatin1Char('@')));
}

void MainWindowTest::aFailedRefreshKeepsTheList()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    const int all = table(stage)->model()->rowCount();
    stage.stopService();
    part<QAction>(stage, "refreshList")->trigger();
    const auto *bar = part<MessageBar>(stage, "messageBar");
    QTRY_COMPARE_WITH_TIMEOUT(bar->messages().size(), 1, 40000);
    picture(stage, QStringLiteral("stale"));
    QVERIFY(bar->messages().first().text.contains(QStringLiteral("as of")));
    QCOMPARE(bar->messages().first().remedies.size(), 1);
    QCOMPARE(table(stage)->model()->rowCount(), all);
    QVERIFY(table(stage)->isVisible());
}

void MainWindowTest::neverLoadedOffersRetry()
{
    Stage stage;
    stage.stopService();
    stage.signIn();
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(stage, "emptyState")->isVisible(), 40000);
    picture(stage, QStringLiteral("offline"));
    QVERIFY(part<QPushButton>(stage, "emptyStateButton")->text().contains(QStringLiteral("Retry")));
    QVERIFY(part<MessageBar>(stage, "messageBar")->messages().isEmpty());
}

void MainWindowTest::refusedCredentialOffersToSignInAgain()
{
    Stage stage;
    QSignalSpy again(&stage.window(), &MainWindow::signInAgainRequested);
    stage.signIn(QByteArrayLiteral("0000@no-such-secret"));
    QTRY_VERIFY(part<QWidget>(stage, "emptyState")->isVisible());
    picture(stage, QStringLiteral("refused"));
    QTest::mouseClick(part<QPushButton>(stage, "emptyStateButton"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void MainWindowTest::refusalWithAListStandsInTheBar()
{
    Stage stage;
    QSignalSpy again(&stage.window(), &MainWindow::signInAgainRequested);
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    stage.session()->authenticator()->replaceCredential(
        {Credential::Kind::ApiToken, Secret(QByteArrayLiteral("0000@no-such-secret"))});
    part<QAction>(stage, "refreshList")->trigger();
    auto *bar = part<MessageBar>(stage, "messageBar");
    QTRY_COMPARE(bar->messages().size(), 1);
    QVERIFY(table(stage)->isVisible());
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
    QTRY_VERIFY(isLoaded(stage));
    stage.window().resize(1100, 680);
    QTRY_VERIFY(part<QWidget>(stage, "detailsPanel")->isVisible());
    stage.window().resize(820, 600);
    QTRY_VERIFY(!part<QWidget>(stage, "detailsPanel")->isVisible());
    table(stage)->selectRow(1);
    picture(stage, QStringLiteral("narrow"));
    QTest::keyClick(table(stage), Qt::Key_Return);
    QTRY_VERIFY(part<QWidget>(stage, "detailsPanel")->isVisible());
    picture(stage, QStringLiteral("narrowdetails"));
}

void MainWindowTest::columnsAreRemembered()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    QVERIFY(table(stage)->isColumnHidden(TokenTableModel::Id));
    table(stage)->setColumnHidden(TokenTableModel::Id, false);
    table(stage)->setColumnHidden(TokenTableModel::Created, true);
    stage.window().setSession(nullptr);
    stage.reopen();
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    QVERIFY(!table(stage)->isColumnHidden(TokenTableModel::Id));
    QVERIFY(table(stage)->isColumnHidden(TokenTableModel::Created));
    QVERIFY(!table(stage)->isColumnHidden(TokenTableModel::Name));
    picture(stage, QStringLiteral("columns"));
}

void MainWindowTest::closingAsksFirst()
{
    Stage stage;
    QSignalSpy asked(&stage.window(), &MainWindow::closeRequested);
    stage.window().close();
    QCOMPARE(asked.count(), 1);
    QVERIFY(stage.window().isVisible());
    stage.window().hide();
    QVERIFY(stage.window().close());
    QCOMPARE(asked.count(), 1);
}

void MainWindowTest::looksRightInTheDark()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    part<QAction>(stage, "themeDark")->trigger();
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(stage.settings().value(QStringLiteral("window/theme")).toInt(), static_cast<int>(Theme::Mode::Dark));
    table(stage)->selectRow(2);
    stage.window().showMessage({.level = Message::Level::Success, .text = QStringLiteral("“deploy” was revoked."), .remedies = {}, .topic = {}});
    picture(stage, QStringLiteral("dark"));
    part<QAction>(stage, "themeSystem")->trigger();
}

void MainWindowTest::nothingTicksBehindAHiddenWindow()
{
    Stage stage;
    stage.signIn();
    QTRY_VERIFY(isLoaded(stage));
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window()));
    const auto minutes = [&stage] {
        int count = 0;
        const auto timers = stage.window().findChildren<QTimer *>() + stage.session()->findChildren<QTimer *>();
        for (const QTimer *timer : timers)
            count += timer->isActive() && timer->intervalAsDuration() <= std::chrono::minutes(1) ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(minutes(), 2);
    stage.window().hide();
    QTRY_COMPARE(minutes(), 0);
    stage.window().show();
    QTRY_COMPARE(minutes(), 2);
    stage.window().showMinimized();
    QTRY_COMPARE(minutes(), 0);
    stage.window().showNormal();
    QTRY_COMPARE(minutes(), 2);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
