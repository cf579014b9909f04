// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/realprogram.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTest>

#include <memory>

using namespace qernal;

/// What the screen and the clipboard show of a secret while the real program runs, seen from outside it: the demo's
/// reveal, driven by keys, a screen saver that says it locked, pictures of the whole screen, xclip.
class TestLockedScreen : public QObject {
    Q_OBJECT
private slots:
    void init();
    void theLockMasksTheShownSecret();
    void losingTheFocusMasksTheShownSecret();
    void halfAMinuteMasksTheShownSecret();
    void theLockEndsTheClipboard();
    void theKeyOfTheLockDoesBoth();
    void theEndEndsTheClipboard();
    void cleanup();

private:
    void openReveal();
    void showSecret();
    [[nodiscard]] static QImage screen();
    [[nodiscard]] static bool becomes(const QImage &picture, bool same = true);

    std::unique_ptr<RealProgram> m_program;
    QImage m_masked;
};

namespace {

QByteArray clipboardText(const char *selection = "clipboard")
{
    QProcess xclip;
    xclip.start(QStringLiteral("xclip"), {QStringLiteral("-o"), QStringLiteral("-selection"), QLatin1String(selection)});
    xclip.waitForFinished();
    return xclip.readAllStandardOutput();
}

void lockScreen()
{
    QCOMPARE(QProcess::execute(QStringLiteral("dbus-send"),
                               {QStringLiteral("--session"), QStringLiteral("--type=signal"),
                                QStringLiteral("/ScreenSaver"),
                                QStringLiteral("org.freedesktop.ScreenSaver.ActiveChanged"),
                                QStringLiteral("boolean:true")}),
             0);
}

} // namespace

void TestLockedScreen::init()
{
    m_program = std::make_unique<RealProgram>(QStringList{QStringLiteral("--demo")});
    openReveal();
}

void TestLockedScreen::cleanup()
{
    m_program.reset();
}

void TestLockedScreen::openReveal()
{
    QVERIFY(m_program->hasWindow(QStringLiteral("Qernal Token Manager")));
    QTest::qWait(1'500);
    m_program->press({QStringLiteral("ctrl+n")});
    QVERIFY(m_program->hasWindow(QStringLiteral("New token")));
    m_program->type(QStringLiteral("locked"));
    m_program->press({QStringLiteral("Return")});
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    // The keychain's answer changes the dialog's words; then it stands still.
    QTest::qWait(1'500);
}

QImage TestLockedScreen::screen()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

bool TestLockedScreen::becomes(const QImage &picture, bool same)
{
    return QTest::qWaitFor([&] { return (screen() == picture) == same; }, 10'000);
}

void TestLockedScreen::showSecret()
{
    // Shown and hidden once, so that the focus rests on the button in the first picture as in the last.
    for (int press = 0; press < 2; ++press) {
        m_program->press({QStringLiteral("alt+h")});
        QTest::qWait(500);
    }
    m_masked = screen();
    m_program->press({QStringLiteral("alt+h")});
    QVERIFY(becomes(m_masked, false));
}

void TestLockedScreen::theLockMasksTheShownSecret()
{
    showSecret();
    lockScreen();
    QVERIFY(becomes(m_masked));
}

void TestLockedScreen::losingTheFocusMasksTheShownSecret()
{
    showSecret();
    QProcess other;
    other.start(QStringLiteral("xmessage"), {QStringLiteral("-geometry"), QStringLiteral("+0+0"), QStringLiteral("other")});
    QVERIFY(m_program->hasWindow(QStringLiteral("xmessage")));
    // There, but perhaps without the focus yet.
    QVERIFY(QTest::qWaitFor([] {
        QProcess focus;
        focus.start(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")});
        return focus.waitForFinished() && focus.readAllStandardOutput().contains("xmessage");
    }, 10'000));
    // A window that comes back within a moment has not lost the focus to Qt.
    QTest::qWait(1'000);
    other.kill();
    other.waitForFinished();
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    QVERIFY(becomes(m_masked));
}

void TestLockedScreen::halfAMinuteMasksTheShownSecret()
{
    showSecret();
    QTest::qWait(25'000);
    QVERIFY(screen() != m_masked);
    QVERIFY(becomes(m_masked));
}

void TestLockedScreen::theLockEndsTheClipboard()
{
    m_program->press({QStringLiteral("ctrl+c")});
    QERNAL_AWAIT(clipboardText().contains('@'));
    QVERIFY(clipboardText("primary").isEmpty());
    lockScreen();
    QERNAL_AWAIT(clipboardText().isEmpty());
}

void TestLockedScreen::theKeyOfTheLockDoesBoth()
{
    showSecret();
    m_program->press({QStringLiteral("ctrl+c")});
    QERNAL_AWAIT(clipboardText().contains('@'));
    const QImage shown = screen();
    m_program->press({QStringLiteral("ctrl+l")});
    QERNAL_AWAIT(clipboardText().isEmpty());
    QVERIFY(screen() != shown);
    // With the window closed, the key is the main window's.
    m_program->press({QStringLiteral("ctrl+c")});
    QERNAL_AWAIT(clipboardText().contains('@'));
    m_program->press({QStringLiteral("Escape")});
    QVERIFY(m_program->hasWindow(QStringLiteral("Qernal Token Manager")));
    m_program->press({QStringLiteral("ctrl+l")});
    QERNAL_AWAIT(clipboardText().isEmpty());
}

void TestLockedScreen::theEndEndsTheClipboard()
{
    m_program->press({QStringLiteral("ctrl+c")});
    QERNAL_AWAIT(clipboardText().contains('@'));
    QVERIFY(m_program->terminate());
    QVERIFY(clipboardText().isEmpty());
}

QTEST_MAIN(TestLockedScreen)
#include "tst_lockedscreen.moc"
