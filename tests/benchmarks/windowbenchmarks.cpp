// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/windowbenchmarks.h"

#include "app/workspace.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/stallprobe.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace qernal {

namespace {

constexpr int Listed = 100'000;
constexpr int Revoked = 1000;
constexpr double Frame = 16;
constexpr double Keystroke = 100;
constexpr int LoadWithin = 120'000;

/// Lets the event loop run. Not QTest::qWait(), which sleeps ten milliseconds in between.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Tells when @p view has painted its first row.
class FirstRows : public QObject {
public:
    explicit FirstRows(QTableView *view) : m_view(view) { view->viewport()->installEventFilter(this); }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool rows = m_view->model() && m_view->model()->rowCount() > 0;
        if (event->type() == QEvent::Paint && rows && m_milliseconds == 0) {
            // Once this turn has painted them.
            QMetaObject::invokeMethod(
                this, [this] { m_milliseconds = m_watch.milliseconds(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_view;
    StopWatch m_watch;
    double m_milliseconds = 0;
};

struct Stalls {
    Samples gaps;
    Samples work;
    void add(const StallProbe &probe)
    {
        gaps.add(probe.gaps());
        work.add(probe.work());
    }
    void reportTo(Report &report, const QString &during, double most) const
    {
        const auto row = [&](const QString &which, double value) {
            report.add(QStringLiteral("stall of the window while %1, %2").arg(during, which), QStringLiteral("ms"),
                       {value}, {most}, {});
        };
        row(QStringLiteral("p50"), gaps.percentile(50));
        row(QStringLiteral("p99"), gaps.percentile(99));
        row(QStringLiteral("longest"), gaps.percentile(100));
        row(QStringLiteral("longest, without what the machine gave to others"), work.percentile(100));
    }
};

class WindowBench {
public:
    explicit WindowBench(QApplication *application)
        : m_theme(application),
          m_demo(
              {QStringLiteral("--tokens"), QString::number(Listed), QStringLiteral("--latency"), QStringLiteral("20")}),
          m_workspace({QStringLiteral("com.qernal.TokenManager.Benchmarks"),
                       m_folder.filePath(QStringLiteral("secrets")),
                       m_folder.filePath(QStringLiteral("settings.conf"))},
                      CliConfig(QProcessEnvironment(), m_folder.path()), &m_theme, &m_clipboard)
    {
        m_workspace.window()->show();
        m_ready = m_demo.isRunning() && QTest::qWaitForWindowExposed(m_workspace.window());
    }

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const DemoProcess &demo() const { return m_demo; }

    /// Signs in anew and reads the whole list; false if that failed.
    bool load(Stalls &stalls, Samples &firstRows)
    {
        StallProbe probe;
        probe.start();
        auto *table = m_workspace.window()->findChild<QTableView *>(QStringLiteral("tokenTable"));
        const FirstRows first(table);
        const Account account{.id = QUuid::createUuid(),
                              .name = QStringLiteral("Work"),
                              .apiUrl = m_demo.url(),
                              .authorizationUrl = m_demo.url(),
                              .kind = Credential::Kind::AccessToken,
                              .demo = true,
                              .remembered = false};
        m_workspace.open(account, {Credential::Kind::AccessToken, Secret(m_demo.accessToken())});
        // The session is the workspace's own; its filter model is what the table shows.
        m_session = table->model() == nullptr ? nullptr : qobject_cast<Session *>(table->model()->parent());
        if (m_session == nullptr) return false;
        QSignalSpy refreshed(m_session->list(), &TokenList::refreshed);
        if (!refreshed.wait(LoadWithin) || m_session->list()->error()) return false;
        runFor(100);
        probe.stop();
        stalls.add(probe);
        firstRows.add(first.milliseconds());
        return true;
    }
    void type(const QString &text, Stalls &stalls)
    {
        auto *search = m_workspace.window()->findChild<QLineEdit *>(QStringLiteral("searchField"));
        StallProbe probe;
        probe.start();
        for (qsizetype letters = 1; letters <= text.size(); ++letters) {
            search->setText(text.left(letters));
            runFor(50);
        }
        search->clear();
        runFor(50);
        probe.stop();
        stalls.add(probe);
    }
    bool revoke(Stalls &stalls)
    {
        // From all over the list, but never the token that the service signs in with.
        QList<Token> tokens;
        for (int i = 0; i < Revoked; ++i)
            tokens.append(m_session->model()->tokenAt(i * 90 + 1));
        StallProbe probe;
        probe.start();
        BulkRevocation *revocation = m_session->revoke(tokens, true);
        QSignalSpy finished(revocation, &BulkRevocation::finished);
        revocation->start();
        const bool done = finished.wait(LoadWithin);
        probe.stop();
        revocation->deleteLater();
        stalls.add(probe);
        return done;
    }

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    SecretClipboard m_clipboard;
    DemoProcess m_demo;
    Workspace m_workspace;
    Session *m_session = nullptr;
    bool m_ready = false;
};

} // namespace

void measureWindow(Report &report, QApplication *application)
{
    WindowBench bench(application);
    if (!bench.isReady()) return report.addMissing(QStringLiteral("window"), QStringLiteral("it did not open"));
    const QByteArray onePage = "write-out = \"%{time_total}\"\nurl = \"" + bench.demo().url().toEncoded() +
                               "/v1/auth/tokens?page%5Bafter%5D=0&page%5Bsize%5D=100\"\n";
    Stalls loading, typing, revoking;
    Samples firstRows, oneRequest;
    for (int round = 0; round < Rounds; ++round) {
        oneRequest.add(curl(bench.demo(), onePage).toDouble() * 1000);
        if (!bench.load(loading, firstRows)) {
            return report.addMissing(QStringLiteral("window"), QStringLiteral("the list was not read"));
        }
        bench.type(QStringLiteral("deploy-europe"), typing);
        if (!bench.revoke(revoking)) {
            return report.addMissing(QStringLiteral("window"), QStringLiteral("the tokens were not revoked"));
        }
    }
    report.add(QStringLiteral("first rows on screen while reading 100,000 tokens, beside one request"),
               QStringLiteral("ms"), firstRows, oneRequest, {.factor = 1.5});
    loading.reportTo(report, QStringLiteral("100,000 tokens load"), Frame);
    typing.reportTo(report, QStringLiteral("a filter is typed"), Keystroke);
    revoking.reportTo(report, QStringLiteral("1,000 of 100,000 tokens are revoked"), Frame);
}

} // namespace qernal
