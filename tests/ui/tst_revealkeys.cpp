// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/revealfixture.h"

#include <QDialog>
#include <QProcess>
#include <QVBoxLayout>

#include <utility>

using namespace qernal;

namespace {

/// The real keys of a real X server; @p verb is key, keydown or keyup.
bool xdotool(const char *verb, const char *key)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), {QLatin1String(verb), QLatin1String(key)});
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000) &&
           process.exitCode() == 0;
}

/// Holds a key down until the end of its life, whatever fails meanwhile.
class HeldKey {
public:
    explicit HeldKey(const char *key) : m_key(key), m_held(xdotool("keydown", key)) {}
    ~HeldKey() { release(); }
    Q_DISABLE_COPY_MOVE(HeldKey)

    void release()
    {
        if (std::exchange(m_held, false)) xdotool("keyup", m_key);
    }
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    const char *m_key;
    bool m_held;
};

/// Counts the presses that a window is sent, repeated ones too.
class PressCounter : public QObject {
public:
    using QObject::QObject;
    int presses = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) ++presses;
        return false;
    }
};

} // namespace

/// That a key which is held down since an earlier window decides nothing in the reveal.
class RevealKeysTest : public RevealFixture {
    Q_OBJECT
private slots:
    void enterHeldDownDoesNotPassThrough();
    void escapeHeldDownAsksOnce();
};

void RevealKeysTest::enterHeldDownDoesNotPassThrough()
{
    // As the dialog for a new token does: it sends, closes with the answer, and the secret arrives.
    QDialog request(m_window.get());
    auto *create = new QPushButton(QStringLiteral("Create"), &request);
    create->setDefault(true);
    (new QVBoxLayout(&request))->addWidget(create);
    QUuid record;
    connect(create, &QPushButton::clicked, &request, [&] {
        if (!record.isNull()) return;
        record = arrive();
        request.accept();
    });
    request.open();
    QVERIFY(QTest::qWaitForWindowActive(&request, 30'000));

    HeldKey enter("Return");
    QVERIFY(enter.isHeld());
    QERNAL_AWAIT(dialog());
    QVERIFY(QTest::qWaitForWindowActive(dialog(), 30'000));
    PressCounter counter;
    // The application's filters are asked first.
    qApp->installEventFilter(&counter);
    QERNAL_AWAIT(counter.presses > 40);
    qApp->removeEventFilter(&counter);
    QVERIFY(dialog() && dialog()->isUndecided());
    QCOMPARE(state(record), SecretState::Pending);
    QVERIFY(!guard());

    enter.release();
    QVERIFY(xdotool("key", "Return"));
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT(button("doneButton")->isEnabled());
    QVERIFY(xdotool("key", "Return"));
    QERNAL_AWAIT(!dialog());
}

void RevealKeysTest::escapeHeldDownAsksOnce()
{
    OPEN_REVEAL();
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Pending);
    QTest::qWait(500);
    HeldKey escape("Escape");
    QERNAL_AWAIT(guard() && guard()->isVisible());
    const QPointer<CloseGuard> asked = guard();
    PressCounter counter;
    qApp->installEventFilter(&counter);
    QERNAL_AWAIT(counter.presses > 40);
    qApp->removeEventFilter(&counter);
    QVERIFY(asked && asked->isVisible());
    escape.release();
    QVERIFY(xdotool("key", "Escape"));
    QERNAL_AWAIT(!asked);
    QVERIFY(open && open->isVisible());
}

QTEST_MAIN(RevealKeysTest)
#include "tst_revealkeys.moc"
