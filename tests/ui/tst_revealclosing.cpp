// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/revealfixture.h"

#include <QSignalSpy>

using namespace qernal;
using namespace std::chrono_literals;

/// That no way to close a reveal loses its secret, whatever the keychain does.
class RevealClosingTest : public RevealFixture {
    Q_OBJECT
private slots:
    void closingUndecidedAsks_data();
    void closingUndecidedAsks();
    void enterInTheQuestionGoesBack();
    void keepInTheQuestionStores();
    void discardInTheQuestionForgets();
    void theQuestionGoesOnceTheSecretIsStored();
    void aFailingKeychainIsToldAndTriedAgain_data();
    void aFailingKeychainIsToldAndTriedAgain();
    void onlyOneRevealAtATime();
};

void RevealClosingTest::closingUndecidedAsks_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("Escape") << QStringLiteral("escape");
    QTest::newRow("window manager") << QStringLiteral("close");
    QTest::newRow("program wants to end") << QStringLiteral("ask");
}

void RevealClosingTest::closingUndecidedAsks()
{
    QFETCH(QString, way);
    OPEN_REVEAL();
    const auto close = [&] {
        if (way == QLatin1String("escape"))
            QTest::keyClick(open, Qt::Key_Escape);
        else if (way == QLatin1String("close"))
            open->close();
        else
            m_presenter->askToDecide();
    };
    close();
    QERNAL_AWAIT(guard() && guard()->isVisible());
    QVERIFY(open && open->isVisible());
    // Escape means Go back, and the secret is where it was.
    QTest::keyClick(guard(), Qt::Key_Escape);
    QERNAL_AWAIT(!guard());
    QVERIFY(open && open->isVisible());
    close();
    QERNAL_AWAIT(guard());
}

void RevealClosingTest::enterInTheQuestionGoesBack()
{
    OPEN_REVEAL();
    open->reject();
    QERNAL_AWAIT(guard());
    QVERIFY(QTest::qWaitForWindowActive(guard(), 30'000));
    QTest::keyClick(guard(), Qt::Key_Return);
    QERNAL_AWAIT(!guard());
    QVERIFY(open->isVisible());
    QVERIFY(m_custody->records()->record(record));
}

void RevealClosingTest::keepInTheQuestionStores()
{
    OPEN_REVEAL();
    QSignalSpy decided(m_presenter.get(), &RevealPresenter::decided);
    m_presenter->askToDecide();
    QERNAL_AWAIT(guard());
    QTest::mouseClick(guard()->findChild<QPushButton *>(QStringLiteral("keepButton")), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT(!open);
    QERNAL_AWAIT_EQUAL(decided.size(), 1);
}

void RevealClosingTest::discardInTheQuestionForgets()
{
    OPEN_REVEAL();
    open->reject();
    QERNAL_AWAIT(guard());
    QTest::mouseClick(guard()->findChild<QPushButton *>(QStringLiteral("discardButton")), Qt::LeftButton);
    QERNAL_AWAIT(!m_custody->records()->record(record));
    QERNAL_AWAIT(!open);
}

void RevealClosingTest::theQuestionGoesOnceTheSecretIsStored()
{
    OPEN_REVEAL();
    QSignalSpy stayed(m_presenter.get(), &RevealPresenter::stayed);
    open->reject();
    QERNAL_AWAIT(guard());
    // As a keychain does that took its time with what the user had asked for.
    m_custody->keep(record, this, [](const Result<void> &) {});
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT(!guard());
    QVERIFY(open->isVisible());
    QVERIFY(button("doneButton")->isEnabled());
    QCOMPARE(stayed.size(), 0);
}

void RevealClosingTest::aFailingKeychainIsToldAndTriedAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by mouse") << false;
}

void RevealClosingTest::aFailingKeychainIsToldAndTriedAgain()
{
    QFETCH(bool, byKey);
    // Long enough for the second try, which waits behind the first.
    makeCustody(3s);
    const StoppedKeychain stopped;
    QVERIFY(stopped.isStopped());
    OPEN_REVEAL();
    QERNAL_AWAIT(status().startsWith(QStringLiteral("Not saved: ")));
    QVERIFY(button("storeButton")->text().contains(QStringLiteral("Try again")));
    QVERIFY(!button("doneButton")->isEnabled());
    // Closing says so too, and Escape from there loses nothing.
    QTest::keyClick(open, Qt::Key_Escape);
    QERNAL_AWAIT(guard());
    QVERIFY(guard()->findChild<QLabel *>(QStringLiteral("closeGuardProblem")));
    QTest::keyClick(guard(), Qt::Key_Escape);
    QERNAL_AWAIT(!guard());
    // It can be seen and copied although no keychain works.
    QTest::mouseClick(button("copyButton"), Qt::LeftButton);
    QERNAL_AWAIT(button("doneButton")->isEnabled());
    stopped.goOn();
    if (byKey)
        QTest::keyClick(button("storeButton"), Qt::Key_Space);
    else
        QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QERNAL_AWAIT_EQUAL(button("storeButton")->text(), QStringLiteral("Stored in keychain"));
}

void RevealClosingTest::onlyOneRevealAtATime()
{
    OPEN_REVEAL();
    const QUuid second = arrive();
    QERNAL_AWAIT_EQUAL(state(second), SecretState::Pending);
    QCOMPARE(m_window->findChildren<RevealDialog *>().size(), 1);
    QTest::mouseClick(button("storeButton"), Qt::LeftButton);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    QTest::mouseClick(button("doneButton"), Qt::LeftButton);
    QERNAL_AWAIT(dialog() && dialog()->record() == second);
}

QTEST_MAIN(RevealClosingTest)
#include "tst_revealclosing.moc"
