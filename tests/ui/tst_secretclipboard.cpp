// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/grace.h"
#include "ui/clipboard/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using qernal::Secret;
using qernal::SecretClipboard;
using qernal::waitOutGrace;
using qernal::withinGrace;
using namespace std::chrono_literals;

namespace {

QByteArray canary()
{
    return QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.canary~clipboard");
}

/// What another process reads from @p selection while this one serves it.
QByteArray readOutside(const QString &selection)
{
    QProcess xclip;
    xclip.start(QStringLiteral("xclip"), {QStringLiteral("-o"), QStringLiteral("-selection"), selection});
    QSignalSpy finished(&xclip, &QProcess::finished);
    if (finished.isEmpty() && !finished.wait(30'000)) return QByteArrayLiteral("xclip did not answer");
    return xclip.readAllStandardOutput();
}

void writeOutside(const QByteArray &text)
{
    QProcess xclip;
    QSignalSpy changed(QGuiApplication::clipboard(), &QClipboard::dataChanged);
    QSignalSpy finished(&xclip, &QProcess::finished);
    xclip.setStandardOutputFile(QProcess::nullDevice());
    xclip.setStandardErrorFile(QProcess::nullDevice());
    xclip.start(QStringLiteral("xclip"),
                {QStringLiteral("-i"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
    xclip.write(text);
    xclip.closeWriteChannel();
    QERNAL_AWAIT(!finished.isEmpty());
    QERNAL_AWAIT(!changed.isEmpty());
}

} // namespace

class SecretClipboardTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void nothingInTheGraceTheSecretAfterIt();
    void primaryStaysEmpty();
    void nothingAfterItsTime();
    void countsDownToZeroOnce();
    void expireEndsItAtOnce();
    void quittingEndsIt();
    void leavesAnotherProgramsTextAlone();
    void aReservedPlaceIsFilledLater();
    void aFailedPlaceEndsEmpty();
    void aLaterCopyMakesAnEarlierTicketWorthless();
    void withoutEndItStaysUntilExpired();
};

void SecretClipboardTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("xclip")).isEmpty(), "xclip is not installed");
}

void SecretClipboardTest::init()
{
    QGuiApplication::clipboard()->clear();
    QGuiApplication::clipboard()->clear(QClipboard::Selection);
}

void SecretClipboardTest::nothingInTheGraceTheSecretAfterIt()
{
    SecretClipboard clipboard;
    const auto isSilent = withinGrace([&clipboard] {
        clipboard.copy(Secret(canary()));
        return QGuiApplication::clipboard()->text().isEmpty();
    });
    QVERIFY2(isSilent, "The machine is too slow to look within the grace.");
    QVERIFY(*isSilent);
    waitOutGrace();
    QCOMPARE(readOutside(QStringLiteral("clipboard")), canary());
}

void SecretClipboardTest::primaryStaysEmpty()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret(canary()));
    waitOutGrace();
    QVERIFY(readOutside(QStringLiteral("primary")).isEmpty());
}

void SecretClipboardTest::nothingAfterItsTime()
{
    SecretClipboard clipboard;
    // Another program has to start and read within it.
    clipboard.setLifetime(5s);
    clipboard.copy(Secret(canary()));
    waitOutGrace();
    QCOMPARE(readOutside(QStringLiteral("clipboard")), canary());
    QERNAL_AWAIT(!clipboard.isHolding());
    QVERIFY(readOutside(QStringLiteral("clipboard")).isEmpty());
}

void SecretClipboardTest::countsDownToZeroOnce()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(2s);
    QSignalSpy countdown(&clipboard, &SecretClipboard::countdown);
    clipboard.copy(Secret(canary()));
    QCOMPARE(countdown.first().first().toInt(), 2);
    QERNAL_AWAIT_EQUAL(countdown.last().first().toInt(), 0);
    QCOMPARE(clipboard.secondsLeft(), 0);
    const auto told = countdown.size();
    QTest::qWait(1200);
    QCOMPARE(countdown.size(), told);
}

void SecretClipboardTest::expireEndsItAtOnce()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret(canary()));
    waitOutGrace();
    clipboard.expire();
    QVERIFY(!clipboard.isHolding());
    QVERIFY(readOutside(QStringLiteral("clipboard")).isEmpty());
}

void SecretClipboardTest::quittingEndsIt()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret(canary()));
    QVERIFY(clipboard.isHolding());
    QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection));
    QVERIFY(!clipboard.isHolding());
}

void SecretClipboardTest::leavesAnotherProgramsTextAlone()
{
    SecretClipboard clipboard;
    clipboard.copy(Secret(canary()));
    QSignalSpy countdown(&clipboard, &SecretClipboard::countdown);
    writeOutside(QByteArrayLiteral("somebody else's"));
    QERNAL_AWAIT(!clipboard.isHolding());
    QCOMPARE(countdown.last().first().toInt(), 0);
    clipboard.expire();
    QCOMPARE(readOutside(QStringLiteral("clipboard")), QByteArrayLiteral("somebody else's"));
}

void SecretClipboardTest::aReservedPlaceIsFilledLater()
{
    SecretClipboard clipboard;
    const int ticket = clipboard.reserve();
    QVERIFY(QGuiApplication::clipboard()->ownsClipboard());
    waitOutGrace();
    QVERIFY(readOutside(QStringLiteral("clipboard")).isEmpty());
    QVERIFY(clipboard.fill(ticket, Secret(canary())));
    QCOMPARE(readOutside(QStringLiteral("clipboard")), canary());
}

void SecretClipboardTest::aFailedPlaceEndsEmpty()
{
    SecretClipboard clipboard;
    const int ticket = clipboard.reserve();
    clipboard.fail(ticket);
    QVERIFY(!clipboard.fill(ticket, Secret(canary())));
    waitOutGrace();
    QVERIFY(readOutside(QStringLiteral("clipboard")).isEmpty());
}

void SecretClipboardTest::aLaterCopyMakesAnEarlierTicketWorthless()
{
    SecretClipboard clipboard;
    const int ticket = clipboard.reserve();
    clipboard.copy(Secret(canary()));
    QVERIFY(!clipboard.fill(ticket, Secret(QByteArrayLiteral("the earlier"))));
    clipboard.fail(ticket);
    waitOutGrace();
    QCOMPARE(readOutside(QStringLiteral("clipboard")), canary());
}

void SecretClipboardTest::withoutEndItStaysUntilExpired()
{
    SecretClipboard clipboard;
    clipboard.setLifetime(0s);
    clipboard.copy(Secret(canary()));
    QVERIFY(clipboard.isHolding());
    QCOMPARE(clipboard.secondsLeft(), 0);
    clipboard.expire();
    QVERIFY(!clipboard.isHolding());
}

QTEST_MAIN(SecretClipboardTest)
#include "tst_secretclipboard.moc"
