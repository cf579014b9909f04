// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/support/realprogram.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace qernal;

/// What the desktop entry promises: the real program is brought to the front and opens a dialog when the desktop says
/// so, by a second start or over the bus.
class TestDesktopActions : public QObject {
    Q_OBJECT
private slots:
    void init();
    void newTokenAtTheStart();
    void aSecondStartHandsItsWishToTheFirst();
    void theBusOpensTheDialog();
    void theNameIsHadAsSoonAsItIsFree();
    void theBusStartsTheDemo();
    void anUnknownActionOnlyRaises();
    void aQuestionThatIsOpenComesFirst();
    void everyActionOfTheEntryIsKnown_data();
    void everyActionOfTheEntryIsKnown();

private:
    /// Calls @p method of the program on the bus; false if it does not answer.
    [[nodiscard]] bool call(const QString &method, const QString &action = {}) const;

    std::optional<DemoProcess> m_service;
};

namespace {

const QString mainTitle = QStringLiteral("Qernal Token Manager");
const QString dialogTitle = QStringLiteral("New token");

} // namespace

void TestDesktopActions::init()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QDir(data + QStringLiteral("/Qernal")).removeRecursively();
    const QString file = config + QStringLiteral("/Qernal/Token Manager.conf");
    QFile::remove(file);
    m_service.emplace();
    QVERIFY(m_service->isRunning());
    QSettings settings(file, QSettings::IniFormat);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager"));
    AccountStore accounts(&settings, &keychain);
    const Account account{.id = QUuid::createUuid(), .name = QStringLiteral("Work"), .apiUrl = m_service->url(),
                          .authorizationUrl = m_service->url()};
    bool saved = false;
    accounts.save(account, {Credential::Kind::ApiToken, Secret(m_service->apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result.has_value(); });
    QERNAL_AWAIT(saved);
    accounts.setCurrent(account.id);
}

bool TestDesktopActions::call(const QString &method, const QString &action) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("com.qernal.TokenManager"), QStringLiteral("/com/qernal/TokenManager"),
        QStringLiteral("org.freedesktop.Application"), method);
    if (!action.isEmpty()) message << action << QVariantList();
    message << QVariantMap();
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 10'000).type() == QDBusMessage::ReplyMessage;
}

void TestDesktopActions::newTokenAtTheStart()
{
    // The account is opened only after the keychain has answered; the wish waits for it.
    const RealProgram program({QStringLiteral("--new-token")});
    QVERIFY(program.hasWindow(dialogTitle));
}

void TestDesktopActions::aSecondStartHandsItsWishToTheFirst()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QProcess second;
    second.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager"), {QStringLiteral("--new-token")});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(program.hasWindow(dialogTitle));
}

void TestDesktopActions::theBusOpensTheDialog()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(call(QStringLiteral("Activate")));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("new-token")));
    QVERIFY(program.hasWindow(dialogTitle));
}

void TestDesktopActions::theNameIsHadAsSoonAsItIsFree()
{
    const QString name = QStringLiteral("com.qernal.TokenManager");
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    QERNAL_AWAIT(!bus->isServiceRegistered(name));
    QVERIFY(QDBusConnection::sessionBus().registerService(name));
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    // It asks for the name after the window is painted.
    QTest::qWait(1'500);
    QVERIFY(QDBusConnection::sessionBus().unregisterService(name));
    QERNAL_AWAIT(bus->isServiceRegistered(name));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("new-token")));
    QVERIFY(program.hasWindow(dialogTitle));
}

void TestDesktopActions::theBusStartsTheDemo()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("demo")));
    QVERIFY(program.hasWindow(mainTitle));
    QTest::qWait(1'500);
    program.press({QStringLiteral("ctrl+n")});
    QVERIFY(program.hasWindow(dialogTitle));
    program.type(QStringLiteral("in-the-demo"));
    program.press({QStringLiteral("Return")});
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    // What was just made is noted in the demo's own folder, so it was the demo that made it.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QVERIFY(!QDir(data + QStringLiteral("/Qernal/Token Manager/demo/secrets")).isEmpty());
}

void TestDesktopActions::anUnknownActionOnlyRaises()
{
    RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("erase-everything")));
    QVERIFY(program.hasWindow(mainTitle));
    QVERIFY(program.terminate());
}

void TestDesktopActions::aQuestionThatIsOpenComesFirst()
{
    const RealProgram program;
    QVERIFY(program.hasWindow(mainTitle));
    QTest::qWait(1'500);
    program.press({QStringLiteral("ctrl+n")});
    QVERIFY(program.hasWindow(dialogTitle));
    program.type(QStringLiteral("once"));
    program.press({QStringLiteral("Return")});
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    QVERIFY(call(QStringLiteral("ActivateAction"), QStringLiteral("new-token")));
    QTest::qWait(1'500);
    QProcess search;
    search.start(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                             QStringLiteral("--name"), dialogTitle});
    QVERIFY(search.waitForFinished(10'000));
    QCOMPARE(search.readAllStandardOutput(), QByteArray());
}

void TestDesktopActions::everyActionOfTheEntryIsKnown_data()
{
    QTest::addColumn<QString>("action");
    QFile entry(QStringLiteral(QERNAL_SOURCE_DIR "/resources/com.qernal.TokenManager.desktop"));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(entry.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("Actions="))) continue;
        const QStringList actions = line.mid(8).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString &action : actions) QTest::newRow(qPrintable(action)) << action;
    }
}

void TestDesktopActions::everyActionOfTheEntryIsKnown()
{
    // Desktops without a bus run the action's command, so it must be an option of the same name.
    QFETCH(QString, action);
    QProcess program;
    program.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager"), {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished(20'000));
    QVERIFY(program.readAllStandardOutput().contains("--" + action.toUtf8()));
}

QTEST_GUILESS_MAIN(TestDesktopActions)
#include "tst_desktopactions.moc"
