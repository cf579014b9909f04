// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/zone.h"
#include "tests/ui/openwindows.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/expiryfield.h"
#include "ui/feedback/fieldnote.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace qernal;

namespace {

const QDateTime Now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
const Clock FixedClock = [] { return Now; };

Token tokenNamed(const QString &name)
{
    Token token;
    token.id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
    token.name = name;
    token.expiryAt = Now.addDays(40);
    return token;
}

template<typename T> T *part(const QWidget &dialog, const char *name)
{
    return dialog.findChild<T *>(QLatin1String(name));
}

/// On the heap, as the dialog deletes itself when closed.
QPointer<TokenDialog> newTokenDialog(bool store = true)
{
    auto *dialog = new TokenDialog(FixedClock, {QStringLiteral("ci-runner")}, store);
    dialog->open();
    return dialog;
}

QPointer<TokenDialog> editDialog(const QString &name)
{
    auto *dialog = new TokenDialog(FixedClock, tokenNamed(name), {QStringLiteral("ci-runner")});
    dialog->open();
    return dialog;
}

} // namespace

class TokenDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup() { deleteOpenWindows(); }

    void theNameIsCheckedAsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<bool>("problem");
        QTest::newRow("nothing yet is no mistake") << QString() << false << false;
        QTest::newRow("letters and hyphens") << QStringLiteral("deploy-production") << true << false;
        QTest::newRow("underscore") << QStringLiteral("a_b") << true << false;
        QTest::newRow("digit") << QStringLiteral("ci2") << false << true;
        QTest::newRow("space") << QStringLiteral("TF Token") << false << true;
        QTest::newRow("dot") << QStringLiteral("a.b") << false << true;
        QTest::newRow("umlaut") << QStringLiteral("schlüssel") << false << true;
        QTest::newRow("in use is pointed out, not forbidden") << QStringLiteral("ci-runner") << true << false;
    }
    void theNameIsCheckedAsTyped()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        QFETCH(bool, problem);
        const auto dialog = newTokenDialog();
        part<QLineEdit>(*dialog, "name")->setText(name);
        QCOMPARE(part<QPushButton>(*dialog, "action")->isEnabled(), fits);
        QCOMPARE(part<FieldNote>(*dialog, "nameNote")->hasProblem(), problem);
    }

    void aNameInUseIsPointedOut()
    {
        const auto dialog = newTokenDialog();
        const QString rule = part<FieldNote>(*dialog, "nameNote")->text();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("ci-runner"));
        QVERIFY(part<FieldNote>(*dialog, "nameNote")->text() != rule);
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("ci-runners"));
        QCOMPARE(part<FieldNote>(*dialog, "nameNote")->text(), rule);
    }

    void whatHasExpiredIsSaidSo()
    {
        Token token = tokenNamed(QStringLiteral("ci"));
        token.expiryAt = Now.addDays(-5);
        auto *dialog = new TokenDialog(FixedClock, token, {});
        dialog->open();
        const auto *choice = part<QComboBox>(*dialog, "expiryChoice");
        QVERIFY2(choice->currentText().contains(QStringLiteral("expired 16")), qPrintable(choice->currentText()));
        QCOMPARE(part<QLabel>(*dialog, "expiryNote")->text(), QStringLiteral("Expired Monday, 16 November 2026"));
        part<QComboBox>(*dialog, "expiryChoice")->setCurrentIndex(1);
        QVERIFY(part<QLabel>(*dialog, "expiryNote")->text().startsWith(QStringLiteral("Expires ")));
    }

    void createSendsWhatWasEntered_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("days");
        QTest::newRow("untouched: 90 days") << QString() << 90;
        for (const int days : {7, 30, 60, 90, 180, 365}) {
            QTest::addRow("%d", days) << QStringLiteral("%1 days").arg(days) << days;
        }
        QTest::newRow("never") << QStringLiteral("Never") << 0;
    }
    void createSendsWhatWasEntered()
    {
        QFETCH(QString, choice);
        QFETCH(int, days);
        const auto dialog = newTokenDialog();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("tf-token"));
        if (!choice.isEmpty()) part<QComboBox>(*dialog, "expiryChoice")->setCurrentText(choice);
        part<QCheckBox>(*dialog, "store")->setChecked(false);
        QSignalSpy asked(dialog, &TokenDialog::createRequested);
        part<QPushButton>(*dialog, "action")->click();
        QCOMPARE(asked.size(), 1);
        const auto token = asked.first().first().value<NewToken>();
        QCOMPARE(token.name, QStringLiteral("tf-token"));
        QCOMPARE(token.expiryDuration, days);
        QCOMPARE(asked.first().at(1).toBool(), false);
    }

    void aScreenReaderSaysTheResultingDate()
    {
        const auto dialog = newTokenDialog();
        auto *choice = part<QComboBox>(*dialog, "expiryChoice");
        auto *date = part<QDateEdit>(*dialog, "expiryDate");
        const auto said = [](QWidget *field, QAccessible::Text text) {
            return QAccessible::queryAccessibleInterface(field)->text(text);
        };
        const auto resulting = [&] { return part<QLabel>(*dialog, "expiryNote")->text(); };
        QVERIFY(resulting().startsWith(QStringLiteral("Expires ")));
        QCOMPARE(said(choice, QAccessible::Value), QStringLiteral("90 days"));
        QCOMPARE(said(choice, QAccessible::Description), resulting());
        choice->setCurrentIndex(choice->findText(QStringLiteral("Never")));
        QCOMPARE(said(choice, QAccessible::Description), QStringLiteral("Never expires"));
        choice->setCurrentIndex(choice->findText(QStringLiteral("On a date…")));
        date->setDate(QDate(2026, 12, 24));
        QVERIFY(resulting().contains(QStringLiteral("24 December 2026")));
        QCOMPARE(said(choice, QAccessible::Description), resulting());
        QCOMPARE(said(date, QAccessible::Description), resulting());
    }

    void aDateBecomesDays()
    {
        const auto dialog = newTokenDialog();
        auto *choice = part<QComboBox>(*dialog, "expiryChoice");
        auto *date = part<QDateEdit>(*dialog, "expiryDate");
        QVERIFY(!date->isVisible());
        choice->setCurrentIndex(choice->findText(QStringLiteral("On a date…")));
        QVERIFY(date->isVisible());
        date->setDate(QDate(2026, 12, 24));
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("a"));
        QSignalSpy asked(dialog, &TokenDialog::createRequested);
        part<QPushButton>(*dialog, "action")->click();
        QCOMPARE(asked.first().first().value<NewToken>().expiryDuration, 33);
    }

    void aDateOfThePastCannotBeChosen()
    {
        const auto dialog = newTokenDialog();
        auto *date = part<QDateEdit>(*dialog, "expiryDate");
        date->setDate(QDate(2026, 11, 21));
        QVERIFY(date->date() > QDate(2026, 11, 21));
    }

    void theResultingDateIsSpelledOut()
    {
        const auto dialog = newTokenDialog();
        QCOMPARE(part<QLabel>(*dialog, "expiryNote")->text(), QStringLiteral("Expires Friday, 19 February 2027"));
        part<QComboBox>(*dialog, "expiryChoice")->setCurrentText(QStringLiteral("Never"));
        QCOMPARE(part<QLabel>(*dialog, "expiryNote")->text(), QStringLiteral("Never expires"));
        QVERIFY(part<QLabel>(*dialog, "expiryCaution")->text().contains(QStringLiteral("revoked")));
    }

    void enterHeldDownSendsOneRequest()
    {
        const auto dialog = newTokenDialog();
        auto *name = part<QLineEdit>(*dialog, "name");
        QTest::keyClicks(name, QStringLiteral("tf-token"));
        QSignalSpy asked(dialog, &TokenDialog::createRequested);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(name, Qt::Key_Return);
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(part<QPushButton>(*dialog, "action"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(dialog->isBusy());
        QCOMPARE(part<QPushButton>(*dialog, "action")->text(), QStringLiteral("Creating…"));
        QVERIFY(!part<QPushButton>(*dialog, "action")->isEnabled());
    }

    void errorsOfTheServiceLandBesideTheirFieldsAndNothingTypedIsLost()
    {
        const auto dialog = newTokenDialog();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("tf-token"));
        part<QPushButton>(*dialog, "action")->click();
        Error error{.kind = Error::Kind::BadRequest, .httpStatus = 400};
        error.fields = {{QStringLiteral("name"), QStringLiteral("is <b>taken</b>")},
                        {QStringLiteral("expiry_duration"), QStringLiteral("is too long")}};
        dialog->showError(error);
        QCOMPARE(part<QLabel>(*dialog, "nameNote")->text(), QStringLiteral("is <b>taken</b>"));
        QCOMPARE(part<QLabel>(*dialog, "nameNote")->textFormat(), Qt::PlainText);
        QCOMPARE(part<QLabel>(*dialog, "expiryNote")->text(), QStringLiteral("is too long"));
        QVERIFY(part<QLabel>(*dialog, "problem")->text().isEmpty());
        QCOMPARE(part<QLineEdit>(*dialog, "name")->text(), QStringLiteral("tf-token"));
        QVERIFY(part<QPushButton>(*dialog, "action")->isEnabled());
        QCOMPARE(part<QPushButton>(*dialog, "action")->text(), QStringLiteral("Create token"));
        QVERIFY(dialog->isVisible());
    }

    void otherErrorsAreSaidAboveTheButtons()
    {
        const auto dialog = newTokenDialog();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("tf-token"));
        part<QPushButton>(*dialog, "action")->click();
        Error error{.kind = Error::Kind::BadRequest, .httpStatus = 400};
        error.fields = {{QStringLiteral("colour"), QStringLiteral("is missing")}};
        dialog->showError(error);
        QVERIFY(!part<QLabel>(*dialog, "problem")->text().isEmpty());
        QSignalSpy again(dialog, &TokenDialog::createRequested);
        part<QPushButton>(*dialog, "action")->click();
        QCOMPARE(again.size(), 1);
        QVERIFY(part<QLabel>(*dialog, "problem")->text().isEmpty());
    }

    void aNoteIsCheckedAsTyped()
    {
        const auto dialog = newTokenDialog();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("deploy"));
        QCOMPARE(dialog->note(), QString());
        auto *note = part<QPlainTextEdit>(*dialog, "tokenNote");
        note->setPlainText(QStringLiteral("Nightly\ndeploys"));
        QCOMPARE(dialog->note(), QStringLiteral("Nightly\ndeploys"));
        QVERIFY(part<QPushButton>(*dialog, "action")->isEnabled());
        note->setPlainText(QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@s3cr3t"));
        QVERIFY(!part<QPushButton>(*dialog, "action")->isEnabled());
        QVERIFY(!editDialog(QStringLiteral("deploy"))->findChild<QPlainTextEdit *>());
    }

    void theBoxRemembersItsChoice_data()
    {
        QTest::addColumn<bool>("store");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }
    void theBoxRemembersItsChoice()
    {
        QFETCH(bool, store);
        QCOMPARE(part<QCheckBox>(*newTokenDialog(store), "store")->isChecked(), store);
    }

    void anEditSendsOnlyWhatChanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expiry");
        QTest::newRow("name") << QStringLiteral("new-name") << QString();
        QTest::newRow("expiry") << QString() << QStringLiteral("30 days");
        QTest::newRow("both") << QStringLiteral("new-name") << QStringLiteral("Never");
    }
    void anEditSendsOnlyWhatChanged()
    {
        QFETCH(QString, name);
        QFETCH(QString, expiry);
        const auto dialog = editDialog(QStringLiteral("old-name"));
        if (!name.isEmpty()) part<QLineEdit>(*dialog, "name")->setText(name);
        if (!expiry.isEmpty()) part<QComboBox>(*dialog, "expiryChoice")->setCurrentText(expiry);
        QSignalSpy asked(dialog, &TokenDialog::changeRequested);
        part<QPushButton>(*dialog, "action")->click();
        QCOMPARE(asked.size(), 1);
        const auto change = asked.first().first().value<TokenChange>();
        QCOMPARE(change.name.value_or(QString()), name);
        QCOMPARE(change.expiryDuration.has_value(), !expiry.isEmpty());
    }

    void nothingChangedIsNothingToSave()
    {
        const auto dialog = editDialog(QStringLiteral("old-name"));
        auto *action = part<QPushButton>(*dialog, "action");
        QVERIFY(!action->isEnabled());
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("other"));
        QVERIFY(action->isEnabled());
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("old-name"));
        QVERIFY(!action->isEnabled());
    }

    void anOldNameOutsideThePatternDoesNotBlockTheExpiry()
    {
        const auto dialog = editDialog(QStringLiteral("TF Token 1.0"));
        QVERIFY(!part<FieldNote>(*dialog, "nameNote")->hasProblem());
        part<QComboBox>(*dialog, "expiryChoice")->setCurrentText(QStringLiteral("30 days"));
        QVERIFY(part<QPushButton>(*dialog, "action")->isEnabled());
        QVERIFY(part<QLabel>(*dialog, "expiryCaution")->text().contains(QStringLiteral("may replace the secret")));
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("TF Token 2.0"));
        QVERIFY(!part<QPushButton>(*dialog, "action")->isEnabled());
    }

    void whatIsSentIsWhatTheWordsSayPastMidnight_data()
    {
        QTest::addColumn<QDate>("date"); // invalid: 30 days
        QTest::addColumn<int>("nights");
        QTest::addColumn<int>("sent"); // 0: not sent, for that day has begun
        QTest::newRow("tomorrow, before midnight") << QDate(2026, 11, 22) << 0 << 1;
        QTest::newRow("tomorrow has begun") << QDate(2026, 11, 22) << 1 << 0;
        QTest::newRow("tomorrow is past") << QDate(2026, 11, 22) << 2 << 0;
        QTest::newRow("a later day stays that day") << QDate(2026, 12, 24) << 2 << 31;
        QTest::newRow("a number of days") << QDate() << 1 << 30;
        QTest::newRow("the clock was set back") << QDate(2026, 11, 22) << -365 << 366;
    }
    void whatIsSentIsWhatTheWordsSayPastMidnight()
    {
        QFETCH(QDate, date);
        QFETCH(int, nights);
        QFETCH(int, sent);
        QDateTime now = Now;
        auto *dialog = new TokenDialog([&now] { return now; }, {}, true);
        dialog->open();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("tf-token"));
        auto *choice = part<QComboBox>(*dialog, "expiryChoice");
        choice->setCurrentText(date.isValid() ? QStringLiteral("On a date…") : QStringLiteral("30 days"));
        if (date.isValid()) part<QDateEdit>(*dialog, "expiryDate")->setDate(date);
        const auto *note = part<FieldNote>(*dialog, "expiryNote");
        const QString shown = note->text();
        QSignalSpy asked(dialog, &TokenDialog::createRequested);
        now = Now.addDays(nights);
        auto *action = part<QPushButton>(*dialog, "action");
        action->click();
        if (sent == 0) {
            QVERIFY(asked.isEmpty());
            QVERIFY(note->hasProblem());
            QVERIFY(!action->isEnabled());
            part<QDateEdit>(*dialog, "expiryDate")->setDate(now.date().addDays(3));
            QVERIFY(!note->hasProblem());
            sent = 3;
        } else if (note->text() != shown) {
            // The words are others now: they are read before anything is sent.
            QVERIFY(asked.isEmpty());
            QVERIFY(!part<QLabel>(*dialog, "problem")->text().isEmpty());
        }
        if (asked.isEmpty()) action->click();
        QCOMPARE(asked.size(), 1);
        const int duration = asked.first().first().value<NewToken>().expiryDuration;
        QCOMPARE(duration, sent);
        QCOMPARE(note->text(), QStringLiteral("Expires ") + spelledOutDate(now.addDays(duration)));
    }

    void theWordsFollowTheClock()
    {
        QDateTime now = Now;
        auto *dialog = new TokenDialog([&now] { return now; }, {}, true);
        dialog->open();
        const auto *note = part<QLabel>(*dialog, "expiryNote");
        QCOMPARE(note->text(), QStringLiteral("Expires Friday, 19 February 2027"));
        now = Now.addDays(1);
        QERNAL_AWAIT(note->text() == QStringLiteral("Expires Saturday, 20 February 2027"));
    }

    void aDateBeyondAChangeOfTheClocksIsThatDate()
    {
        const InZone here(CentralEurope);
        // Half past midnight in summer time.
        const QDateTime now(QDate(2026, 10, 19), QTime(22, 30), QTimeZone::utc());
        auto *dialog = new TokenDialog([now] { return now; }, {}, true);
        dialog->open();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("tf-token"));
        part<QComboBox>(*dialog, "expiryChoice")->setCurrentText(QStringLiteral("On a date…"));
        part<QDateEdit>(*dialog, "expiryDate")->setDate(QDate(2026, 11, 1));
        QCOMPARE(part<QLabel>(*dialog, "expiryNote")->text(), QStringLiteral("Expires Sunday, 1 November 2026"));
        QSignalSpy asked(dialog, &TokenDialog::createRequested);
        part<QPushButton>(*dialog, "action")->click();
        const int duration = asked.first().first().value<NewToken>().expiryDuration;
        QCOMPARE(now.addDays(duration).toLocalTime().date(), QDate(2026, 11, 1));
    }

    void escapeClosesAlsoWhileARequestIsUnderWay()
    {
        const auto dialog = newTokenDialog();
        part<QLineEdit>(*dialog, "name")->setText(QStringLiteral("tf-token"));
        part<QPushButton>(*dialog, "action")->click();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QERNAL_AWAIT(!dialog);
    }
};

QTEST_MAIN(TokenDialogTest)
#include "tst_tokendialog.moc"
