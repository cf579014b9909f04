// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/ui/accessibilitybus.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/everystate.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/placesstack.h"
#include "tests/ui/windowfixture.h"
#include "ui/accessibility/accessibilityguard.h"
#include "ui/accessibility/windowaccessible.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"

#include <QAction>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace qernal;

/// What a screen reader finds in each window and state, read over the accessibility bus by another process: each
/// control has a name, each object a role and states.
class AccessibleTreeTest : public QObject {
    Q_OBJECT

public:
    /// Before the application is made: the bridge asks whether somebody listens.
    static void initMain() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }

private slots:
    void initTestCase();
    void cleanup() { deleteOpenWindows(); }
    void cleanupTestCase();
    void aGapIsFound();
    void dialogs();
    void theWelcomePage();
    void theWindow();
    void theRememberedList();
    void whatOpensOverTheList();
    void theReveal();
    void theHandOff();
    void theReplacement();

private:
    /// What the reader misses in what is shown now, each line with @p name.
    [[nodiscard]] QStringList gaps(const QString &name, QWidget *window);
    static void verify(const QStringList &gaps)
    {
        QVERIFY2(gaps.isEmpty(), qPrintable(QLatin1Char('\n') + gaps.join(QLatin1Char('\n'))));
    }

    AccessibilityGuard m_guard;
    QProcess m_reader;
};

void AccessibleTreeTest::initTestCase()
{
    installWindowAccessible();
    QVERIFY(startAccessibilityBus());
    QERNAL_AWAIT(m_guard.isInPlace());
    m_reader.setProcessChannelMode(QProcess::MergedChannels);
    m_reader.start(QStringLiteral("/usr/bin/python3"),
                   {QStringLiteral(QERNAL_SOURCE_DIR "/tests/support/accessible-gaps"),
                    QString::number(QCoreApplication::applicationPid())});
    QVERIFY(m_reader.waitForStarted());
}

void AccessibleTreeTest::cleanupTestCase()
{
    m_reader.closeWriteChannel();
    QERNAL_AWAIT_EQUAL(m_reader.state(), QProcess::NotRunning);
}

QStringList AccessibleTreeTest::gaps(const QString &name, QWidget *window)
{
    if (!QTest::qWaitForWindowExposed(window, 30'000)) return {name + QStringLiteral(": is not shown")};
    QStringList found;
    int seen = 0;
    const auto ask = [&] {
        found.clear();
        m_reader.write("\n");
        QString line;
        while (!line.startsWith(QLatin1String("looked at"))) {
            if (!QTest::qWaitFor([this] { return m_reader.canReadLine(); }, 30'000)) return false;
            line = QString::fromUtf8(m_reader.readLine()).trimmed();
            found << name + QStringLiteral(": ") + line;
        }
        found.removeLast();
        seen = line.section(QLatin1Char(' '), 2).toInt();
        // A window comes to the bus a moment after it is on the screen.
        return seen > 1;
    };
    if (!QTest::qWaitFor(ask, 30'000)) return {name + QStringLiteral(": the reader finds nothing")};
    return found;
}

void AccessibleTreeTest::aGapIsFound()
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("Window"));
    QLineEdit field(&window);
    QLineEdit named(&window);
    named.setAccessibleName(QStringLiteral("Name"));
    named.move(0, 40);
    window.show();
    const QStringList found = gaps(QStringLiteral("window"), &window);
    QVERIFY2(found.size() == 1 && found.constFirst().contains(QLatin1String("no name")),
             qPrintable(found.join(QLatin1Char('\n'))));
}

void AccessibleTreeTest::dialogs()
{
    QStringList found;
    lookAtEveryDialog([&](const QString &name, QWidget *window) { found << gaps(name, window); });
    verify(found);
}

void AccessibleTreeTest::theWelcomePage()
{
    WindowFixture fixture;
    fixture.window()->offerCliToken(QStringLiteral("QERNAL_TOKEN"));
    verify(gaps(QStringLiteral("welcome"), fixture.window()));
}

void AccessibleTreeTest::theWindow()
{
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    const QTemporaryDir folder;
    TokenNotes notes(folder.path(), systemClock());
    fixture.window()->setNotes(&notes);
    fixture.signIn(server.url());
    notes.setAccount(fixture.session()->account().id);
    fixture.session()->model()->setNotes(&notes);
    QERNAL_AWAIT(fixture.isLoaded());
    QStringList found = gaps(QStringLiteral("list"), fixture.window());
    fixture.table()->selectRow(0);
    found << gaps(QStringLiteral("one token"), fixture.window());
    fixture.part<QAction>("editNoteAction")->trigger();
    found << gaps(QStringLiteral("its note"), fixture.window());
    fixture.table()->selectAll();
    found << gaps(QStringLiteral("all tokens"), fixture.window());
    fixture.window()->showMessage({.text = QStringLiteral("Something happened."),
                                   .remedies = {{QStringLiteral("Retry"), [] {}}},
                                   .topic = QStringLiteral("topic")});
    found << gaps(QStringLiteral("a message"), fixture.window());
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("nothing is called so"));
    QERNAL_AWAIT(fixture.part<QWidget>("emptyState")->isVisible());
    found << gaps(QStringLiteral("no token"), fixture.window());
    verify(found);
}

void AccessibleTreeTest::theRememberedList()
{
    WindowFixture fixture;
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    HttpClient http;
    const auto session = std::make_unique<Session>(account, Credential(), &http, fixture.custody(), systemClock());
    session->model()->addTokens({testToken("deploy"), testToken("ci")});
    fixture.window()->setSession(session.get());
    fixture.table()->selectRow(0);
    verify(gaps(QStringLiteral("remembered"), fixture.window()));
    fixture.window()->setSession(nullptr);
}

void AccessibleTreeTest::whatOpensOverTheList()
{
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.signIn(server.url());
    QERNAL_AWAIT(fixture.isLoaded());
    QStringList found;
    lookAtWhatOpensOverTheList(fixture, [&](const QString &name, QWidget *window) { found << gaps(name, window); });
    verify(found);
}

void AccessibleTreeTest::theReveal()
{
    PlacesStack stack;
    QWidget window;
    window.setWindowTitle(QStringLiteral("Window"));
    window.show();
    const RevealPresenter presenter(&stack.custody, &stack.clipboard,
                                    CliConfig(QProcessEnvironment(), stack.folder.path()), &window);
    const Result<QUuid> record = stack.custody.begin({.account = stack.account, .tokenName = QStringLiteral("deploy")});
    QVERIFY(record);
    stack.custody.received(*record, testToken("deploy").id, QStringLiteral("deploy"), Secret("51687d2f@T.KcV~_96"),
                           false);
    QERNAL_AWAIT(window.findChild<RevealDialog *>());
    verify(gaps(QStringLiteral("reveal"), window.findChild<RevealDialog *>()));
}

void AccessibleTreeTest::theHandOff()
{
    QStringList found;
    lookAtEveryHandOff([&](const QString &name, QWidget *window) { found << gaps(name, window); });
    verify(found);
}

void AccessibleTreeTest::theReplacement()
{
    QStringList found;
    lookAtEveryReplacementStep([&](const QString &name, QWidget *window) { found << gaps(name, window); });
    verify(found);
}

QTEST_MAIN(AccessibleTreeTest)
#include "tst_accessibletree.moc"
