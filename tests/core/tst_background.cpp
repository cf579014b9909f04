// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/background.h"
#include "tests/support/await.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace qernal;

class BackgroundTest : public QObject {
    Q_OBJECT
private slots:
    void worksElsewhereAndAnswersHere();
    void doesNotAnswerWhoIsGone();
    void answersAllOfVeryMany();
};

void BackgroundTest::worksElsewhereAndAnswersHere()
{
    QThread *workedOn = nullptr;
    QThread *answeredOn = nullptr;
    int answers = 0;
    inBackground(
        this, [] { return QThread::currentThread(); },
        [&](QThread *thread) {
            workedOn = thread;
            answeredOn = QThread::currentThread();
            ++answers;
        });
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(answers, 0);
    QERNAL_AWAIT_EQUAL(answers, 1);
    QVERIFY(workedOn != thread());
    QCOMPARE(answeredOn, thread());
}

void BackgroundTest::doesNotAnswerWhoIsGone()
{
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    inBackground(
        asker.get(), [] { return 1; }, [&](int) { ++answers; });
    QThreadPool::globalInstance()->waitForDone();
    asker.reset();
    bool turned = false;
    QMetaObject::invokeMethod(
        this, [&turned] { turned = true; }, Qt::QueuedConnection);
    QERNAL_AWAIT(turned);
    QCOMPARE(answers, 0);
}

void BackgroundTest::answersAllOfVeryMany()
{
    qint64 sum = 0;
    for (int i = 1; i <= 1000; ++i)
        inBackground(
            this, [i] { return i; }, [&](int number) { sum += number; });
    QERNAL_AWAIT_EQUAL(sum, 500'500);
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
