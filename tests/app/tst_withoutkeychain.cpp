// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"
#include "tests/app/programledger.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/support/realprogram.h"
#include "ui/feedback/messagebar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

/// A computer without a keychain: the real program is killed while the only copy of a new secret is on the screen. The
/// next start finds the account again, whichever way its owner signs in, and reports the loss with its remedies.
class WithoutKeychainTest : public QObject {
    Q_OBJECT
public:
    /// Before the application is made, which already looks for the bus. The home is the test's own.
    static void initMain();

private slots:
    void init();
    void cleanup() { m_service.reset(); }
    void aSecretThatDiedOnTheScreenIsReported_data();
    void aSecretThatDiedOnTheScreenIsReported();

private:
    [[nodiscard]] static QString settingsFile();
    [[nodiscard]] static QList<Account> remembered();
    /// Signs in by the welcome page and creates a token whose reveal is then open.
    void createAndKill();

    std::unique_ptr<DemoProcess> m_service;
};

void WithoutKeychainTest::initMain()
{
    static const QTemporaryDir home;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("HOME", QFile::encodeName(home.path()));
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(folder);
}

void WithoutKeychainTest::init()
{
    QDir(ProgramLedger::dataFolder()).removeRecursively();
    QFile::remove(settingsFile());
    m_service = std::make_unique<DemoProcess>();
    QVERIFY(m_service->isRunning());
    qputenv("QERNAL_HOST_CHAOS", m_service->url().toEncoded());
    qputenv("QERNAL_HOST_HYDRA", m_service->url().toEncoded());
    qputenv("QERNAL_TOKEN", m_service->apiToken());
}

QString WithoutKeychainTest::settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/Qernal/Token Manager.conf");
}

QList<Account> WithoutKeychainTest::remembered()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    return AccountSettings(&settings).accounts();
}

void WithoutKeychainTest::createAndKill()
{
    RealProgram program;
    QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
    QVERIFY(program.pressUntil({QStringLiteral("alt+c")},
                               [this] { return m_service->statistics().contains("GET /v1/auth/tokens"); }));
    QVERIFY(program.sendNewToken(QStringLiteral("died-on-screen")));
    QVERIFY(program.hasWindow(QStringLiteral("New secret")));
    QVERIFY(ProgramLedger().reaches(SecretState::Held));
    program.kill();
}

void WithoutKeychainTest::aSecretThatDiedOnTheScreenIsReported_data()
{
    QTest::addColumn<bool>("byCliToken");
    QTest::newRow("by the CLI's token") << true;
    QTest::newRow("by signing in again") << false;
}

void WithoutKeychainTest::aSecretThatDiedOnTheScreenIsReported()
{
    QFETCH(const bool, byCliToken);
    createAndKill();
    if (QTest::currentTestFailed()) return;
    QCOMPARE(remembered().size(), 1);
    const Account account = remembered().constFirst();
    {
        // The next start notices it before anybody signs in.
        RealProgram program;
        QVERIFY(program.hasWindow(QStringLiteral("Qernal Token Manager")));
        QVERIFY(ProgramLedger().reaches(SecretState::Lost));
        program.kill();
    }

    // The words, in process, over the same files.
    Theme theme(qobject_cast<QApplication *>(qApp));
    SecretClipboard clipboard;
    const CliConfig cliConfig(QProcessEnvironment::systemEnvironment(), QDir::homePath());
    const WorkspacePaths paths{QStringLiteral("com.qernal.TokenManager"), ProgramLedger().path(), settingsFile(),
                               ProgramLedger::dataFolder() + QStringLiteral("/replacements")};
    Workspace workspace(paths, cliConfig, &theme, &clipboard);
    workspace.start({});
    const auto *bar = workspace.window()->findChild<MessageBar *>();
    const auto reportOfLoss = [bar] {
        const QList<Message> all = bar->messages();
        for (const Message &message : all) {
            if (!message.text.startsWith(QStringLiteral("“died-on-screen” is created, but its secret never"))) continue;
            QString text = message.text;
            for (const Message::Remedy &remedy : message.remedies)
                text += QLatin1Char('|') + remedy.label;
            return text;
        }
        return QString();
    };
    QERNAL_AWAIT(!reportOfLoss().isEmpty());
    if (byCliToken) {
        emit workspace.window()->cliTokenRequested();
    } else {
        workspace.open(account, {Credential::Kind::ApiToken, Secret(m_service->apiToken())});
    }
    QERNAL_AWAIT2(reportOfLoss().contains(QStringLiteral("|Regenerate")) &&
                      reportOfLoss().contains(QStringLiteral("|Revoke")),
                  qPrintable(reportOfLoss()));
    QCOMPARE(remembered().size(), 1);
    QCOMPARE(remembered().constFirst().id, account.id);
}

QTEST_MAIN(WithoutKeychainTest)
#include "tst_withoutkeychain.moc"
