// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretmimedata.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

namespace {

/// Longer than a test waits for an end that comes of something else.
constexpr int LongLifetime = 300;

/// One process with a window (clipboardwindow.cpp). A window that opens takes the focus from the others.
class ClipboardWindow {
public:
    explicit ClipboardWindow(int lifetime = LongLifetime)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-clipboard-window"), {QString::number(lifetime)});
    }
    ~ClipboardWindow() { kill(); }
    Q_DISABLE_COPY_MOVE(ClipboardWindow)

    /// Waits until it has said @p word, which it then has no more.
    [[nodiscard]] bool says(const QByteArray &word, int milliseconds = 30'000)
    {
        return QTest::qWaitFor(
            [&] {
                m_said += m_process.readAllStandardOutput();
                const qsizetype at = m_said.indexOf(word + '\n');
                if (at >= 0) m_said.remove(0, at + word.size() + 1);
                return at >= 0;
            },
            milliseconds);
    }
    void order(const QByteArray &word) { m_process.write(word + '\n'); }
    /// What it reads: "[clipboard] [PRIMARY]".
    [[nodiscard]] QByteArray holds()
    {
        m_said += m_process.readAllStandardOutput();
        m_said.clear();
        order("read");
        const bool answered = QTest::qWaitFor(
            [&] {
                m_said += m_process.readAllStandardOutput();
                return m_said.contains("holds ") && m_said.endsWith('\n');
            },
            30'000);
        const qsizetype at = m_said.indexOf("holds ") + 6;
        return answered ? m_said.mid(at, m_said.indexOf('\n', at) - at) : QByteArrayLiteral("no answer");
    }
    [[nodiscard]] bool quit()
    {
        order("quit");
        return m_process.waitForFinished(30'000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

const QByteArray plain = QByteArrayLiteral("[plain text] []");
const QByteArray secret = QByteArrayLiteral("[51687d2f-07b0-4260-8ecb-f5098305fdd4@T.canary~places] []");
const QByteArray nothing = QByteArrayLiteral("[] []");

} // namespace

/// SecretClipboard as other processes meet it, without focus of its own, where QERNAL_CLIPBOARD_PLACE says: on X11
/// alone (nothing set), with xfce4-clipman there, on sway, on mutter.
class ClipboardPlacesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void plainTextIsKeptByWhoKeepsTexts();
    void isEmptyInTheGrace();
    void canBePastedUntilItsTimeAndNeverAfter();
    void theLockEndsIt();
    void theEndOfTheProgramEndsIt();
    void theDeathOfTheProgramEndsIt();
    void leavesAnotherProgramsTextAlone();
    void cleanup();

private:
    [[nodiscard]] bool isOn(const char *place) const { return m_place == QLatin1String(place); }
    /// Presses a key in the window that is active.
    void press(char key);
    /// Presses @p key in @p window until it says that it has copied: a seat that just got its keyboard drops the first.
    [[nodiscard]] bool copies(ClipboardWindow *window, char key);
    /// Copies by @p key in a new window, then takes its focus away.
    [[nodiscard]] bool copy(char key, int lifetime = LongLifetime);
    /// Waits until the reader reads @p value.
    [[nodiscard]] bool becomes(const QByteArray &value);
    /// True if @p value does not change for as long as whoever keeps texts needs to put one back.
    [[nodiscard]] bool stays(const QByteArray &value);

    QString m_place;
    std::unique_ptr<QDBusInterface> m_keyboard;
    std::unique_ptr<ClipboardWindow> m_owner;
    std::unique_ptr<ClipboardWindow> m_reader;
};

void ClipboardPlacesTest::initTestCase()
{
    m_place = qEnvironmentVariable("QERNAL_CLIPBOARD_PLACE", QStringLiteral("X11"));
    if (!isOn("mutter")) return;
    const QString service = QStringLiteral("org.gnome.Mutter.RemoteDesktop");
    QDBusInterface desktop(service, QStringLiteral("/org/gnome/Mutter/RemoteDesktop"), service);
    const QDBusReply<QDBusObjectPath> session = desktop.call(QStringLiteral("CreateSession"));
    QVERIFY2(session.isValid(), qPrintable(session.error().message()));
    m_keyboard =
        std::make_unique<QDBusInterface>(service, session.value().path(), service + QStringLiteral(".Session"));
    QCOMPARE(m_keyboard->call(QStringLiteral("Start")).type(), QDBusMessage::ReplyMessage);
}

void ClipboardPlacesTest::init()
{
    m_owner.reset();
    m_reader.reset();
}

void ClipboardPlacesTest::cleanup()
{
    m_owner.reset();
    m_reader.reset();
}

void ClipboardPlacesTest::press(char key)
{
    if (m_keyboard) {
        // As the kernel numbers keys.
        const uint code = key == 'c' ? 46 : 25;
        for (const bool down : {true, false})
            m_keyboard->call(QStringLiteral("NotifyKeyboardKeycode"), code, down);
        return;
    }
    const QString tool = isOn("sway") ? QStringLiteral("wtype") : QStringLiteral("xdotool");
    QStringList arguments{QString(QLatin1Char(key))};
    if (!isOn("sway")) arguments.prepend(QStringLiteral("key"));
    QCOMPARE(QProcess::execute(tool, arguments), 0);
}

bool ClipboardPlacesTest::copies(ClipboardWindow *window, char key)
{
    for (int tries = 0; tries < 5; ++tries) {
        press(key);
        if (window->says("copied", 2'000)) return true;
    }
    return false;
}

bool ClipboardPlacesTest::copy(char key, int lifetime)
{
    m_owner = std::make_unique<ClipboardWindow>(lifetime);
    if (!m_owner->says("active") || !copies(m_owner.get(), key)) return false;
    // What it read in the grace, Qt would keep as long as the same is offered on Wayland; no person pastes that fast.
    QTest::qWait(static_cast<int>((qernal::SecretMimeData::grace + 200ms).count()));
    m_reader = std::make_unique<ClipboardWindow>();
    return m_owner->says("inactive") && m_reader->says("active");
}

bool ClipboardPlacesTest::becomes(const QByteArray &value)
{
    return QTest::qWaitFor([&] { return m_reader->holds() == value; }, 30'000);
}

bool ClipboardPlacesTest::stays(const QByteArray &value)
{
    return !QTest::qWaitFor([&] { return m_reader->holds() != value; }, 2'000);
}

/// Shows that there is somebody here who would keep a secret, too.
void ClipboardPlacesTest::plainTextIsKeptByWhoKeepsTexts()
{
    const bool keeps = isOn("clipman") || isOn("mutter");
    const QByteArray left = keeps ? plain : nothing;
    // Who keeps texts takes one only some time after the copy, half a second for clipman, and says nothing when it has.
    int tries = keeps ? 3 : 1;
    bool isLeft = false;
    while (!isLeft && tries-- > 0) {
        QVERIFY(copy('p'));
        QVERIFY(becomes(plain));
        QTest::qWait(1'500);
        m_owner->kill();
        isLeft = becomes(left);
    }
    QVERIFY(isLeft);
    QVERIFY(stays(left));
}

void ClipboardPlacesTest::isEmptyInTheGrace()
{
    // On Wayland only the window that has the focus may ask, and it gets that too late.
    if (isOn("sway") || isOn("mutter")) return;
    m_reader = std::make_unique<ClipboardWindow>();
    QVERIFY(m_reader->says("active"));
    m_owner = std::make_unique<ClipboardWindow>();
    QVERIFY(m_owner->says("active"));
    for (int tries = 0; tries < 10; ++tries) {
        QElapsedTimer sincePress;
        sincePress.start();
        press('c');
        QVERIFY(m_owner->says("copied"));
        const QByteArray read = m_reader->holds();
        // An answer that came after the grace tells nothing about it.
        if (sincePress.hasExpired(qernal::SecretMimeData::grace.count())) continue;
        QCOMPARE(read, nothing);
        QVERIFY(becomes(secret));
        return;
    }
    QFAIL("ten times this machine took longer than the grace to ask what the clipboard holds");
}

void ClipboardPlacesTest::canBePastedUntilItsTimeAndNeverAfter()
{
    QVERIFY(copy('c', 20));
    QVERIFY(becomes(secret));
    QVERIFY(becomes(nothing));
    QVERIFY(stays(nothing));
    QVERIFY(m_owner->quit());
    QVERIFY(stays(nothing));
}

void ClipboardPlacesTest::theLockEndsIt()
{
    QVERIFY(copy('c'));
    QVERIFY(becomes(secret));
    m_owner->order("expire");
    QVERIFY(becomes(nothing));
    QVERIFY(stays(nothing));
}

void ClipboardPlacesTest::theEndOfTheProgramEndsIt()
{
    QVERIFY(copy('c'));
    QVERIFY(becomes(secret));
    QVERIFY(m_owner->quit());
    QVERIFY(becomes(nothing));
    QVERIFY(stays(nothing));
}

void ClipboardPlacesTest::theDeathOfTheProgramEndsIt()
{
    QVERIFY(copy('c'));
    QVERIFY(becomes(secret));
    m_owner->kill();
    QVERIFY(becomes(nothing));
    QVERIFY(stays(nothing));
}

void ClipboardPlacesTest::leavesAnotherProgramsTextAlone()
{
    QVERIFY(copy('c', 5));
    QVERIFY(copies(m_reader.get(), 'p'));
    QCOMPARE(m_reader->holds(), plain);
    QTest::qWait(6'000);
    m_owner->order("expire");
    QVERIFY(stays(plain));
}

QTEST_GUILESS_MAIN(ClipboardPlacesTest)
#include "tst_clipboardplaces.moc"
