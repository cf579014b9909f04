// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/revealfixture.h"

#include <QImage>
#include <QSignalSpy>

#include <algorithm>

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
    void aFailingKeychainIsReportedAndTriedAgain_data();
    void aFailingKeychainIsReportedAndTriedAgain();
    void onlyOneRevealAtATime();
    void everyWordOfTheQuestionCanBeRead_data();
    void everyWordOfTheQuestionCanBeRead();
    void aLongNameNeverClipsTheHeading();
    void aStoredSecretsButtonCanBeRead();

private:
    /// The best contrast of any pixel inside @p button with its ground: that of the text.
    [[nodiscard]] static double shownContrast(QWidget *button);
};

double RevealClosingTest::shownContrast(QWidget *button)
{
    const QImage image = button->grab().toImage();
    const QRect inside = image.rect().adjusted(8, 6, -8, -6);
    const int middle = image.height() / 2;
    const QColor ground = image.pixelColor(12, middle);
    double best = 1;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), ground));
    }
    return best;
}

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

void RevealClosingTest::aFailingKeychainIsReportedAndTriedAgain_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by mouse") << false;
}

void RevealClosingTest::aFailingKeychainIsReportedAndTriedAgain()
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

void RevealClosingTest::everyWordOfTheQuestionCanBeRead_data()
{
    QTest::addColumn<Theme::Mode>("before");
    QTest::addColumn<Theme::Mode>("now");
    QTest::newRow("light") << Theme::Mode::Light << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark << Theme::Mode::Dark;
    QTest::newRow("dark since it opened") << Theme::Mode::Light << Theme::Mode::Dark;
    QTest::newRow("light since it opened") << Theme::Mode::Dark << Theme::Mode::Light;
}

void RevealClosingTest::everyWordOfTheQuestionCanBeRead()
{
    QFETCH(Theme::Mode, before);
    QFETCH(Theme::Mode, now);
    m_theme->setMode(before);
    OPEN_REVEAL();
    open->reject();
    QERNAL_AWAIT(guard());
    m_theme->setMode(now);
    for (const char *name : {"goBackButton", "keepButton", "discardButton"}) {
        auto *button = guard()->findChild<QPushButton *>(QLatin1String(name));
        QERNAL_AWAIT2(shownContrast(button) >= 4.5,
                      qPrintable(button->text() + QString::number(shownContrast(button))));
    }
    m_theme->setMode(Theme::Mode::Light);
}

void RevealClosingTest::aLongNameNeverClipsTheHeading()
{
    const QString name(60, QLatin1Char('W'));
    const auto begun = m_custody->begin({.account = QUuid::createUuid(), .tokenName = name});
    QVERIFY(begun);
    m_custody->received(*begun, tokenId(), name, Secret(canary()), false);
    QERNAL_AWAIT(dialog());
    dialog()->reject();
    QERNAL_AWAIT(guard());
    const auto fits = [](const QWidget *window, const char *label) {
        const auto *heading = window->findChild<QLabel *>(QLatin1String(label));
        return heading->height() >= heading->heightForWidth(heading->width()) &&
               window->rect().contains(heading->geometry()) && heading->fontMetrics().height() * 2 < heading->height();
    };
    QERNAL_AWAIT(fits(guard(), "closeGuardHeading"));
    QCOMPARE(guard()->width(), 480);
    QERNAL_AWAIT(fits(dialog(), "revealHeading"));
    QCOMPARE(dialog()->width(), 520);
}

void RevealClosingTest::aStoredSecretsButtonCanBeRead()
{
    OPEN_REVEAL(SecretOperation::Create, true);
    QERNAL_AWAIT_EQUAL(state(record), SecretState::Stored);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        QERNAL_AWAIT(!button("storeButton")->isEnabled() && shownContrast(button("storeButton")) >= 4.5);
    }
}

QTEST_MAIN(RevealClosingTest)
#include "tst_revealclosing.moc"
