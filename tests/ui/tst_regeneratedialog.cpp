// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/openwindows.h"
#include "ui/commands/regeneratedialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace qernal;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
const Clock FixedClock = [] { return Now; };

Token tokenFor(int days)
{
    Token token;
    token.id = QStringLiteral("an-id");
    token.name = QStringLiteral("ci-runner");
    token.createdAt = Now.addDays(-3);
    if (days > 0) token.expiryAt = token.createdAt.addDays(days);
    return token;
}

template<typename T> T *part(const QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

} // namespace

class RegenerateDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup() { deleteOpenWindows(); }

    void itSaysWhatBreaksAndWhoseTokenItIs_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("neither") << false << false;
        QTest::newRow("own") << true << false;
        QTest::newRow("in the keychain") << false << true;
        QTest::newRow("both") << true << true;
    }
    void itSaysWhatBreaksAndWhoseTokenItIs()
    {
        QFETCH(bool, own);
        QFETCH(bool, inKeychain);
        auto *dialog = new RegenerateDialog(FixedClock, tokenFor(30), {.ownToken = own, .inKeychain = inKeychain});
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("“ci-runner”")));
        QVERIFY(part<QLabel>(dialog, "consequence")->text().contains(QStringLiteral("stops working")));
        QCOMPARE(part<QLabel>(dialog, "ownToken") != nullptr, own);
        QCOMPARE(part<QLabel>(dialog, "inKeychain") != nullptr, inKeychain);
    }

    void aDayThatHasBegunIsNotSentAsNever()
    {
        QDateTime now = Now;
        auto *dialog = new RegenerateDialog([&now] { return now; }, tokenFor(30), {});
        dialog->open();
        part<QComboBox>(dialog, "expiryChoice")->setCurrentText(QStringLiteral("On a date…"));
        part<QDateEdit>(dialog, "expiryDate")->setDate(Now.date().addDays(1));
        QSignalSpy asked(dialog, &RegenerateDialog::regenerateRequested);
        now = Now.addDays(1);
        part<QPushButton>(dialog, "action")->click();
        QVERIFY(asked.isEmpty());
        QVERIFY(!part<QPushButton>(dialog, "action")->isEnabled());
        part<QDateEdit>(dialog, "expiryDate")->setDate(now.date().addDays(2));
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 2);
    }

    void itOffersTheExpiryTheTokenHad_data()
    {
        QTest::addColumn<int>("had");
        QTest::addColumn<int>("offered");
        QTest::newRow("thirty days") << 30 << 30;
        QTest::newRow("a year") << 365 << 365;
        QTest::newRow("never") << 0 << 0;
        QTest::newRow("an odd number") << 41 << 90;
    }
    void itOffersTheExpiryTheTokenHad()
    {
        QFETCH(int, had);
        QFETCH(int, offered);
        auto *dialog = new RegenerateDialog(FixedClock, tokenFor(had), {});
        QSignalSpy asked(dialog, &RegenerateDialog::regenerateRequested);
        part<QPushButton>(dialog, "action")->click();
        part<QPushButton>(dialog, "action")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), offered);
        QVERIFY(dialog->isBusy());
    }

    void enterRegeneratesNothing()
    {
        QPointer<RegenerateDialog> dialog = new RegenerateDialog(FixedClock, tokenFor(30), {});
        dialog->open();
        QSignalSpy asked(dialog, &RegenerateDialog::regenerateRequested);
        QTest::keyClick(dialog, Qt::Key_Return);
        QERNAL_AWAIT(!dialog);
        QCOMPARE(asked.size(), 0);
    }

    void anErrorAboutTheExpiryStandsBesideIt()
    {
        auto *dialog = new RegenerateDialog(FixedClock, tokenFor(30), {});
        part<QPushButton>(dialog, "action")->click();
        Error error{.kind = Error::Kind::BadRequest, .httpStatus = 400};
        error.fields = {{QStringLiteral("expiry_duration"), QStringLiteral("90 days at most")}};
        dialog->showError(error);
        QCOMPARE(part<QLabel>(dialog, "expiryNote")->text(), QStringLiteral("90 days at most"));
        QVERIFY(!dialog->isBusy());
    }
};

QTEST_MAIN(RegenerateDialogTest)
#include "tst_regeneratedialog.moc"
