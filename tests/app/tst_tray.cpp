// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programtest.h"
#include "tests/console/falsenotifications.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/support/falsepanel.h"
#include "tests/support/servicegate.h"

#include "core/accounts/accountstore.h"

#include <QDBusConnection>
#include <QDir>
#include <QSettings>
#include <QTest>

#include <memory>

using namespace qernal;

/// The icon in the desktop's tray, as a panel has it over the bus, and where the window is meanwhile: the real program,
/// driven by keys and by the icon's menu.
class TrayTest : public ProgramTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theMenuHasWhatExpiresNext();
    void aNameIsShownAsItStands();
    void aTokenInTheMenuIsSelected();
    void newTokenOpensTheWindow();
    void closingHidesTheWindowAndSaysSoOnce();
    void aSecondStartBringsTheWindowBack();
    void quitEndsIt();
    void aSignalEndsItWhileItIsHidden();
    void aNewSecretBringsTheWindowBack();
    void whatIsBeingDecidedIsNotHidden();
    void withoutAPanelTheWindowIsNotHidden();
    void aPanelThatGoesBringsTheWindowBack();
    void aPanelThatComesLaterGetsTheIcon();
    void isOffAtFirst();

private:
    /// Starts the program, and waits until its icon is there, and its list.
    void start();
    /// Closes the window as a person does, and waits until it is gone.
    void closeWindow();
    [[nodiscard]] static bool isWindowSeen();

    FalseNotifications m_notifications;
    std::unique_ptr<FalsePanel> m_panel;
    std::unique_ptr<ServiceGate> m_gate;
    std::unique_ptr<RealProgram> m_program;
};

namespace {

const QString mainTitle = QStringLiteral("Qernal Token Manager");

void switchTrayOn(const QString &settingsFile)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.setValue(QStringLiteral("preferences/tray"), true);
    // The keychain's service for notifications is the test's: no reminder is to come between.
    settings.setValue(QStringLiteral("preferences/reminders"), false);
    settings.sync();
}

QByteArray listedToken(const QByteArray &name, int days)
{
    const QByteArray expiry = QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate).toLatin1();
    return R"({"id":"0e7e0000-0000-4000-8000-00000000000)" + QByteArray::number(days) + R"(","name":")" + name +
           R"(","date":{"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T00:00:00Z"},"expiry_at":")" +
           expiry + R"("})";
}

} // namespace

void TrayTest::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_notifications,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TrayTest::init()
{
    m_notifications.titles.clear();
    m_panel = std::make_unique<FalsePanel>();
    startService();
    m_gate = std::make_unique<ServiceGate>(m_service->url());
    signIn(m_gate->url());
    switchTrayOn(settingsFile());
}

void TrayTest::cleanup()
{
    m_program.reset();
    m_gate.reset();
    m_panel.reset();
}

void TrayTest::start()
{
    m_program = std::make_unique<RealProgram>();
    QVERIFY(m_panel->hasItem());
    QVERIFY(m_program->hasWindow(mainTitle));
    QERNAL_AWAIT(m_panel->labels().size() > 4);
}

bool TrayTest::isWindowSeen()
{
    // A window that goes while it is asked about makes the search fail; the next one finds the others.
    for (int tries = 0; tries < 5; ++tries) {
        QProcess search;
        search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                                 QStringLiteral("--name"), QLatin1Char('^') + mainTitle});
        if (!QTest::qWaitFor([&search] { return search.state() == QProcess::NotRunning; }, 30'000)) return false;
        if (search.readAllStandardError().isEmpty()) return !search.readAllStandardOutput().isEmpty();
    }
    return false;
}

void TrayTest::closeWindow()
{
    m_program->press({QStringLiteral("alt+F4")});
    QERNAL_AWAIT(!isWindowSeen());
}

void TrayTest::theMenuHasWhatExpiresNext()
{
    start();
    if (QTest::currentTestFailed()) return;
    QERNAL_AWAIT(m_panel->labels().contains(QStringLiteral("New token…")));
    const QStringList labels = m_panel->labels();
    QCOMPARE(labels.size(), 7);
    QCOMPARE(labels.at(0), QStringLiteral("Show window"));
    // Of the demo's tokens; what has expired is not among them.
    QCOMPARE(labels.at(1), QStringLiteral("ci-runner (in 3 days)"));
    QCOMPARE(labels.at(2), QStringLiteral("deploy-production (in 12 days)"));
    QCOMPARE(labels.mid(4),
             (QStringList{QStringLiteral("New token…"), QStringLiteral("Lock"), QStringLiteral("Quit")}));
    QCOMPARE(m_panel->toolTip(), QStringLiteral("Qernal Token Manager: 2 tokens expire soon"));

    const QImage icon = m_panel->icon(32);
    if (const QString folder = qEnvironmentVariable("QERNAL_PICTURES"); !folder.isEmpty()) {
        for (const int edge : {16, 24, 32, 64})
            m_panel->icon(edge).save(QStringLiteral("%1/tray-%2.png").arg(folder).arg(edge));
    }
    QVERIFY(!icon.isNull());
    // The dot, and nothing between it and the icon.
    const QColor dot = icon.pixelColor(icon.width() * 3 / 4, icon.height() * 3 / 4);
    QVERIFY2(dot.alpha() == 255 && dot.red() > 2 * dot.green(), qPrintable(dot.name(QColor::HexArgb)));
}

void TrayTest::aNameIsShownAsItStands()
{
    const PageServer service([](qint64, int) {
        return '[' + listedToken("a_b & c_d & e", 3) + ',' + listedToken("1_2_3", 4) + ',' +
               listedToken("<b>4</b>&", 5) + ']';
    });
    QSettings settings(settingsFile(), QSettings::IniFormat);
    AccountStore accounts(&settings, &m_keychain);
    const Account account{.id = QUuid::createUuid(),
                          .name = QStringLiteral("Names"),
                          .apiUrl = service.url(),
                          .authorizationUrl = service.url(),
                          .kind = Credential::Kind::AccessToken};
    bool saved = false;
    accounts.save(account, {Credential::Kind::AccessToken, Secret("access")}, this,
                  [&saved](const Result<void> &result) { saved = result.has_value(); });
    QERNAL_AWAIT(saved);
    accounts.setCurrent(account.id);
    settings.sync();
    start();
    if (QTest::currentTestFailed()) return;
    QStringList names;
    const QStringList labels = m_panel->labels().mid(1, 3);
    for (const QString &label : labels)
        names.append(label.section(QStringLiteral(" ("), 0, 0));
    QCOMPARE(names,
             (QStringList{QStringLiteral("a_b & c_d & e"), QStringLiteral("1_2_3"), QStringLiteral("<b>4</b>&")}));
}

void TrayTest::aTokenInTheMenuIsSelected()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    QVERIFY(m_panel->choose(QStringLiteral("deploy-production")));
    QVERIFY(m_program->hasWindow(mainTitle));
    QVERIFY(m_program->opens({QStringLiteral("F2")}, QStringLiteral("Edit “deploy-production”")));
}

void TrayTest::newTokenOpensTheWindow()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    QVERIFY(m_panel->choose(QStringLiteral("New token")));
    QVERIFY(m_program->hasWindow(QStringLiteral("New token")));
    QVERIFY(isWindowSeen());
}

void TrayTest::closingHidesTheWindowAndSaysSoOnce()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    QVERIFY(m_program->isRunning());
    QERNAL_AWAIT_EQUAL(m_notifications.titles, QStringList{QStringLiteral("Still running in the tray")});
    m_panel->click();
    QVERIFY(m_program->hasWindow(mainTitle));
    closeWindow();
    m_panel->click();
    QVERIFY(m_program->hasWindow(mainTitle));
    QCOMPARE(m_notifications.titles.size(), 1);
    // Locking needs no window.
    closeWindow();
    QVERIFY(m_panel->choose(QStringLiteral("Lock")));
    QVERIFY(!isWindowSeen());
    QVERIFY(m_program->isRunning());
}

void TrayTest::aSecondStartBringsTheWindowBack()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    RealProgram second;
    QVERIFY(second.ends());
    QVERIFY(m_program->hasWindow(mainTitle));
}

void TrayTest::quitEndsIt()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    QVERIFY(m_panel->choose(QStringLiteral("Quit")));
    QVERIFY(m_program->ends());
    // And so does the window's own.
    start();
    if (QTest::currentTestFailed()) return;
    m_program->press({QStringLiteral("ctrl+q")});
    QVERIFY(m_program->ends());
}

void TrayTest::aSignalEndsItWhileItIsHidden()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    QVERIFY(m_program->terminate());
}

void TrayTest::aNewSecretBringsTheWindowBack()
{
    start();
    if (QTest::currentTestFailed()) return;
    m_gate->hold(ServiceGate::Hold::Answer);
    QVERIFY(m_program->sendNewToken(QStringLiteral("late")));
    QVERIFY(m_gate->isHolding());
    // The dialog waits for the answer as well, until it is hidden.
    QVERIFY(m_program->hasWindow(QStringLiteral("New token")));
    m_program->press({QStringLiteral("alt+h")});
    QVERIFY(m_program->hasWindow(mainTitle));
    closeWindow();
    if (QTest::currentTestFailed()) return;
    m_gate->hold(ServiceGate::Hold::Nothing);
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    QERNAL_AWAIT(isWindowSeen());
}

void TrayTest::whatIsBeingDecidedIsNotHidden()
{
    start();
    if (QTest::currentTestFailed()) return;
    createByKeys(*m_program, QStringLiteral("undecided"), false);
    if (QTest::currentTestFailed()) return;
    QVERIFY(reaches(SecretState::Pending));
    QVERIFY(m_panel->choose(QStringLiteral("Quit")));
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    QVERIFY(m_program->isRunning());
    QVERIFY(isWindowSeen());
    // Its own closing asks, as ever.
    m_program->press({QStringLiteral("alt+F4")});
    QVERIFY(m_program->hasWindow(QStringLiteral("Keep this secret?")));
    QVERIFY(isWindowSeen());
}

void TrayTest::withoutAPanelTheWindowIsNotHidden()
{
    m_panel.reset();
    m_program = std::make_unique<RealProgram>();
    waitForList(*m_program);
    if (QTest::currentTestFailed()) return;
    m_program->press({QStringLiteral("alt+F4")});
    QVERIFY(m_program->ends());
}

void TrayTest::aPanelThatGoesBringsTheWindowBack()
{
    start();
    if (QTest::currentTestFailed()) return;
    closeWindow();
    m_panel->setHost(false);
    QVERIFY(m_program->hasWindow(mainTitle));
    // Now it is the program's only window.
    m_program->press({QStringLiteral("alt+F4")});
    QVERIFY(m_program->ends());
}

void TrayTest::aPanelThatComesLaterGetsTheIcon()
{
    m_panel.reset();
    m_program = std::make_unique<RealProgram>();
    waitForList(*m_program);
    if (QTest::currentTestFailed()) return;
    m_panel = std::make_unique<FalsePanel>();
    QVERIFY(m_panel->hasItem());
    closeWindow();
    QVERIFY(m_program->isRunning());
    m_panel.reset();
    QVERIFY(m_program->hasWindow(mainTitle));
}

void TrayTest::isOffAtFirst()
{
    QSettings(settingsFile(), QSettings::IniFormat).remove(QStringLiteral("preferences/tray"));
    m_program = std::make_unique<RealProgram>();
    waitForList(*m_program);
    if (QTest::currentTestFailed()) return;
    QVERIFY(!m_panel->isItemThere());
    m_program->press({QStringLiteral("alt+F4")});
    QVERIFY(m_program->ends());
}

QTEST_GUILESS_MAIN(TrayTest)
#include "tst_tray.moc"
