// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/ui/windowfixture.h"
#include "ui/settings/logdialog.h"
#include "ui/window/helpcommands.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace qernal;

namespace {

/// The window with its log open.
struct LogWindow : WindowFixture {
    explicit LogWindow(int lines = 1)
    {
        for (int i = 0; i < lines; ++i)
            add(200 + i);
        window()->help()->setLog(&log);
        part<QAction>("logAction")->trigger();
    }
    void add(int status) { log.addRequest({.method = QLatin1String("GET"), .status = status, .tries = 1}); }
    [[nodiscard]] LogDialog *dialog() const { return part<LogDialog>("logDialog"); }

    ActivityLog log{systemClock()};
};

} // namespace

/// *Help → Log…*: what it shows, and what can be done with it.
class LogDialogTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatProgramThisIs();
    void newLinesAppear();
    void theNewestIsVisible();
    void theFilterLeavesWhatIsWanted();
    void thereIsOneAtATime();
    void copiesWhatIsShown();
    void savesWhatIsShown();
    void aRefusedFileIsReported();
};

void LogDialogTest::saysWhatProgramThisIs()
{
    LogWindow fixture;
    const QString text = fixture.dialog()->text();
    QVERIFY2(text.startsWith(QLatin1String("Qernal Token Manager ")), qPrintable(text));
    QVERIFY2(text.contains(QString::fromLatin1(qVersion())), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("GET  -> 200")), qPrintable(text));
}

void LogDialogTest::newLinesAppear()
{
    LogWindow fixture;
    fixture.add(404);
    QVERIFY(fixture.dialog()->text().contains(QLatin1String("-> 404")));
}

void LogDialogTest::theNewestIsVisible()
{
    LogWindow fixture(300);
    const QScrollBar *bar = fixture.part<QPlainTextEdit>("logText")->verticalScrollBar();
    QERNAL_AWAIT(bar->maximum() > 0 && bar->value() == bar->maximum());
    fixture.add(999);
    QERNAL_AWAIT(bar->value() == bar->maximum());
}

void LogDialogTest::theFilterLeavesWhatIsWanted()
{
    LogWindow fixture(3);
    fixture.part<QLineEdit>("logFilter")->setText(QStringLiteral("-> 201"));
    QVERIFY(fixture.dialog()->text().contains(QLatin1String("-> 201")));
    QVERIFY(!fixture.dialog()->text().contains(QLatin1String("-> 200")));
    fixture.add(404);
    QVERIFY(!fixture.dialog()->text().contains(QLatin1String("-> 404")));
    fixture.part<QLineEdit>("logFilter")->clear();
    QVERIFY(fixture.dialog()->text().contains(QLatin1String("-> 404")));
}

void LogDialogTest::thereIsOneAtATime()
{
    LogWindow fixture;
    fixture.part<QAction>("logAction")->trigger();
    QCOMPARE(fixture.window()->findChildren<LogDialog *>().size(), 1);
    QVERIFY(!fixture.dialog()->isModal());
}

void LogDialogTest::copiesWhatIsShown()
{
    LogWindow fixture;
    fixture.part<QPushButton>("copyLog")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), fixture.dialog()->text());
    QVERIFY(!fixture.part<QLabel>("logOutcome")->text().isEmpty());
}

void LogDialogTest::savesWhatIsShown()
{
    LogWindow fixture;
    const QString file = fixture.filePath(QStringLiteral("log.txt"));
    fixture.part<QPushButton>("saveLog")->click();
    emit fixture.part<QFileDialog>("saveLogDialog")->fileSelected(file);
    QERNAL_AWAIT(fixture.part<QLabel>("logOutcome")->text().contains(QLatin1String("log.txt")));
    QCOMPARE(contentOf(file), fixture.dialog()->text().toUtf8() + '\n');
}

void LogDialogTest::aRefusedFileIsReported()
{
    LogWindow fixture;
    fixture.part<QPushButton>("saveLog")->click();
    emit fixture.part<QFileDialog>("saveLogDialog")->fileSelected(fixture.filePath(QStringLiteral("no/log.txt")));
    QERNAL_AWAIT(fixture.part<QLabel>("logOutcome")->text().contains(QLatin1String("not saved")));
}

QTEST_MAIN(LogDialogTest)
#include "tst_logdialog.moc"
