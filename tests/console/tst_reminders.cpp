// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/reminderrecord.h"
#include "tests/console/consoletest.h"
#include "tests/console/dunst.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>

namespace qernal {

/// Reminders as a person has them: the real programs, a notification service of other people's making, the bus that
/// starts the window, and the timer's own command.
class RemindersTest : public ConsoleTest {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theUnitsAreValid();
    void theManualSaysWhatTheUnitsDo();
    void aClosedProgramIsOpenedAtTheTokenThatExpires();
    void anOpenWindowRemindsOnce();
    void whatIsOpenAtTheEndIsSaidTomorrow();
    void theWindowOpensWhatIsChosenInIt();

private:
    /// The command line of the timer's service, with the programs that were built.
    [[nodiscard]] static QStringList command();
    [[nodiscard]] static QString unit(const QString &name);
    [[nodiscard]] static qint64 ownerOfTheName();
    [[nodiscard]] static bool isOnScreen(const QString &title);
    [[nodiscard]] QHash<QString, GivenReminder> given() const;
    /// Of how many tokens the person is to be reminded once more.
    [[nodiscard]] int askedForAgain() const;
};

namespace {

const QString programName = QStringLiteral("com.qernal.TokenManager");
const QString mainWindow = QStringLiteral("Qernal Token Manager");
// Of the demo's ten tokens: one expired last week, one expires this week, one the week after.
constexpr int tokensToRemindOf = 3;

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), method);
}

} // namespace

void RemindersTest::initTestCase()
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    // What the bus starts is to be seen on the display of the test.
    QMap<QString, QString> environment;
    for (const char *name : {"DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORM", "LC_ALL", "TZ"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    QDBusMessage message = busCall(QStringLiteral("UpdateActivationEnvironment"));
    message << QVariant::fromValue(environment);
    QCOMPARE(QDBusConnection::sessionBus().call(message).type(), QDBusMessage::ReplyMessage);
}

void RemindersTest::init()
{
    startOver();
}

void RemindersTest::cleanup()
{
    if (const qint64 process = ownerOfTheName(); process > 0) {
        QCOMPARE(::kill(static_cast<pid_t>(process), SIGTERM), 0);
        QERNAL_AWAIT_EQUAL(ownerOfTheName(), 0);
    }
}

QString RemindersTest::unit(const QString &name)
{
    QFile file(QStringLiteral(QERNAL_SOURCE_DIR "/resources/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll())
        .replace(QLatin1String("@CMAKE_INSTALL_FULL_BINDIR@"), QLatin1String(QERNAL_BIN_DIR));
}

QStringList RemindersTest::command()
{
    static const QRegularExpression line(QStringLiteral("^ExecStart=(.*)$"), QRegularExpression::MultilineOption);
    return line.match(unit(QStringLiteral("qernal-token-expiry.service.in"))).captured(1).split(QLatin1Char(' '));
}

qint64 RemindersTest::ownerOfTheName()
{
    const QDBusReply<uint> process = QDBusConnection::sessionBus().interface()->servicePid(programName);
    return process.isValid() ? process.value() : 0;
}

bool RemindersTest::isOnScreen(const QString &title)
{
    QProcess search;
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                             QStringLiteral("--name"), QLatin1Char('^') + title});
    return search.waitForFinished(30'000) && !search.readAllStandardOutput().isEmpty();
}

QHash<QString, GivenReminder> RemindersTest::given() const
{
    QFile file(ProgramLedger::dataFolder() + QStringLiteral("/reminders/") + account().toString(QUuid::WithoutBraces) +
               QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto record = reminderRecordFromJson(file.readAll());
    return record ? record->given : QHash<QString, GivenReminder>();
}

int RemindersTest::askedForAgain() const
{
    const QHash<QString, GivenReminder> reminders = given();
    return static_cast<int>(std::count_if(reminders.cbegin(), reminders.cend(),
                                          [](const GivenReminder &reminder) { return reminder.againAt != NoTime; }));
}

void RemindersTest::theUnitsAreValid()
{
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--user"), QStringLiteral("--man=no"), QStringLiteral("verify")};
    for (const char *name : {"qernal-token-expiry.timer", "qernal-token-expiry.service"}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QString text = unit(QString::fromLatin1(name));
        if (text.isEmpty()) text = unit(QString::fromLatin1(name) + QStringLiteral(".in"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(text.toUtf8()) > 0);
        arguments.append(path);
    }
    QProcess analyze;
    analyze.setProcessChannelMode(QProcess::MergedChannels);
    analyze.start(QStringLiteral("systemd-analyze"), arguments);
    QVERIFY(analyze.waitForFinished(60'000));
    const QByteArray said = analyze.readAll();
    QVERIFY2(analyze.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("qernal-token-expiry"), said.constData());
}

void RemindersTest::theManualSaysWhatTheUnitsDo()
{
    const QString manual = unit(QStringLiteral("man/qernal-token.1.in")).remove(QLatin1Char('\\')).replace(u'\n', u' ');
    QVERIFY(manual.contains(QStringLiteral(".B \"%1\"").arg(command().sliced(1).join(u' '))));
    const QString timer = unit(QStringLiteral("qernal-token-expiry.timer"));
    QVERIFY(manual.contains(QLatin1String("at nine in the morning")));
    QVERIFY(timer.contains(QLatin1String("OnCalendar=*-*-* 09:00:00\n")));
    QVERIFY(manual.contains(QLatin1String("three minutes after the session has begun")));
    QVERIFY(timer.contains(QLatin1String("OnStartupSec=3min\n")));
    // It would delay both.
    QVERIFY(!timer.contains(QLatin1String("RandomizedDelaySec")));
}

void RemindersTest::aClosedProgramIsOpenedAtTheTokenThatExpires()
{
    // As the package installs it.
    const QString services =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dbus-1/services");
    QVERIFY(QDir().mkpath(services));
    QFile service(services + QLatin1Char('/') + programName + QStringLiteral(".service"));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write("[D-BUS Service]\nName=com.qernal.TokenManager\nExec=" QERNAL_BIN_DIR "/qernal-token-manager\n");
    service.close();
    QCOMPARE(QDBusConnection::sessionBus().call(busCall(QStringLiteral("ReloadConfig"))).type(),
             QDBusMessage::ReplyMessage);

    const Dunst desktop;
    QVERIFY(desktop.isRunning());
    const QStringList line = command();
    QProcess timer;
    timer.start(line.constFirst(), line.sliced(1));
    QERNAL_AWAIT_EQUAL(desktop.shown(), tokensToRemindOf);
    QCOMPARE(ownerOfTheName(), 0);
    QVERIFY(desktop.choose(QStringLiteral("Replace.*ci-runner")));
    QERNAL_AWAIT(isOnScreen(QStringLiteral("Replace “ci-runner”")));
    QVERIFY(isOnScreen(mainWindow));
    // The window that was started for it says nothing again, and the command waits for the others.
    QCOMPARE(desktop.shown(), tokensToRemindOf - 1);
    QCOMPARE(timer.state(), QProcess::Running);
    desktop.closeAll();
    QERNAL_AWAIT_EQUAL(timer.state(), QProcess::NotRunning);
    QCOMPARE(timer.exitCode(), 3);
    QCOMPARE(timer.readAllStandardError(), QByteArray());
    QCOMPARE(given().size(), tokensToRemindOf);

    // The next day, or the next start of the session.
    timer.start(line.constFirst(), line.sliced(1));
    QERNAL_AWAIT_EQUAL(timer.state(), QProcess::NotRunning);
    QCOMPARE(timer.exitCode(), 3);
    QCOMPARE(desktop.shown(), 0);
}

void RemindersTest::anOpenWindowRemindsOnce()
{
    const Dunst desktop;
    QVERIFY(desktop.isRunning());
    {
        RealProgram program;
        QERNAL_AWAIT_EQUAL(desktop.shown(), tokensToRemindOf);
        QERNAL_AWAIT_EQUAL(given().size(), tokensToRemindOf);
        desktop.closeAll();
        QERNAL_AWAIT_EQUAL(desktop.shown(), 0);
        QVERIFY(program.terminate());
    }
    const RealProgram program;
    waitForList(program);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("--expiring"), QStringLiteral("30"),
                  QStringLiteral("--notify"), QStringLiteral("--wait")})
                 .exitCode,
             3);
    QCOMPARE(desktop.shown(), 0);
}

void RemindersTest::whatIsOpenAtTheEndIsSaidTomorrow()
{
    const Dunst desktop;
    QVERIFY(desktop.isRunning());
    RealProgram program;
    QERNAL_AWAIT_EQUAL(given().size(), tokensToRemindOf);
    QCOMPARE(desktop.shown(), tokensToRemindOf);
    QVERIFY(program.terminate());
    // No button is left that nobody hears.
    QERNAL_AWAIT_EQUAL(desktop.shown(), 0);
    QCOMPARE(askedForAgain(), tokensToRemindOf);
}

void RemindersTest::theWindowOpensWhatIsChosenInIt()
{
    const Dunst desktop;
    QVERIFY(desktop.isRunning());
    const RealProgram program;
    QERNAL_AWAIT_EQUAL(given().size(), tokensToRemindOf);
    QVERIFY(desktop.choose(QStringLiteral("Remind me tomorrow.*deploy-production")));
    QERNAL_AWAIT_EQUAL(desktop.shown(), tokensToRemindOf - 1);
    QERNAL_AWAIT_EQUAL(askedForAgain(), 1);
    QVERIFY(desktop.choose(QStringLiteral("Replace.*ci-runner")));
    QERNAL_AWAIT(isOnScreen(QStringLiteral("Replace “ci-runner”")));
}

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::RemindersTest)
#include "tst_reminders.moc"
