// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/leakhunt.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace qernal {

namespace {

const QString mainWindow = QStringLiteral("Qernal Token Manager");
const QString accessibleTree = QStringLiteral(QERNAL_SOURCE_DIR "/tests/support/accessible-tree");
const QString revealWindow = QStringLiteral("New secret");

/// A process and all that descend from it.
QStringList familyOf(qint64 process)
{
    QStringList family{QString::number(process)};
    for (qsizetype i = 0; i < family.size(); ++i) {
        const QString tasks = QStringLiteral("/proc/%1/task/").arg(family.at(i));
        const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads)
            family += QString::fromLatin1(contentOf(tasks + thread + QStringLiteral("/children")))
                          .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    return family;
}

} // namespace

LeakHunt::LeakHunt()
{
    QVERIFY(m_output.isValid());
    QVERIFY(m_service.isRunning());
    // As at the first start on this computer.
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Qernal"))
        .removeRecursively();
    QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Qernal"))
        .removeRecursively();
    QDir().mkpath(QFileInfo(cliFile()).path());
    QFile cli(cliFile());
    QVERIFY(cli.open(QIODevice::WriteOnly));
    cli.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    cli.write("token: " + m_service.apiToken() + "\n");
}

LeakHunt::~LeakHunt() = default;

QString LeakHunt::cliFile()
{
    return QDir::homePath() + QStringLiteral("/.qernal/config.yaml");
}

void LeakHunt::start()
{
    // The accessibility bus comes with its first reader, and a program that started before it stays off it.
    static_cast<void>(outputOf(accessibleTree, {QStringLiteral("0")}));
    const QString service = m_proxy.url().toString();
    const QStringList wrapper{
        QStringLiteral("env"), QStringLiteral("QT_LOGGING_RULES=*=true"), QStringLiteral("G_MESSAGES_DEBUG=all"),
        QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1"), QStringLiteral("QERNAL_HOST_CHAOS=") + service,
        QStringLiteral("QERNAL_HOST_HYDRA=") + service, QStringLiteral("sh"), QStringLiteral("-c"),
        // After this the process is the program itself.
        QStringLiteral("out=$1 err=$2; shift 2; exec \"$@\" >>\"$out\" 2>>\"$err\""), QStringLiteral("sh"),
        outputFile(QStringLiteral("stdout")), outputFile(QStringLiteral("stderr"))};
    m_program.emplace(QStringList(), wrapper);
    QVERIFY(m_program->hasWindow(mainWindow));
}

void LeakHunt::waitForList()
{
    QVERIFY(m_program->hasWindow(mainWindow));
    // A look is to see the list that comes now, and nothing tells when that is painted.
    QTest::qWait(1'000);
}

void LeakHunt::signInWithApiToken()
{
    QVERIFY(m_program->opens({QStringLiteral("alt+s")}, QStringLiteral("Sign in")));
    m_program->type(QString::fromLatin1(m_service.apiToken()));
    look(QStringLiteral("the sign-in dialog"));
    m_program->press({QStringLiteral("Return")});
    QERNAL_AWAIT(!m_proxy.accessTokens().isEmpty());
    waitForList();
}

void LeakHunt::signInWithCliToken()
{
    const qsizetype before = m_proxy.accessTokens().size();
    QVERIFY(m_program->pressUntil({QStringLiteral("alt+c")}, [&] { return m_proxy.accessTokens().size() > before; }));
    waitForList();
}

void LeakHunt::startCreating(const QString &name)
{
    QVERIFY(m_program->hasWindow(mainWindow));
    // Not stored at first, so that the reveal goes through each of its states.
    QVERIFY(m_program->sendNewToken(name, false));
    QVERIFY(m_program->hasWindow(revealWindow));
    QTest::qWait(1'000);
}

void LeakHunt::createAndKeep()
{
    const qsizetype before = m_proxy.secrets().size();
    startCreating(QStringLiteral("hunted-one"));
    QCOMPARE(m_proxy.secrets().size(), before + 1);
    look(QStringLiteral("the masked reveal"));
    m_program->press({QStringLiteral("alt+h")});
    QTest::qWait(1'000);
    m_program->press({QStringLiteral("alt+h"), QStringLiteral("ctrl+c")});
    QTest::qWait(1'000);
    look(QStringLiteral("the reveal after a copy"));
    QVERIFY(m_program->pressUntil({QStringLiteral("alt+s")}, [this] {
        const std::optional<SecretRecord> record = m_ledger.newest();
        return record && record->state == SecretState::Stored;
    }));
    look(QStringLiteral("the stored reveal"));
    m_program->press({QStringLiteral("Escape")});
    waitForList();
    look(QStringLiteral("the list with a stored secret"));
}

void LeakHunt::createAndShow()
{
    startCreating(QStringLiteral("hunted-two"));
    m_program->press({QStringLiteral("alt+h")});
    QTest::qWait(1'000);
}

void LeakHunt::discardShown()
{
    // Copied, so that the window may close without a question.
    m_program->press({QStringLiteral("alt+h"), QStringLiteral("ctrl+c")});
    QERNAL_AWAIT(m_ledger.newest() && m_ledger.newest()->copied);
    m_program->press({QStringLiteral("Escape")});
    waitForList();
}

void LeakHunt::regenerate()
{
    const qsizetype before = m_proxy.secrets().size();
    QVERIFY(m_program->opens({QStringLiteral("ctrl+r")}, QStringLiteral("Regenerate")));
    m_program->press({QStringLiteral("alt+r")});
    QVERIFY(m_program->hasWindow(revealWindow));
    QTest::qWait(1'500);
    QCOMPARE(m_proxy.secrets().size(), before + 1);
    look(QStringLiteral("the reveal of a regenerated secret"));
    m_program->press({QStringLiteral("Return")});
    QVERIFY(m_ledger.reaches(SecretState::Stored));
    m_program->press({QStringLiteral("Escape")});
    waitForList();
}

void LeakHunt::copyStored()
{
    // Whoever asks for the clipboard gets it: that makes Qt hand the secret out.
    const auto isPasted = [this] {
        return outputOf(QStringLiteral("xclip"),
                        {QStringLiteral("-o"), QStringLiteral("-selection"), QStringLiteral("clipboard")})
            .contains(m_proxy.secrets().constLast());
    };
    QVERIFY2(m_program->pressUntil({QStringLiteral("ctrl+shift+c")}, isPasted),
             "the clipboard did not hold the secret");
    look(QStringLiteral("the list after a copy"));
}

void LeakHunt::writeToCli()
{
    const qsizetype before = m_proxy.secrets().size();
    startCreating(QStringLiteral("hunted-cli"));
    QCOMPARE(m_proxy.secrets().size(), before + 1);
    QVERIFY(m_program->opens({QStringLiteral("alt+u")}, QStringLiteral("Use the secret of")));
    // The CLI comes first; its file holds another token, which is asked about.
    QVERIFY(m_program->pressUntil({QStringLiteral("alt+d"), QStringLiteral("alt+p")},
                                  [this] { return contentOf(cliFile()).contains(m_proxy.secrets().constLast()); }));
    look(QStringLiteral("the page of ways to use a secret"));
    m_program->press({QStringLiteral("Escape")});
    QVERIFY(m_program->hasWindow(revealWindow));
    m_program->press({QStringLiteral("Escape")});
    waitForList();
}

void LeakHunt::revoke()
{
    QVERIFY(m_program->opens({QStringLiteral("Delete")}, QStringLiteral("Revoke")));
    m_program->press({QStringLiteral("alt+r")});
    waitForList();
    look(QStringLiteral("the list after a revocation"));
}

void LeakHunt::waitForTheClipboard()
{
    QTest::qWait(32'000);
}

void LeakHunt::end()
{
    QVERIFY(m_program->terminate());
}

void LeakHunt::look(const QString &step)
{
    const auto saw = [this, &step](const QString &what, const QByteArray &bytes) {
        m_views.append({step + QStringLiteral(": ") + what, bytes});
        m_seen += bytes.size();
    };
    const QString process = QString::number(processId());
    saw(QStringLiteral("window titles"),
        outputOf(QStringLiteral("xwininfo"), {QStringLiteral("-root"), QStringLiteral("-tree")}));
    saw(QStringLiteral("PRIMARY"),
        outputOf(QStringLiteral("xclip"),
                 {QStringLiteral("-o"), QStringLiteral("-selection"), QStringLiteral("primary")}));
    const QStringList family = familyOf(processId());
    for (const QString &member : family)
        saw(QStringLiteral("command line of ") + member, contentOf(QStringLiteral("/proc/%1/cmdline").arg(member)));
    const QByteArray tree = outputOf(accessibleTree, {process});
    QVERIFY2(tree.contains("Qernal Token Manager"), "nothing was read over the accessibility bus");
    saw(QStringLiteral("accessibility tree"), tree);
}

QStringList LeakHunt::finds()
{
    QStringList found;
    for (const LeakSearch &search : {issued(), own()}) {
        for (const auto &[place, bytes] : m_views)
            found << search.find(place, bytes);
        for (const QString &name : {QStringLiteral("stdout"), QStringLiteral("stderr")})
            found << search.findInFile(outputFile(name));
        // The CLI's file holds what the user told the program to write there.
        found << search.findInFolder(QDir::homePath(), {cliFile()});
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            found << search.findInFolder(qEnvironmentVariable(variable));
    }
    return found;
}

LeakSearch LeakHunt::issued() const
{
    LeakSearch search;
    int number = 0;
    for (const QByteArray &secret : m_proxy.secrets())
        search.add(QStringLiteral("issued secret %1").arg(++number), secret);
    return search;
}

LeakSearch LeakHunt::own() const
{
    LeakSearch search;
    const QByteArray token = m_service.apiToken();
    search.add(QStringLiteral("the account's API token"), token.sliced(token.indexOf('@') + 1));
    int number = 0;
    for (const QByteArray &accessToken : m_proxy.accessTokens())
        search.add(QStringLiteral("the account's access token %1").arg(++number), accessToken);
    return search;
}

QByteArray LeakHunt::outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000)) process.kill();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace qernal
