// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programtest.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace qernal;

/// What the desktop entry promises: the real program is brought to the front and opens a dialog when the desktop says
/// so, by a second start or over the bus; where it cannot be, a second start says why.
class DesktopActionsTest : public ProgramTest {
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void newTokenAtTheStart();
    void aSecondStartHandsItsRequestToTheFirst();
    void aSecondStartBringsAMinimizedWindowBack();
    void aSecondStartBringsTheWindowFromAnotherDesktop();
    void aSecondStartOpensTheAccount();
    void aFirstThatIsStoppedIsReported();
    void aFirstOnAnotherDisplayIsReported();
    void theBusOpensTheDialog();
    void theNameIsHadAsSoonAsItIsFree();
    void theBusStartsTheDemo();
    void anUnknownActionOnlyRaises();
    void aQuestionThatIsOpenComesFirst();
    void everyActionOfTheEntryIsKnown_data();
    void everyActionOfTheEntryIsKnown();

private:
    struct Ending {
        int exitCode;
        QString words; ///< on standard error
    };
    /// Starts the program once more with @p arguments and waits for its end.
    [[nodiscard]] static Ending startAgain(const QStringList &arguments = {}, const QStringList &wrapper = {});
    /// Calls @p method of the program once it is on the bus; false if it does not answer.
    [[nodiscard]] static bool call(const QString &method, const QString &action = {});
};

namespace {

const QString mainTitle = QStringLiteral("Qernal Token Manager");
const QString dialogTitle = QStringLiteral("New token");
const QString busName = QStringLiteral("com.qernal.TokenManager");

/// How many have the program's name or wait for it.
qsizetype ownersOfTheName()
{
    const QDBusReply<QStringList> owners =
        QDBusConnection::sessionBus().interface()->call(QStringLiteral("ListQueuedOwners"), busName);
    return owners.value().size();
}

/// The program's windows that are neither minimized nor on another desktop.
QStringList windowsOnScreen()
{
    QProcess search;
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                             QStringLiteral("--name"), QLatin1Char('^') + mainTitle});
    search.waitForFinished(30'000);
    return QString::fromLatin1(search.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

bool DesktopActionsTest::call(const QString &method, const QString &action)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    // Its window may be there before it has taken its name.
    if (!QTest::qWaitFor([&] { return bus.interface()->isServiceRegistered(busName).value(); }, 30'000)) return false;
    QDBusMessage message = QDBusMessage::createMethodCall(busName, QStringLiteral("/com/qernal/TokenManager"),
                                                          QStringLiteral("org.freedesktop.Application"), method);
    if (!action.isEmpty()) message << action << QVariantList();
    message << QVariantMap();
    return bus.call(message, QDBus::Block, 30'000).type() == QDBusMessage::ReplyMessage;
}

void DesktopActionsTest::newTokenAtTheStart()
{
    // The account is opened only after the keychain has answered; the request waits for it.
    const RealProgram program({QStringLiteral("--new-token")});
    QVERIFY(program.hasWindow(dialogTitle));
}

void DesktopActionsTest::aSecondStartHandsItsRequestToTheFirst()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QCOMPARE(startAgain({QStringLiteral("--new-token")}).exitCode, 0);
    QVERIFY(program.hasWindow(dialogTitle));
}

DesktopActionsTest::Ending DesktopActionsTest::startAgain(const QStringList &arguments, const QStringList &wrapper)
{
    const QStringList line = wrapper + QStringList{QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager")} + arguments;
    QProcess second;
    second.start(line.constFirst(), line.sliced(1));
    if (!second.waitForFinished(30'000)) return {-1, QStringLiteral("It does not end.")};
    return {second.exitCode(), QString::fromLocal8Bit(second.readAllStandardError())};
}

void DesktopActionsTest::aSecondStartBringsAMinimizedWindowBack()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QERNAL_AWAIT_EQUAL(windowsOnScreen().size(), 1);
    const QString window = windowsOnScreen().constFirst();
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("windowminimize"), window}), 0);
    QERNAL_AWAIT(windowsOnScreen().isEmpty());
    QCOMPARE(startAgain().exitCode, 0);
    QERNAL_AWAIT_EQUAL(windowsOnScreen(), QStringList{window});
}

void DesktopActionsTest::aSecondStartBringsTheWindowFromAnotherDesktop()
{
    const auto run = [](const QStringList &arguments) {
        return QProcess::execute(QStringLiteral("xdotool"), arguments);
    };
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QERNAL_AWAIT_EQUAL(windowsOnScreen().size(), 1);
    const QString window = windowsOnScreen().constFirst();
    QCOMPARE(run({QStringLiteral("set_num_desktops"), QStringLiteral("2")}), 0);
    QCOMPARE(run({QStringLiteral("set_desktop_for_window"), window, QStringLiteral("1")}), 0);
    QERNAL_AWAIT(windowsOnScreen().isEmpty());
    QCOMPARE(startAgain().exitCode, 0);
    QERNAL_AWAIT_EQUAL(windowsOnScreen(), QStringList{window});
    QCOMPARE(run({QStringLiteral("set_num_desktops"), QStringLiteral("1")}), 0);
}

void DesktopActionsTest::aSecondStartOpensTheAccount()
{
    const DemoProcess other;
    QVERIFY(other.isRunning());
    remember(QStringLiteral("Other"), other);
    const RealProgram program;
    waitForList(program);
    QCOMPARE(startAgain({QStringLiteral("--account"), QStringLiteral("Other")}).exitCode, 0);
    QERNAL_AWAIT(other.statistics().contains("GET /v1/auth/tokens"));
}

void DesktopActionsTest::aFirstThatIsStoppedIsReported()
{
    RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    program.signal(SIGSTOP);
    QElapsedTimer time;
    time.start();
    const Ending ending = startAgain({QStringLiteral("--new-token")});
    program.signal(SIGCONT);
    QCOMPARE(ending.exitCode, 4);
    QVERIFY2(ending.words.contains(QString::number(program.processId())), qPrintable(ending.words));
    QVERIFY(time.elapsed() < 15'000);
    QVERIFY(program.terminate());
}

void DesktopActionsTest::aFirstOnAnotherDisplayIsReported()
{
    RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    const Ending ending = startAgain(
        {}, {QStringLiteral("env"), QStringLiteral("DISPLAY=:4711"), QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    QCOMPARE(ending.exitCode, 3);
    QVERIFY2(ending.words.contains(qEnvironmentVariable("DISPLAY")), qPrintable(ending.words));
    QVERIFY(program.terminate());
}

void DesktopActionsTest::theBusOpensTheDialog()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(call(QStringLiteral("Activate")));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("new-token")));
    QVERIFY(program.hasWindow(dialogTitle));
}

void DesktopActionsTest::theNameIsHadAsSoonAsItIsFree()
{
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    QERNAL_AWAIT(!bus->isServiceRegistered(busName));
    QVERIFY(QDBusConnection::sessionBus().registerService(busName));
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    // It asks for the name after the window is painted; freed before that, the name would be had without a queue.
    QERNAL_AWAIT_EQUAL(ownersOfTheName(), 2);
    QVERIFY(QDBusConnection::sessionBus().unregisterService(busName));
    QERNAL_AWAIT(bus->isServiceRegistered(busName));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("new-token")));
    QVERIFY(program.hasWindow(dialogTitle));
}

void DesktopActionsTest::theBusStartsTheDemo()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("demo")));
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(program.sendNewToken(QStringLiteral("in-the-demo")));
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    // What was just made is noted in the demo's own folder, so it was the demo that made it.
    QVERIFY(!ProgramLedger(QStringLiteral("demo/secrets")).records().isEmpty());
}

void DesktopActionsTest::anUnknownActionOnlyRaises()
{
    RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("erase-everything")));
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(program.terminate());
}

void DesktopActionsTest::aQuestionThatIsOpenComesFirst()
{
    const RealProgram program;
    createByKeys(program, QStringLiteral("once"));
    if (QTest::currentTestFailed()) return;
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("new-token")));
    QTest::qWait(1'500);
    QProcess search;
    search.start(QStringLiteral("xdotool"),
                 {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), dialogTitle});
    QVERIFY(search.waitForFinished(30'000));
    QCOMPARE(search.readAllStandardOutput(), QByteArray());
}

void DesktopActionsTest::everyActionOfTheEntryIsKnown_data()
{
    QTest::addColumn<QString>("action");
    QFile entry(QStringLiteral(QERNAL_SOURCE_DIR "/resources/com.qernal.TokenManager.desktop"));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(entry.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("Actions="))) continue;
        const QStringList actions = line.mid(8).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &action : actions)
            QTest::newRow(qPrintable(action)) << action;
    }
}

void DesktopActionsTest::everyActionOfTheEntryIsKnown()
{
    // Desktops without a bus run the action's command, so it must be an option of the same name.
    QFETCH(QString, action);
    QProcess program;
    program.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager"), {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished(30'000));
    QVERIFY(program.readAllStandardOutput().contains("--" + action.toUtf8()));
}

QTEST_GUILESS_MAIN(DesktopActionsTest)
#include "tst_desktopactions.moc"
