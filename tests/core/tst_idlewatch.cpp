// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idlewatch.h"
#include "tests/support/await.h"
#include "tests/support/falsedesktop.h"

#include <QSignalSpy>
#include <QTest>

using namespace qernal;
using namespace std::chrono_literals;

/// What the desktop says of its idle time, by stand-ins for desktops on a bus of the test's own.
class IdleWatchTest : public QObject {
    Q_OBJECT
private slots:
    void withoutADesktopItSaysSo();
    void mutterIsAsked();
    void theScreenSaverIsAskedWhereThereIsNoMutter();
    void aDesktopThatComesLaterIsFound();
    void aComputerInUseIsNotIdle();
    void itIsAskedAgainWhenTheLimitCanHavePassed();
    void secondsAreToldFromMilliseconds();
    void withoutALimitNothingIsAskedFor();
    void aFailedAnswerIsNotTheLastOne();
};

void IdleWatchTest::withoutADesktopItSaysSo()
{
    IdleWatch watch;
    QCOMPARE(watch.source(), IdleWatch::Source::NotAsked);
    QSignalSpy changed(&watch, &IdleWatch::sourceChanged);
    watch.setLimit(1s);
    watch.listen();
    QERNAL_AWAIT_EQUAL(changed.size(), 1);
    QCOMPARE(watch.source(), IdleWatch::Source::None);
}

void IdleWatchTest::mutterIsAsked()
{
    FalseMutter mutter;
    mutter.setIdleTime(60'000);
    FalseScreenSaver screenSaver;
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60s);
    watch.listen();
    QERNAL_AWAIT_EQUAL(idle.size(), 1);
    QCOMPARE(watch.source(), IdleWatch::Source::Mutter);
    QCOMPARE(screenSaver.questions(), 0);
}

void IdleWatchTest::theScreenSaverIsAskedWhereThereIsNoMutter()
{
    FalseScreenSaver screenSaver;
    screenSaver.setIdleTime(60'000);
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60s);
    watch.listen();
    QERNAL_AWAIT_EQUAL(idle.size(), 1);
    QCOMPARE(watch.source(), IdleWatch::Source::ScreenSaver);
}

void IdleWatchTest::aDesktopThatComesLaterIsFound()
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60s);
    watch.listen();
    QERNAL_AWAIT(watch.source() == IdleWatch::Source::None);
    {
        FalseMutter mutter;
        mutter.setIdleTime(60'000);
        QERNAL_AWAIT_EQUAL(idle.size(), 1);
    }
    QERNAL_AWAIT(watch.source() == IdleWatch::Source::None);
}

void IdleWatchTest::aComputerInUseIsNotIdle()
{
    FalseMutter mutter;
    mutter.setIdleTime(59'999);
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60s);
    watch.listen();
    // One question finds who measures; its answer counts already.
    QERNAL_AWAIT(mutter.questions() > 0 && watch.source() == IdleWatch::Source::Mutter);
    QCOMPARE(idle.size(), 0);
    // Of a limit that has passed it is reported at once.
    watch.setLimit(30s);
    QERNAL_AWAIT_EQUAL(idle.size(), 1);
}

void IdleWatchTest::itIsAskedAgainWhenTheLimitCanHavePassed()
{
    FalseMutter mutter;
    mutter.setIdleTime(58'500);
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60s);
    watch.listen();
    QERNAL_AWAIT_EQUAL(mutter.questions(), 1);
    mutter.setIdleTime(60'000);
    QERNAL_AWAIT_EQUAL(idle.size(), 1);
    QCOMPARE(mutter.questions(), 2);
}

void IdleWatchTest::secondsAreToldFromMilliseconds()
{
    FalseScreenSaver screenSaver;
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(6s);
    watch.listen();
    QERNAL_AWAIT_EQUAL(screenSaver.questions(), 1);
    // It is asked again after the limit, and says by then how many seconds have passed.
    screenSaver.setIdleTime(6);
    QERNAL_AWAIT_EQUAL(idle.size(), 1);
}

void IdleWatchTest::withoutALimitNothingIsAskedFor()
{
    FalseMutter mutter;
    mutter.setIdleTime(60'000);
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.listen();
    QERNAL_AWAIT(watch.source() == IdleWatch::Source::Mutter);
    watch.setLimit(60s);
    QERNAL_AWAIT_EQUAL(idle.size(), 1);
    watch.setLimit(0s);
    const int before = mutter.questions();
    QTest::qWait(1500);
    QCOMPARE(mutter.questions(), before);
}

void IdleWatchTest::aFailedAnswerIsNotTheLastOne()
{
    FalseMutter mutter;
    mutter.setIdleTime(60'000);
    mutter.setBusy(true);
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(1s);
    watch.listen();
    QERNAL_AWAIT(watch.source() == IdleWatch::Source::None);
    QCOMPARE(idle.size(), 0);
    mutter.setBusy(false);
    QERNAL_AWAIT(idle.size() > 0);
    QCOMPARE(watch.source(), IdleWatch::Source::Mutter);
}

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
