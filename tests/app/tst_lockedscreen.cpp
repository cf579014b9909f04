// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programledger.h"
#include "tests/support/await.h"
#include "tests/support/realprogram.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace qernal;

/// What the screen and the clipboard show of a secret while the real program runs, seen from outside it: the demo's
/// reveal, driven by keys, a screen saver that says it locked, pictures of the screen, xclip.
class LockedScreenTest : public QObject {
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
    void copySecret();
    /// Waits until the clipboard is empty; false if it is not before the program would have emptied it by itself.
    [[nodiscard]] bool clipboardEmpties() const;
    /// The reveal as it is on the screen.
    [[nodiscard]] QImage picture() const;
    /// The same once it stands still and is another than @p before; null if that never comes.
    [[nodiscard]] QImage still(const QImage &before = {}) const;
    /// Waits until the secret is masked, at most until @p milliseconds after it was shown.
    [[nodiscard]] bool isMaskedWithin(int milliseconds) const;

    std::unique_ptr<RealProgram> m_program;
    WId m_reveal = 0;
    QRect m_secret;  ///< the part of the reveal in which a shown secret is
    QImage m_masked; ///< that part while it is masked
    QElapsedTimer m_shown;
    QElapsedTimer m_copied;
};

namespace {

/// By itself the program masks a secret after half a minute, and takes it from the clipboard then: whatever else is to
/// do that does it before.
constexpr int BeforeItsTimeMs = 29'000;

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray clipboardText(const char *selection = "clipboard")
{
    return outputOf(QStringLiteral("xclip"),
                    {QStringLiteral("-o"), QStringLiteral("-selection"), QLatin1String(selection)});
}

QRect changedPart(const QImage &before, const QImage &after)
{
    QRect changed;
    if (before.size() != after.size()) return changed;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y)) changed |= QRect(x, y, 1, 1);
    }
    return changed;
}

void lockScreen()
{
    QCOMPARE(QProcess::execute(
                 QStringLiteral("dbus-send"),
                 {QStringLiteral("--session"), QStringLiteral("--type=signal"), QStringLiteral("/ScreenSaver"),
                  QStringLiteral("org.freedesktop.ScreenSaver.ActiveChanged"), QStringLiteral("boolean:true")}),
             0);
}

} // namespace

void LockedScreenTest::init()
{
    m_program = std::make_unique<RealProgram>(QStringList{QStringLiteral("--demo")});
    openReveal();
}

void LockedScreenTest::cleanup()
{
    m_program.reset();
}

void LockedScreenTest::openReveal()
{
    QVERIFY(m_program->hasWindow(QStringLiteral("Qernal Token Manager")));
    // The demo's own service starts first; a key before that would only have to be pressed again.
    QTest::qWait(1'500);
    QVERIFY(m_program->sendNewToken(QStringLiteral("locked")));
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    m_reveal = outputOf(QStringLiteral("xdotool"), {QStringLiteral("getactivewindow")}).trimmed().toULongLong();
    // The keychain's answer changes the dialog's words.
    QVERIFY(ProgramLedger(QStringLiteral("demo/secrets")).reaches(SecretState::Stored));
}

QImage LockedScreenTest::picture() const
{
    return QGuiApplication::primaryScreen()->grabWindow(m_reveal).toImage();
}

QImage LockedScreenTest::still(const QImage &before) const
{
    QImage last;
    const bool stands = QTest::qWaitFor(
        [&] {
            const QImage earlier = std::exchange(last, picture());
            if (!last.isNull() && last == earlier && last != before) return true;
            QTest::qWait(300);
            return false;
        },
        30'000);
    return stands ? last : QImage();
}

bool LockedScreenTest::isMaskedWithin(int milliseconds) const
{
    return QTest::qWaitFor(
        [this] {
            QTest::qWait(100);
            return picture().copy(m_secret) == m_masked;
        },
        std::max(0, milliseconds - static_cast<int>(m_shown.elapsed())));
}

void LockedScreenTest::showSecret()
{
    QImage masked = still();
    // Shown and hidden once, so that the focus rests on the button in the first picture as in the last.
    for (int press = 0; press < 2; ++press) {
        m_program->press({QStringLiteral("alt+h")});
        masked = still(masked);
        QVERIFY(!masked.isNull());
    }
    m_shown.start();
    m_program->press({QStringLiteral("alt+h")});
    // The button's word changes before the keychain has answered; a secret is far wider than that.
    const auto isShown = [&] { return (m_secret = changedPart(masked, picture())).width() > masked.width() / 2; };
    QERNAL_AWAIT(isShown());
    m_masked = masked.copy(m_secret);
}

void LockedScreenTest::copySecret()
{
    // Before the key, so that the program's own time ends no sooner than this one says.
    m_copied.start();
    m_program->press({QStringLiteral("ctrl+c")});
    QERNAL_AWAIT(clipboardText().contains('@'));
}

bool LockedScreenTest::clipboardEmpties() const
{
    const int left = std::max(0, BeforeItsTimeMs - static_cast<int>(m_copied.elapsed()));
    // The last look may have come late.
    return QTest::qWaitFor([] { return clipboardText().isEmpty(); }, left) && m_copied.elapsed() < 30'000;
}

void LockedScreenTest::theLockMasksTheShownSecret()
{
    showSecret();
    lockScreen();
    QVERIFY(isMaskedWithin(BeforeItsTimeMs));
}

void LockedScreenTest::losingTheFocusMasksTheShownSecret()
{
    showSecret();
    QProcess other;
    other.start(QStringLiteral("xmessage"),
                {QStringLiteral("-geometry"), QStringLiteral("+0+0"), QStringLiteral("other")});
    QVERIFY(m_program->hasWindow(QStringLiteral("xmessage")));
    // There, but perhaps without the focus yet.
    const QStringList asked{QStringLiteral("getactivewindow"), QStringLiteral("getwindowname")};
    QERNAL_AWAIT(outputOf(QStringLiteral("xdotool"), asked).contains("xmessage"));
    // A window that comes back within a moment has not lost the focus to Qt.
    QTest::qWait(1'000);
    other.kill();
    other.waitForFinished();
    QVERIFY(m_program->hasWindow(QStringLiteral("New secret")));
    QVERIFY(isMaskedWithin(BeforeItsTimeMs));
}

void LockedScreenTest::halfAMinuteMasksTheShownSecret()
{
    showSecret();
    QVERIFY(isMaskedWithin(60'000));
    QVERIFY2(m_shown.elapsed() >= 28'000, QByteArray::number(m_shown.elapsed()));
}

void LockedScreenTest::theLockEndsTheClipboard()
{
    copySecret();
    QVERIFY(clipboardText("primary").isEmpty());
    lockScreen();
    QVERIFY(clipboardEmpties());
}

void LockedScreenTest::theKeyOfTheLockDoesBoth()
{
    showSecret();
    copySecret();
    m_program->press({QStringLiteral("ctrl+l")});
    QVERIFY(clipboardEmpties());
    QVERIFY(isMaskedWithin(BeforeItsTimeMs));
    // With the window closed, the key is the main window's.
    copySecret();
    m_program->press({QStringLiteral("Escape")});
    QVERIFY(m_program->hasWindow(QStringLiteral("Qernal Token Manager")));
    m_program->press({QStringLiteral("ctrl+l")});
    QVERIFY(clipboardEmpties());
}

void LockedScreenTest::theEndEndsTheClipboard()
{
    copySecret();
    QVERIFY(m_program->terminate());
    QVERIFY(clipboardText().isEmpty());
}

QTEST_MAIN(LockedScreenTest)
#include "tst_lockedscreen.moc"
