// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/startbenchmarks.h"

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/screenwatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

namespace qernal {

namespace {

constexpr int Remembered = 1000;
constexpr int PaintWithin = 60'000;
constexpr int IdleSeconds = 30;
// Threads that parsed pages end after 30 s without work.
constexpr int SettleSeconds = 40;
constexpr double MaxWakeups = 0.1;
// Words cost: to find and load a font, which the bare window never does, takes twice what the bare window takes in all.
constexpr double InstructionBudget = 5;
constexpr double InstructionBudgetBesideWords = 2;
const auto DumpAfter = QStringLiteral("--dump-after=QBackingStore::flush*");
const auto Bare = QStringLiteral(QERNAL_BIN_DIR "/qernal-bare-window");
const auto Words = QStringLiteral(QERNAL_BIN_DIR "/qernal-word-window");
const auto Ours = QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager");

/// A program of its own on the screen, ended in good order.
class Started {
public:
    /// @p config: the folder for settings; empty = the one where the account is remembered.
    explicit Started(const QStringList &command, const QString &config = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!config.isEmpty()) environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config);
        m_process.setProcessEnvironment(environment);
        const StopWatch watch;
        m_process.start(command.first(), command.mid(1));
        m_painted = m_screen.waitForPaint(PaintWithin);
        m_milliseconds = watch.milliseconds();
    }
    ~Started() { end(); }
    Q_DISABLE_COPY_MOVE(Started)

    void end()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.terminate();
        if (!m_process.waitForFinished(60'000)) m_process.kill();
        m_process.waitForFinished(5'000);
        (void)m_screen.waitForNothing(10'000);
    }
    [[nodiscard]] bool isPainted() const { return m_painted; }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }
    /// Mebibytes.
    [[nodiscard]] double resident() const
    {
        return static_cast<double>(numberIn(processFolder() + QStringLiteral("/status"), "VmRSS:").value_or(0)) / 1024;
    }
    /// How often each of its threads has gone to sleep, by the thread's number: each is a wakeup.
    [[nodiscard]] QMap<QString, qint64> sleeps() const
    {
        QMap<QString, qint64> sleeps;
        const QDir tasks(processFolder() + QStringLiteral("/task"));
        const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            const auto count = numberIn(tasks.filePath(thread + QStringLiteral("/status")), "voluntary_ctxt_switches:");
            if (count) sleeps.insert(thread, *count);
        }
        return sleeps;
    }

private:
    [[nodiscard]] QString processFolder() const { return QStringLiteral("/proc/%1").arg(m_process.processId()); }

    ScreenWatch m_screen;
    QProcess m_process;
    bool m_painted = false;
    double m_milliseconds = 0;
};

bool remember(const DemoProcess &demo)
{
    const Account account{.id = QUuid::createUuid(),
                          .name = QStringLiteral("Work"),
                          .apiUrl = demo.url(),
                          .authorizationUrl = demo.url(),
                          .kind = Credential::Kind::AccessToken};
    return remember(account, Secret(demo.accessToken())).has_value();
}

bool waitUntilListed(const DemoProcess &demo, int pages)
{
    return QTest::qWaitFor([&] { return demo.requestCount("GET /v1/auth/tokens") >= pages; }, 30'000);
}

/// Wakeups of all its threads in a second, over IdleSeconds, once what went before has settled.
double wakeupsOf(const Started &program)
{
    QThread::sleep(SettleSeconds);
    const QMap<QString, qint64> before = program.sleeps();
    QThread::sleep(IdleSeconds);
    const QMap<QString, qint64> after = program.sleeps();
    qint64 wakeups = 0;
    for (auto thread = after.cbegin(); thread != after.cend(); ++thread) {
        wakeups += thread.value() - before.value(thread.key(), 0);
    }
    // A thread that has ended woke up for that.
    const QStringList threads = before.keys();
    for (const QString &thread : threads)
        wakeups += after.contains(thread) ? 0 : 1;
    return static_cast<double>(wakeups) / IdleSeconds;
}

/// The list that its start showed is on disk for the next one.
bool waitUntilRemembered()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/lists");
    return QTest::qWaitFor([&folder] { return !QDir(folder).entryList(QDir::Files).isEmpty(); }, 30'000);
}

/// How long another password manager takes to its window, which asks for a file.
void addOtherProgram(Samples &samples)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("keepassxc.ini")));
    if (program.isEmpty() || !config.open(QIODevice::WriteOnly)) return;
    // No question about updates over the window.
    config.write("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n");
    config.close();
    const Started started({program, QStringLiteral("--config"), config.fileName(), QStringLiteral("--localconfig"),
                           folder.filePath(QStringLiteral("local.ini"))},
                          folder.path());
    if (started.isPainted()) samples.add(started.milliseconds());
}

void measureIdle(Report &report, const Started &program)
{
    const auto row = [&](const QString &how, double each) {
        report.add(QStringLiteral("idle with 1,000 tokens%1, wakeups a second of all threads over 30 s").arg(how),
                   QStringLiteral("/s"), {each}, {MaxWakeups}, {});
    };
    row(QString(), wakeupsOf(program));
    // Only a window manager can minimize a window.
    QProcess manager;
    manager.start(QStringLiteral("openbox"), QStringList());
    QThread::sleep(1);
    const int minimized = QProcess::execute(
        QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                    QStringLiteral("Qernal"), QStringLiteral("windowminimize")});
    if (minimized == 0) row(QStringLiteral(", window minimized"), wakeupsOf(program));
    manager.kill();
    manager.waitForFinished();
}

} // namespace

void measureStart(Report &report)
{
    const DemoProcess demo({QStringLiteral("--tokens"), QString::number(Remembered)});
    const QTemporaryDir noAccount;
    if (!demo.isRunning() || !remember(demo)) {
        return report.addMissing(QStringLiteral("start"), QStringLiteral("no account could be remembered"));
    }
    // A start before the first that counts, so that a list is remembered.
    {
        const Started program({Ours});
        if (!waitUntilRemembered())
            return report.addMissing(QStringLiteral("start"), QStringLiteral("no list was remembered"));
    }
    Samples bare, words, first, remembered, other, bareMemory, memory;
    const int pages = Remembered / 100;
    int read = pages;
    for (int round = 0; round < Rounds; ++round) {
        {
            const Started program({Bare});
            QThread::sleep(1);
            if (program.isPainted()) bare.add(program.milliseconds());
            bareMemory.add(program.resident());
        }
        {
            const Started program({Words});
            if (program.isPainted()) words.add(program.milliseconds());
        }
        addOtherProgram(other);
        {
            const Started program({Ours}, noAccount.path());
            if (program.isPainted()) first.add(program.milliseconds());
        }
        const Started program({Ours});
        if (program.isPainted()) remembered.add(program.milliseconds());
        read += pages;
        if (!waitUntilListed(demo, read)) break;
        QThread::sleep(1);
        memory.add(program.resident());
        if (round == Rounds - 1) measureIdle(report, program);
    }
    const auto row = [&](const char *what, const Samples &ours, const Samples &baseline, const Goal &goal) {
        report.add(QString::fromLatin1(what), QStringLiteral("ms"), ours, baseline, goal);
    };
    row("process start to first paint, no account", first, bare, {.factor = 1.5});
    row("the same, beside a window with a menu bar and ten words", first, words, {.factor = 1.15});
    row("process start to the remembered list of 1,000 tokens", remembered, bare, {.factor = 1.6});
    row("the same, beside the start of KeePassXC to its window", remembered, other,
        {.kind = Goal::Kind::TimesFaster, .factor = 3});
    report.add(QStringLiteral("resident memory, idle with 1,000 tokens"), QStringLiteral("MiB"), memory, bareMemory,
               {.factor = 1.6});
}

void measureInstructions(Report &report)
{
    const QString what = QStringLiteral("instructions until the first paint, no account (callgrind)");
    if (QStandardPaths::findExecutable(QStringLiteral("valgrind")).isEmpty()) {
        return report.addMissing(what, QStringLiteral("valgrind is not installed"));
    }
    const QTemporaryDir folder;
    const auto millions = [&folder](const QString &program) -> Samples {
        const QString out = folder.filePath(QFileInfo(program).fileName());
        Started started({QStringLiteral("valgrind"), QStringLiteral("--tool=callgrind"),
                         QStringLiteral("--callgrind-out-file=") + out, DumpAfter, program},
                        folder.path());
        // It still writes; the first of its parts ends where the first picture went to the screen.
        started.end();
        const std::optional<qint64> count = numberIn(out + QStringLiteral(".1"), "totals:");
        return started.isPainted() && count ? Samples{static_cast<double>(*count) / 1e6} : Samples();
    };
    const Samples ours = millions(Ours);
    report.add(what, QStringLiteral("million"), ours, millions(Bare), {.factor = InstructionBudget});
    report.add(QStringLiteral("the same, beside a window with a menu bar and ten words"), QStringLiteral("million"),
               ours, millions(Words), {.factor = InstructionBudgetBesideWords});
}

} // namespace qernal
