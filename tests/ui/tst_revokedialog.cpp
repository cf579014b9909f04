// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/openwindows.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/revokeresultdialog.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

namespace {

Token tokenNamed(const QString &name)
{
    Token token;
    token.id = QLatin1String("id-of-") + name;
    token.name = name;
    return token;
}

QList<Token> tokens(int count)
{
    QList<Token> all;
    for (int i = 0; i < count; ++i)
        all.append(tokenNamed(QStringLiteral("token-%1").arg(i)));
    return all;
}

template<typename T> T *part(const QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

} // namespace

class RevokeDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup() { deleteOpenWindows(); }

    void oneIsNamedInTitleAndButton()
    {
        auto *dialog = new RevokeDialog({tokenNamed(QStringLiteral("tf-token"))}, {});
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Revoke “tf-token”?"));
        QCOMPARE(part<QPushButton>(dialog, "action")->text(), QStringLiteral("&Revoke “tf-token”"));
        QVERIFY(!part<QListView>(dialog, "names"));
    }

    void saysWhatStopsWorking()
    {
        auto *dialog = new RevokeDialog({tokenNamed(QStringLiteral("tf-token"))}, {});
        dialog->showUsage({});
        QVERIFY(!part<QLabel>(dialog, "knownUsage"));
        dialog->showUsage(QStringLiteral("“tf-token” stands in 3 files; they stop working."));
        dialog->show();
        QVERIFY(part<QLabel>(dialog, "knownUsage")->isVisible());
        QCOMPARE(part<QLabel>(dialog, "knownUsage")->textFormat(), Qt::PlainText);
    }

    void anAmpersandIsNoMnemonicAndMarkupIsText()
    {
        auto *dialog = new RevokeDialog({tokenNamed(QStringLiteral("a&b <b>x</b>"))}, {});
        QCOMPARE(part<QPushButton>(dialog, "action")->text(), QStringLiteral("&Revoke “a&&b <b>x</b>”"));
        QCOMPARE(part<QLabel>(dialog, "heading")->textFormat(), Qt::PlainText);
    }

    void severalAreAllListed()
    {
        auto *dialog = new RevokeDialog(tokens(40), {});
        dialog->open();
        const auto *list = part<QListView>(dialog, "names");
        QCOMPARE(list->model()->rowCount(), 40);
        QCOMPARE(list->model()->index(39, 0).data().toString(), QStringLiteral("token-39"));
        QVERIFY(dialog->height() < 560);
    }

    void fromTenOnTheNumberIsTyped_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("possible");
        QTest::newRow("nine need none") << 9 << QString() << true;
        QTest::newRow("ten need it") << 10 << QString() << false;
        QTest::newRow("another number") << 10 << QStringLiteral("1") << false;
        QTest::newRow("the number") << 10 << QStringLiteral("10") << true;
        QTest::newRow("more") << 10 << QStringLiteral("100") << false;
        QTest::newRow("with a separator") << 1234 << QStringLiteral("1,234") << true;
        QTest::newRow("with another separator") << 1234 << QStringLiteral("1.234") << true;
        QTest::newRow("without one") << 1234 << QStringLiteral(" 1234 ") << true;
        QTest::newRow("words") << 12 << QStringLiteral("12 tokens") << false;
        QTest::newRow("beyond every number") << 12 << QString(40, QLatin1Char('9')) << false;
    }
    void fromTenOnTheNumberIsTyped()
    {
        QFETCH(int, count);
        QFETCH(QString, typed);
        QFETCH(bool, possible);
        QPointer<RevokeDialog> dialog = new RevokeDialog(tokens(count), {});
        dialog->open();
        auto *number = part<QLineEdit>(dialog, "number");
        QCOMPARE(number != nullptr, count >= 10);
        if (number) {
            QVERIFY(number->text().isEmpty());
            QTest::keyClicks(number, typed);
        }
        QCOMPARE(part<QPushButton>(dialog, "action")->isEnabled(), possible);
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        if (number) QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(asked.size(), number && possible ? 1 : 0);
        QERNAL_AWAIT(!number || !dialog);
    }

    void numbersAreWrittenAsPeopleWriteThem()
    {
        auto *dialog = new RevokeDialog(tokens(9999), {});
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Revoke 9,999 tokens?"));
        QCOMPARE(part<QPushButton>(dialog, "action")->text(), QStringLiteral("&Revoke 9,999 tokens"));
    }

    void itSaysHowManyMayBeInUse_data()
    {
        QTest::addColumn<int>("active");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << QStringLiteral("All of them have expired.");
        QTest::newRow("one") << 1 << QStringLiteral("1 of them has not expired and may be in use.");
        QTest::newRow("some") << 1500 << QStringLiteral("1,500 of them have not expired and may be in use.");
        QTest::newRow("all") << 2000 << QStringLiteral("None of them has expired: all may be in use.");
    }
    void itSaysHowManyMayBeInUse()
    {
        QFETCH(int, active);
        auto *dialog = new RevokeDialog(tokens(2000), {});
        dialog->showActive(active);
        QTEST(part<QLabel>(dialog, "active")->text(), "words");
    }

    void veryManyAreAskedAboutAtOnce()
    {
        const QList<Token> many = tokens(99'999);
        QElapsedTimer timer;
        timer.start();
        auto *dialog = new RevokeDialog(many, {});
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        // It took 2.4 s with an item for each.
        QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()));
        QCOMPARE(part<QListView>(dialog, "names")->model()->rowCount(), 99'999);
    }

    void whatWasChangedElsewhereIsAskedAbout()
    {
        auto *dialog = new RevokeDialog(tokens(1), {});
        dialog->open();
        Token now = tokens(1).first();
        now.name = QStringLiteral("renamed");
        dialog->showToken(now);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Revoke “renamed”?"));
        QCOMPARE(part<QLabel>(dialog, "heading")->text(), QStringLiteral("Revoke “renamed”?"));
        QCOMPARE(part<QPushButton>(dialog, "action")->text(), QStringLiteral("&Revoke “renamed”"));
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.first().first().value<QList<Token>>(), QList<Token>{now});
    }

    void cancelIsTheDefaultAndEnterRevokesNothing()
    {
        QPointer<RevokeDialog> dialog = new RevokeDialog(tokens(1), {});
        dialog->open();
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        QVERIFY(part<QPushButton>(dialog, "cancel")->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QERNAL_AWAIT(!dialog);
        QCOMPARE(asked.size(), 0);
    }

    void revokingAsksOnceAndCloses_data()
    {
        QTest::addColumn<bool>("forget");
        QTest::newRow("with keychain entries") << true;
        QTest::newRow("without") << false;
    }
    void revokingAsksOnceAndCloses()
    {
        QFETCH(bool, forget);
        QPointer<RevokeDialog> dialog = new RevokeDialog(tokens(3), {});
        dialog->open();
        QVERIFY(part<QCheckBox>(dialog, "forgetSecrets")->isChecked());
        part<QCheckBox>(dialog, "forgetSecrets")->setChecked(forget);
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(part<QPushButton>(dialog, "action"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<Token>>(), tokens(3));
        QCOMPARE(asked.first().at(1).toBool(), forget);
        QERNAL_AWAIT(!dialog);
    }

    void theOwnTokenIsLeftOutWithTheReason()
    {
        auto *dialog = new RevokeDialog(tokens(2), {tokenNamed(QStringLiteral("mine"))});
        dialog->open();
        QSignalSpy asked(dialog, &RevokeDialog::revokeRequested);
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(QStringLiteral("“mine”")));
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(QStringLiteral("sign yourself out")));
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.first().first().value<QList<Token>>(), tokens(2));
    }

    void theOwnTokenAloneCannotBeRevoked()
    {
        auto *dialog = new RevokeDialog({}, {tokenNamed(QStringLiteral("mine"))});
        dialog->open();
        QVERIFY(!part<QPushButton>(dialog, "action")->isVisible());
        QVERIFY(part<QLabel>(dialog, "leftOut")->text().contains(QStringLiteral("sign yourself out")));
    }

    void insteadAnotherTokenCanSignIn()
    {
        QPointer<RevokeDialog> dialog = new RevokeDialog({}, {tokenNamed(QStringLiteral("mine"))});
        dialog->open();
        QSignalSpy wanted(dialog, &RevokeDialog::signInRequested);
        part<QPushButton>(dialog, "signIn")->click();
        QCOMPARE(wanted.size(), 1);
        QERNAL_AWAIT(!dialog);
    }

    void onlyWhatFailedIsListedAndRetried()
    {
        const QList<BulkRevocation::Outcome> failed = {
            {tokenNamed(QStringLiteral("one")), Error{.kind = Error::Kind::TimedOut}},
            {tokenNamed(QStringLiteral("two")), Error{.kind = Error::Kind::Forbidden, .httpStatus = 403}}};
        QPointer<RevokeResultDialog> dialog = new RevokeResultDialog(failed, 9);
        dialog->open();
        const auto *list = part<QListView>(dialog, "failures");
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("one\n")));
        QSignalSpy asked(dialog, &RevokeResultDialog::retryRequested);
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.first().first().value<QList<Token>>().size(), 2);
        QERNAL_AWAIT(!dialog);
    }
};

QTEST_MAIN(RevokeDialogTest)
#include "tst_revokedialog.moc"
