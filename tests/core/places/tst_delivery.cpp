// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/places/deliveryfixture.h"
#include "tests/support/await.h"
#include "tests/support/leaksearch.h"
#include "tests/support/standintool.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace qernal;
using namespace std::chrono_literals;

namespace {

using Kind = DeliveryOutcome::Kind;
using Field = DestinationField;

const Destination GitLab{
    .kind = DestinationKind::GitLab,
    .values = {{Field::Repository, QStringLiteral("group/project")}, {Field::Name, QStringLiteral("QERNAL_TOKEN")}}};
const Destination Vault{.kind = DestinationKind::Vault,
                        .values = {{Field::Mount, QStringLiteral("kv")}, {Field::Path, QStringLiteral("ci/chaos")}}};
const Destination Own{.kind = DestinationKind::Command,
                      .values = {{Field::CommandLine, QStringLiteral("keep --in \"my vault\"")}}};

/// True once @p pid runs no more; who does not collect it is another matter.
bool isGone(pid_t pid)
{
    QFile state(QStringLiteral("/proc/%1/stat").arg(pid));
    return !state.open(QIODevice::ReadOnly) || state.readAll().contains(") Z ");
}

} // namespace

class DeliveryTest : public DeliveryFixture {
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void givesTheSecretOnStandardInputAlone_data();
    void givesTheSecretOnStandardInputAlone();
    void leavesNoSecretInTheEnvironment();
    void eachEndHasItsName_data();
    void eachEndHasItsName();
    void outputThatHoldsTheSecretIsNotShown_data();
    void outputThatHoldsTheSecretIsNotShown();
    void aToolThatHangsIsStoppedWithAllThatItStarted_data();
    void aToolThatHangsIsStoppedWithAllThatItStarted();
    void cancellingEndsIt();
    void goingAwayEndsTheTool();
    void triesTheSecondCallOnlyAfterItsWords_data();
    void triesTheSecondCallOnlyAfterItsWords();
    void runsNothingThatHoldsTheSecretOrIsIncomplete();
    void aToolThatPrintsWithoutEndIsRead();

private:
    /// Makes a program of that name, a shell script, in the folder that is PATH.
    void makeTool(const QString &name, const QByteArray &script) const
    {
        QVERIFY(makeStandInTool(m_folder->filePath(QStringLiteral("bin/") + name), script));
    }
    [[nodiscard]] QByteArray recorded(const QString &name) const;
};

QByteArray DeliveryTest::recorded(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("(nothing)");
}

void DeliveryTest::givesTheSecretOnStandardInputAlone_data()
{
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("GitHub") << GitHub << QStringLiteral("gh")
                            << QByteArray("secret|set|QERNAL_TOKEN|--repo|octo/repo|");
    QTest::newRow("GitLab") << GitLab << QStringLiteral("glab")
                            << QByteArray("variable|set|QERNAL_TOKEN|--repo|group/project|--masked|");
    QTest::newRow("Kubernetes") << Kubernetes << QStringLiteral("kubectl")
                                << QByteArray("--context|live|--namespace|apps|apply|--server-side|"
                                              "--field-manager=qernal-token-manager|-f|-|");
    QTest::newRow("Vault") << Vault << QStringLiteral("vault") << QByteArray("kv|patch|-mount=kv|ci/chaos|token=-|");
    QTest::newRow("own command") << Own << QStringLiteral("keep") << QByteArray("--in|my vault|");
}

void DeliveryTest::givesTheSecretOnStandardInputAlone()
{
    QFETCH(const Destination, destination);
    QFETCH(const QString, program);
    QFETCH(const QByteArray, arguments);
    makeTool(program, "cat > \"$RECORDS/input\"; printf '%s|' \"$@\" > \"$RECORDS/arguments\"\n"
                      "cat /proc/$$/cmdline > \"$RECORDS/cmdline\"; cat /proc/$$/environ > \"$RECORDS/environ\"\n"
                      "pwd > \"$RECORDS/folder\"; tty > \"$RECORDS/tty\"; echo done\n");
    const DeliveryOutcome outcome = deliver(destination);
    QCOMPARE(outcome, (DeliveryOutcome{.kind = Kind::Delivered, .program = program, .output = QStringLiteral("done")}));
    QCOMPARE(recorded(QStringLiteral("input")), toolInput(destination, Secret(Token)).view().toByteArray());
    QCOMPARE(recorded(QStringLiteral("arguments")), arguments);
    QCOMPARE(recorded(QStringLiteral("folder")).trimmed(), QFile::encodeName(QDir(QDir::homePath()).canonicalPath()));
    LeakSearch search;
    search.add(QStringLiteral("the secret"), Token);
    for (const char *name : {"cmdline", "environ", "arguments"}) {
        const QByteArray bytes = recorded(QString::fromLatin1(name));
        QVERIFY(bytes.size() > 10);
        QCOMPARE(search.find(QString::fromLatin1(name), bytes), QStringList());
    }
}

void DeliveryTest::leavesNoSecretInTheEnvironment()
{
    makeTool(QStringLiteral("gh"), "env > \"$RECORDS/environ\"; cat > /dev/null");
    m_environment.insert(QStringLiteral("QERNAL_TOKEN"), QStringLiteral("another"));
    m_environment.insert(QStringLiteral("MY_COPY"), QStringLiteral("Bearer ") + QString::fromLatin1(Token));
    m_environment.insert(QStringLiteral("MY_BASE64"), QString::fromLatin1(Token.toBase64()));
    m_environment.insert(QStringLiteral("KUBECONFIG"), QStringLiteral("/somewhere"));
    QCOMPARE(deliver(GitHub).kind, Kind::Delivered);
    const QByteArrayList lines = recorded(QStringLiteral("environ")).split('\n');
    QVERIFY(lines.contains("KUBECONFIG=/somewhere"));
    for (const QByteArray &line : lines)
        QVERIFY2(!line.startsWith("QERNAL_TOKEN") && !line.startsWith("MY_"), line.constData());
}

void DeliveryTest::eachEndHasItsName_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<DeliveryOutcome>("expected");
    const auto gh = QStringLiteral("gh");
    const auto row = [](const char *name, const char *script, const DeliveryOutcome &expected) {
        QTest::newRow(name) << QByteArray(script) << expected;
    };
    row("says nothing", "cat > /dev/null", {.kind = Kind::Delivered, .program = gh});
    row("reads nothing", "exit 0", {.kind = Kind::Delivered, .program = gh});
    row("prints an error", "cat > /dev/null; echo 'HTTP 404: Not Found' >&2; exit 3",
        {.kind = Kind::Refused, .program = gh, .exitCode = 3, .output = QStringLiteral("HTTP 404: Not Found")});
    row("reads nothing and fails", "exec <&-; echo no; exit 1",
        {.kind = Kind::Refused, .program = gh, .exitCode = 1, .output = QStringLiteral("no")});
    row("opens the terminal", "cat > /dev/null; echo hello > /dev/tty || exit 2",
        {.kind = Kind::WantsTerminal, .program = gh, .exitCode = 2});
    row("asks for one", "cat > /dev/null; echo 'To get started, please run: gh auth login in a terminal' >&2; exit 4",
        {.kind = Kind::WantsTerminal,
         .program = gh,
         .exitCode = 4,
         .output = QStringLiteral("To get started, please run: gh auth login in a terminal")});
    row("crashes", "cat > /dev/null; kill -SEGV $$", {.kind = Kind::Crashed, .program = gh});
    row("cannot be started", "#!/no/such/interpreter\n", {.kind = Kind::NotStarted, .program = gh});
}

void DeliveryTest::eachEndHasItsName()
{
    QFETCH(const QByteArray, script);
    QFETCH(DeliveryOutcome, expected);
    makeTool(QStringLiteral("gh"), script);
    const DeliveryOutcome outcome = deliver(GitHub);
    // Shells and systems have words of their own.
    if (expected.output.isEmpty() && !outcome.isDone()) expected.output = outcome.output;
    QCOMPARE(outcome, expected);
    if (outcome.kind == Kind::NotStarted || outcome.kind == Kind::WantsTerminal) QVERIFY(!outcome.output.isEmpty());
}

void DeliveryTest::outputThatHoldsTheSecretIsNotShown_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("plain") << QByteArray("cat");
    QTest::newRow("as an error") << QByteArray("echo \"cannot store '$(cat)'\" >&2; exit 1");
    QTest::newRow("base64") << QByteArray("base64");
    QTest::newRow("hexadecimal") << QByteArray("od -An -tx1 | tr -d ' '");
    QTest::newRow("cut") << QByteArray("cut -c 40-55");
}

void DeliveryTest::outputThatHoldsTheSecretIsNotShown()
{
    QFETCH(const QByteArray, script);
    makeTool(QStringLiteral("gh"), script);
    const DeliveryOutcome outcome = deliver(GitHub);
    QVERIFY(outcome.outputHeldSecret);
    QCOMPARE(outcome.output, QString());
    QCOMPARE(outcome.kind, script.contains("exit 1") ? Kind::Refused : Kind::Delivered);
}

void DeliveryTest::aToolThatHangsIsStoppedWithAllThatItStarted_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("waits") << QByteArray("echo $$ > \"$RECORDS/pid\"; sleep 1000");
    QTest::newRow("does not listen") << QByteArray(
        "trap '' TERM; echo $$ > \"$RECORDS/pid\"; while :; do sleep 1; done");
    QTest::newRow("started another") << QByteArray("sleep 1000 & echo $! > \"$RECORDS/pid\"; wait");
}

void DeliveryTest::aToolThatHangsIsStoppedWithAllThatItStarted()
{
    QFETCH(const QByteArray, script);
    makeTool(QStringLiteral("gh"), script);
    const DeliveryOutcome outcome = deliver(GitHub, 3s);
    QCOMPARE(outcome.kind, Kind::TimedOut);
    QVERIFY(deliveryText(outcome).contains(QStringLiteral("Whether the secret arrived is not known")));
    const auto pid = static_cast<pid_t>(recorded(QStringLiteral("pid")).trimmed().toInt());
    QVERIFY(pid > 0);
    QERNAL_AWAIT(isGone(pid));
}

void DeliveryTest::cancellingEndsIt()
{
    makeTool(QStringLiteral("gh"), "echo $$ > \"$RECORDS/pid\"; sleep 1000");
    Delivery delivery(GitHub, m_environment);
    QSignalSpy finished(&delivery, &Delivery::finished);
    delivery.start(Secret(Token));
    QERNAL_AWAIT(recorded(QStringLiteral("pid")).endsWith('\n'));
    delivery.cancel();
    QVERIFY(finished.isEmpty());
    QERNAL_AWAIT(!finished.isEmpty());
    QCOMPARE(finished.constFirst().constFirst().value<DeliveryOutcome>().kind, Kind::Cancelled);
    // Before it began, too.
    Delivery never(GitHub, m_environment);
    QSignalSpy ended(&never, &Delivery::finished);
    never.start(Secret(Token));
    never.cancel();
    QERNAL_AWAIT(!ended.isEmpty());
    QCOMPARE(ended.constFirst().constFirst().value<DeliveryOutcome>().kind, Kind::Cancelled);
}

void DeliveryTest::goingAwayEndsTheTool()
{
    makeTool(QStringLiteral("gh"), "echo $$ > \"$RECORDS/pid\"; sleep 1000");
    auto delivery = std::make_unique<Delivery>(GitHub, m_environment);
    QSignalSpy finished(delivery.get(), &Delivery::finished);
    delivery->start(Secret(Token));
    QERNAL_AWAIT(recorded(QStringLiteral("pid")).endsWith('\n'));
    const auto pid = static_cast<pid_t>(recorded(QStringLiteral("pid")).trimmed().toInt());
    delivery.reset();
    QVERIFY(finished.isEmpty());
    QERNAL_AWAIT(isGone(pid));
}

void DeliveryTest::triesTheSecondCallOnlyAfterItsWords_data()
{
    QTest::addColumn<Destination>("destination");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("verbs");
    QTest::newRow("GitLab, a new variable") << GitLab << QStringLiteral("glab") << QByteArray() << QByteArray("set\n");
    QTest::newRow("GitLab, a known one") << GitLab << QStringLiteral("glab")
                                         << QByteArray("{message: {key: [(QERNAL_TOKEN) has already been taken]}}")
                                         << QByteArray("set\nupdate\n");
    QTest::newRow("GitLab, signed out") << GitLab << QStringLiteral("glab") << QByteArray("401 Unauthorized")
                                        << QByteArray("set\n");
    QTest::newRow("Vault, a path with keys")
        << Vault << QStringLiteral("vault") << QByteArray() << QByteArray("patch\n");
    QTest::newRow("Vault, a new path") << Vault << QStringLiteral("vault")
                                       << QByteArray("No value found at kv/data/ci/chaos")
                                       << QByteArray("patch\nput\n");
    // A put would take the other keys away.
    QTest::newRow("Vault, forbidden") << Vault << QStringLiteral("vault") << QByteArray("permission denied")
                                      << QByteArray("patch\n");
}

void DeliveryTest::triesTheSecondCallOnlyAfterItsWords()
{
    QFETCH(const Destination, destination);
    QFETCH(const QString, program);
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, verbs);
    makeTool(program, "cat >> \"$RECORDS/input\"; echo $2 >> \"$RECORDS/verbs\"\n"
                      "case $2 in set|patch) if [ -n '" +
                          words + "' ]; then echo '" + words + "' >&2; exit 2; fi;; esac\n");
    const DeliveryOutcome outcome = deliver(destination);
    QCOMPARE(recorded(QStringLiteral("verbs")), verbs);
    QCOMPARE(recorded(QStringLiteral("input")), Token.repeated(verbs.count('\n')));
    const bool done = words.isEmpty() || verbs.count('\n') == 2;
    QCOMPARE(outcome.kind, done ? Kind::Delivered : Kind::Refused);
    QCOMPARE(outcome.output, done ? QString() : QString::fromLatin1(words));
}

void DeliveryTest::runsNothingThatHoldsTheSecretOrIsIncomplete()
{
    makeTool(QStringLiteral("keep"), "touch \"$RECORDS/ran\"");
    Destination destination = Own;
    destination.values.insert(Field::CommandLine, QStringLiteral("keep --value ") + QString::fromLatin1(Token));
    QCOMPARE(deliver(destination).kind, Kind::HoldsSecret);
    destination.values.clear();
    QCOMPARE(deliver(destination).kind, Kind::Incomplete);
    QCOMPARE(recorded(QStringLiteral("ran")), QByteArray("(nothing)"));
    destination.values.insert(Field::CommandLine, QStringLiteral("no-such-program-here x"));
    QCOMPARE(deliver(destination),
             (DeliveryOutcome{.kind = Kind::ToolMissing, .program = QStringLiteral("no-such-program-here")}));
}

void DeliveryTest::aToolThatPrintsWithoutEndIsRead()
{
    makeTool(QStringLiteral("gh"), "cat > /dev/null; head -c 20000000 /dev/zero | tr '\\0' x; echo end; exit 1");
    const DeliveryOutcome outcome = deliver(GitHub);
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(!outcome.output.isEmpty() && outcome.output.size() < 1000);
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "tst_delivery.moc"
