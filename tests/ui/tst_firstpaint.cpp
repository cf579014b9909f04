// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "ui/window/firstpaint.h"

#include <QElapsedTimer>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace qernal;

namespace {

class Canvas : public QWidget {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

} // namespace

class FirstPaintTest : public QObject {
    Q_OBJECT
private slots:
    void waitsForThePaintAndRunsOnce();
    void doesNotWaitForAWindowThatNobodySees();
    void sparesWhoIsGone();
};

void FirstPaintTest::waitsForThePaintAndRunsOnce()
{
    std::unique_ptr<Canvas> window;
    QList<int> paints;
    // A second after the start it runs unpainted too, so that a run so late proves nothing.
    constexpr qint64 Late = 900;
    qint64 taken = Late;
    for (int attempt = 0; attempt < 10 && taken >= Late; ++attempt) {
        paints.clear();
        window = std::make_unique<Canvas>();
        QElapsedTimer timer;
        timer.start();
        afterFirstPaint(window.get(), this, [&] {
            taken = timer.elapsed();
            paints.append(window->paints);
        });
        window->show();
        QVERIFY(paints.isEmpty());
        QERNAL_AWAIT_EQUAL(paints.size(), 1);
    }
    QVERIFY2(taken < Late, "It does not run upon the paint, or the machine is too slow to paint.");
    QVERIFY(paints.first() > 0);
    const int before = window->paints;
    window->update();
    QERNAL_AWAIT(window->paints > before);
    QCOMPARE(paints.size(), 1);
}

void FirstPaintTest::doesNotWaitForAWindowThatNobodySees()
{
    Canvas window;
    int runs = 0;
    afterFirstPaint(&window, this, [&runs] { ++runs; });
    QERNAL_AWAIT_EQUAL(runs, 1);
    QCOMPARE(window.paints, 0);
}

void FirstPaintTest::sparesWhoIsGone()
{
    Canvas window;
    int runs = 0;
    auto context = std::make_unique<QObject>();
    afterFirstPaint(&window, context.get(), [&runs] { ++runs; });
    bool painted = false;
    afterFirstPaint(&window, this, [&painted] { painted = true; });
    context.reset();
    window.show();
    QERNAL_AWAIT(painted);
    QCOMPARE(runs, 0);
}

QTEST_MAIN(FirstPaintTest)
#include "tst_firstpaint.moc"
