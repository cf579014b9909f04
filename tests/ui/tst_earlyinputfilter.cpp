// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "ui/feedback/earlyinputfilter.h"

#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace qernal;

namespace {

/// A dialog with a field and a default button; counts what is decided.
struct Window {
    Window()
    {
        dialog.setObjectName(QStringLiteral("dialog"));
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(field);
        layout->addWidget(button);
        button->setDefault(true);
        new EarlyInputFilter(&dialog);
        QObject::connect(button, &QPushButton::clicked, &dialog, [this] { ++decisions; });
        QObject::connect(&dialog, &QDialog::rejected, &dialog, [this] { ++decisions; });
    }
    bool open()
    {
        dialog.show();
        return QTest::qWaitForWindowActive(&dialog, 30'000);
    }
    /// As the window system does: by way of the window, whose filters and shortcuts come first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(dialog.windowHandle(), key, modifiers);
    }
    void click()
    {
        QTest::mouseClick(dialog.windowHandle(), Qt::LeftButton, {}, button->mapTo(&dialog, button->rect().center()));
    }

    QDialog dialog;
    QLineEdit *field = new QLineEdit(&dialog);
    QPushButton *button = new QPushButton(QStringLiteral("&Decide"), &dialog);
    int decisions = 0;
};

void waitForGrace()
{
    QTest::qWait(static_cast<int>(EarlyInputFilter::grace.count()) + 100);
}

} // namespace

/// That what was meant for an earlier window decides nothing in the next one, and that nothing else is held up.
class EarlyInputFilterTest : public QObject {
    Q_OBJECT
private slots:
    void atFirstNothingIsDecided_data();
    void atFirstNothingIsDecided();
    void afterwardsEverythingIs_data();
    void afterwardsEverythingIs();
    void textAlwaysArrives();
    void aRepeatedKeyDecidesNothing_data();
    void aRepeatedKeyDecidesNothing();

private:
    static void addKeys();
};

void EarlyInputFilterTest::addKeys()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("alt");
    QTest::newRow("Return") << int(Qt::Key_Return) << false;
    QTest::newRow("Enter") << int(Qt::Key_Enter) << false;
    QTest::newRow("Escape") << int(Qt::Key_Escape) << false;
    QTest::newRow("Space") << int(Qt::Key_Space) << false;
    QTest::newRow("mnemonic") << int(Qt::Key_D) << true;
    QTest::newRow("click") << 0 << false;
}

void EarlyInputFilterTest::atFirstNothingIsDecided_data()
{
    addKeys();
}

void EarlyInputFilterTest::atFirstNothingIsDecided()
{
    QFETCH(int, key);
    QFETCH(bool, alt);
    Window window;
    window.button->setFocus();
    QVERIFY(window.open());
    // However slow the machine was until here: the moment begins again.
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window.dialog, &activated);
    if (key == 0)
        window.click();
    else
        window.press(static_cast<Qt::Key>(key), alt ? Qt::AltModifier : Qt::NoModifier);
    // A mnemonic clicks a tenth of a second after its key.
    QTest::qWait(200);
    QCOMPARE(window.decisions, 0);
    QVERIFY(window.dialog.isVisible());
}

void EarlyInputFilterTest::afterwardsEverythingIs_data()
{
    addKeys();
}

void EarlyInputFilterTest::afterwardsEverythingIs()
{
    QFETCH(int, key);
    QFETCH(bool, alt);
    Window window;
    window.button->setFocus();
    QVERIFY(window.open());
    waitForGrace();
    if (key == 0)
        window.click();
    else
        window.press(static_cast<Qt::Key>(key), alt ? Qt::AltModifier : Qt::NoModifier);
    QERNAL_AWAIT_EQUAL(window.decisions, 1);
}

void EarlyInputFilterTest::textAlwaysArrives()
{
    Window window;
    window.field->setFocus();
    QVERIFY(window.open());
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window.dialog, &activated);
    window.press(Qt::Key_A);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_B);
    QCOMPARE(window.field->text(), QStringLiteral("a b"));
}

void EarlyInputFilterTest::aRepeatedKeyDecidesNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Escape") << int(Qt::Key_Escape);
}

void EarlyInputFilterTest::aRepeatedKeyDecidesNothing()
{
    QFETCH(int, key);
    Window window;
    window.button->setFocus();
    QVERIFY(window.open());
    waitForGrace();
    const auto send = [&](QEvent::Type type, bool repeated) {
        QKeyEvent event(type, key, Qt::NoModifier, QString(), repeated);
        QCoreApplication::sendEvent(window.dialog.windowHandle(), &event);
    };
    for (int i = 0; i < 3; ++i)
        send(QEvent::KeyPress, true);
    // A window system that loses the mark of one repetition says nothing about its release either.
    send(QEvent::KeyPress, false);
    QCOMPARE(window.decisions, 0);
    send(QEvent::KeyRelease, false);
    send(QEvent::KeyPress, false);
    QCOMPARE(window.decisions, 1);
}

QTEST_MAIN(EarlyInputFilterTest)
#include "tst_earlyinputfilter.moc"
