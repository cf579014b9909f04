// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/openwindows.h"
#include "ui/feedback/credentialfield.h"
#include "ui/feedback/fieldnote.h"
#include "ui/signin/signindialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QInputMethodQueryEvent>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace qernal;

namespace {

const QString Canary = QStringLiteral("CANARYsecret");
const QString ApiToken = QStringLiteral("51687d2f-07b0@") + Canary;

Account defaults()
{
    Account account;
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    account.apiUrl = QUrl(QStringLiteral("https://chaos.example"));
    account.authorizationUrl = QUrl(QStringLiteral("https://hydra.example"));
    return account;
}

template<typename T> T *part(const QWidget *dialog, const char *name)
{
    return dialog->findChild<T *>(QLatin1String(name));
}

/// Everything that assistive tools were told; QAccessible takes a plain function only.
QStringList &heard()
{
    static QStringList all;
    return all;
}

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        heard() += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    if (event->type() == QAccessible::TextRemoved)
        heard() += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    if (event->type() == QAccessible::ValueChanged)
        heard() += static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
    if (QAccessibleInterface *face = event->accessibleInterface()) heard() += face->text(QAccessible::Value);
}

} // namespace

class SignInDialogTest : public QObject {
    Q_OBJECT

public:
    /// Before the application is made: the bridge asks whether somebody listens.
    static void initMain() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }

private slots:
    void initTestCase()
    {
        // Started by its first caller; Qt listens to it only once it is there.
        QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.a11y.Bus"), QDBusConnection::sessionBus());
        QCOMPARE(bus.call(QStringLiteral("GetAddress")).type(), QDBusMessage::ReplyMessage);
    }

    void cleanup()
    {
        deleteOpenWindows();
        heard().clear();
    }

    void theFormIsCheckedAsTyped_data()
    {
        QTest::addColumn<Credential::Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ready");
        QTest::addColumn<bool>("problem");
        const auto api = Credential::Kind::ApiToken;
        QTest::newRow("nothing yet") << api << QString() << false << false;
        QTest::newRow("whole") << api << ApiToken << true << false;
        QTest::newRow("pasted with white space") << api << QStringLiteral("  %1\n").arg(ApiToken) << true << false;
        QTest::newRow("no @") << api << QStringLiteral("abc") << false << true;
        QTest::newRow("two @") << api << QStringLiteral("a@b@c") << false << true;
        QTest::newRow("no id") << api << QStringLiteral("@b") << false << true;
        QTest::newRow("no secret") << api << QStringLiteral("a@") << false << true;
        QTest::newRow("line break inside") << api << QStringLiteral("a@b\nc") << true << false;
        QTest::newRow("space inside") << api << QStringLiteral("a@b c") << false << true;
        QTest::newRow("pasted with its variable")
            << api << QStringLiteral("QERNAL_TOKEN=%1").arg(ApiToken) << true << false;
        QTest::newRow("access token") << Credential::Kind::AccessToken << QStringLiteral("abc") << true << false;
        QTest::newRow("cookie") << Credential::Kind::SessionCookie << QStringLiteral("abc") << true << false;
    }
    void theFormIsCheckedAsTyped()
    {
        QFETCH(Credential::Kind, kind);
        QFETCH(QString, text);
        QFETCH(bool, ready);
        QFETCH(bool, problem);
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        dialog->findChild<QRadioButton *>(toString(kind))->setChecked(true);
        part<QLineEdit>(dialog, "credential")->setText(text);
        QCOMPARE(part<QPushButton>(dialog, "action")->isEnabled(), ready);
        QCOMPARE(part<FieldNote>(dialog, "credentialNote")->hasProblem(), problem);
    }

    void whatIsLeftOutIsSaidBeneathTheField()
    {
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        auto *field = part<QLineEdit>(dialog, "credential");
        const auto *note = part<FieldNote>(dialog, "credentialNote");
        field->setText(QStringLiteral("export QERNAL_TOKEN='%1'").arg(ApiToken));
        QVERIFY2(note->text().contains(QStringLiteral("Left out: quotation marks, the words in front of it.")),
                 qPrintable(note->text()));
        QCOMPARE(field->accessibleDescription(), note->text());
        field->setText(ApiToken);
        QVERIFY(!note->text().contains(QStringLiteral("Left out")));
    }

    void whatCannotBeSentIsPointedAt()
    {
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        part<QLineEdit>(dialog, "credential")->setText(QStringLiteral("a@b c"));
        const QString said = part<FieldNote>(dialog, "credentialNote")->text();
        QVERIFY2(said.contains(QLatin1Char('4')), qPrintable(said));
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fits");
        QTest::newRow("https") << QStringLiteral("https://chaos.example") << true;
        QTest::newRow("http on this computer") << QStringLiteral("http://127.0.0.1:8080") << true;
        QTest::newRow("http on localhost") << QStringLiteral("http://localhost:8080") << true;
        QTest::newRow("http on IPv6 loopback") << QStringLiteral("http://[::1]:8080") << true;
        QTest::newRow("http on another loopback address") << QStringLiteral("http://127.8.9.10:8080") << true;
        QTest::newRow("http on the first address of loopback") << QStringLiteral("http://127.0.0.0:8080") << true;
        QTest::newRow("http elsewhere") << QStringLiteral("http://chaos.example") << false;
        QTest::newRow("http to a name that only begins like loopback")
            << QStringLiteral("http://127.0.0.1.example.com") << false;
        QTest::newRow("user info") << QStringLiteral("https://user:pass@chaos.example") << false;
        QTest::newRow("no scheme") << QStringLiteral("chaos.example") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, fits);
        auto *dialog = new SignInDialog(defaults());
        part<QLineEdit>(dialog, "credential")->setText(ApiToken);
        part<QLineEdit>(dialog, "apiUrl")->setText(url);
        QCOMPARE(part<QPushButton>(dialog, "action")->isEnabled(), fits);
        QCOMPARE(part<FieldNote>(dialog, "apiNote")->hasProblem(), !fits);
    }

    void theCredentialIsHandedOverOnceAndOnlyDuringTheSignal()
    {
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        part<QLineEdit>(dialog, "credential")->setText(ApiToken + QLatin1Char('\n'));
        QByteArray taken;
        int asked = 0;
        connect(dialog, &SignInDialog::signInRequested, this, [&](const Account &account) {
            ++asked;
            QCOMPARE(account.name, QStringLiteral("Work"));
            taken = dialog->takeCredential().secret.view().toByteArray();
            QVERIFY(dialog->takeCredential().secret.isEmpty());
        });
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(part<QLineEdit>(dialog, "credential"), Qt::Key_Return);
        QCOMPARE(asked, 1);
        QCOMPARE(taken, ApiToken.toUtf8());
        QVERIFY(dialog->takeCredential().secret.isEmpty());
        QVERIFY(dialog->isBusy());
    }

    void aRefusedCredentialIsSaidBesideItAndMayBeTriedAgain()
    {
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        part<QLineEdit>(dialog, "credential")->setText(ApiToken);
        part<QPushButton>(dialog, "action")->click();
        dialog->showError(
            {.kind = Error::Kind::CredentialRefused, .httpStatus = 401, .host = QStringLiteral("hydra.example")});
        QVERIFY(part<FieldNote>(dialog, "credentialNote")->hasProblem());
        QCOMPARE(part<QLineEdit>(dialog, "credential")->text(), ApiToken);
        QVERIFY(part<QPushButton>(dialog, "action")->isEnabled());
    }

    void aHostThatIsNotFoundOpensAdvancedAtItsAddress()
    {
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        part<QLineEdit>(dialog, "credential")->setText(ApiToken);
        part<QPushButton>(dialog, "action")->click();
        dialog->showError({.kind = Error::Kind::HostNotFound, .host = QStringLiteral("hydra.example")});
        QVERIFY(part<QLineEdit>(dialog, "authorizationUrl")->isVisible());
        QVERIFY(part<FieldNote>(dialog, "authorizationNote")->hasProblem());
        QVERIFY(!part<FieldNote>(dialog, "apiNote")->hasProblem());
        QVERIFY(part<QLabel>(dialog, "problem")->text().contains(QStringLiteral("hydra.example")));
    }

    void tabGoesFromTopToBottom()
    {
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog, 30'000));
        part<QLineEdit>(dialog, "credential")->setText(ApiToken);
        part<QToolButton>(dialog, "advanced")->click();
        auto *first = dialog->findChild<QRadioButton *>(toString(Credential::Kind::ApiToken));
        QCOMPARE(dialog->focusWidget(), part<QLineEdit>(dialog, "credential"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab);
        QCOMPARE(dialog->focusWidget(), first);
        QStringList order;
        QRect before;
        do {
            QWidget *now = dialog->focusWidget();
            const QRect place(now->mapTo(dialog, QPoint()), now->size());
            order << now->objectName();
            QVERIFY2(place.center().y() >= before.top(), qPrintable(order.join(QLatin1Char(' '))));
            before = place;
            QTest::keyClick(now, Qt::Key_Tab);
        } while (dialog->focusWidget() != first && order.size() < 20);
        // Which of the two comes first is the desktop's to say.
        QStringList last = order.mid(order.size() - 2);
        last.sort();
        QCOMPARE(last, QStringList({QStringLiteral("action"), QStringLiteral("cancel")}));
        QVERIFY2(order.contains(QStringLiteral("apiUrl")), qPrintable(order.join(QLatin1Char(' '))));
    }

    void assistiveToolsHearAndReadNothingOfIt()
    {
        QERNAL_AWAIT2(QAccessible::isActive(), "no AT-SPI bus: is at-spi2-core installed?");
        const auto before = QAccessible::installUpdateHandler(listen);
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        auto *field = part<CredentialField>(dialog, "credential");
        QTest::keyClicks(field, Canary);
        QTest::keyClick(field, Qt::Key_Backspace);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
        QVERIFY(face);
        QStringList read = heard();
        for (const auto text : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
            read += face->text(text);
        }
        if (face->textInterface()) read += face->textInterface()->text(0, face->textInterface()->characterCount());
        delete dialog;
        QAccessible::installUpdateHandler(before);
        const QString all = read.join(QString());
        QVERIFY2(!all.contains(Canary.left(3)), qPrintable(all));
        QVERIFY(!read.contains(QStringLiteral("C")));
    }

    void otherFieldsAreStillHeard()
    {
        QERNAL_AWAIT2(QAccessible::isActive(), "no AT-SPI bus: is at-spi2-core installed?");
        const auto before = QAccessible::installUpdateHandler(listen);
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        QTest::keyClicks(part<QLineEdit>(dialog, "accountName"), QStringLiteral("xyz"));
        delete dialog;
        QVERIFY(QAccessible::installUpdateHandler(before) == &listen);
        QVERIFY2(heard().contains(QStringLiteral("y")), qPrintable(heard().join(QLatin1Char('|'))));
    }

    void nothingReachesTheClipboardOrPrimary()
    {
        QClipboard *clipboard = QApplication::clipboard();
        clipboard->clear();
        if (clipboard->supportsSelection()) clipboard->clear(QClipboard::Selection);
        auto *dialog = new SignInDialog(defaults());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog, 30'000));
        auto *field = part<CredentialField>(dialog, "credential");
        QTest::keyClicks(field, ApiToken);
        for (const QKeySequence &keys : {QKeySequence(QKeySequence::SelectAll), QKeySequence(QKeySequence::Copy),
                                         QKeySequence(QKeySequence::Cut)}) {
            QTest::keySequence(field, keys);
        }
        QTest::mouseDClick(field, Qt::LeftButton);
        QTest::mousePress(field, Qt::LeftButton, {}, QPoint(4, field->height() / 2));
        QTest::mouseMove(field, QPoint(field->width() - 4, field->height() / 2));
        QTest::mouseRelease(field, Qt::LeftButton, {}, QPoint(field->width() - 4, field->height() / 2));
        QVERIFY(clipboard->text().isEmpty());
        if (clipboard->supportsSelection()) QVERIFY(clipboard->text(QClipboard::Selection).isEmpty());
        QCOMPARE(field->text(), ApiToken);
    }

    void undoBringsNothingBack()
    {
        CredentialField field;
        QTest::keyClicks(&field, ApiToken);
        field.forget();
        QTest::keySequence(&field, QKeySequence(QKeySequence::Undo));
        field.undo();
        field.setEchoMode(QLineEdit::Normal);
        field.undo();
        QVERIFY(field.text().isEmpty());
    }

    void inputMethodsGetNothing()
    {
        CredentialField field;
        field.setText(ApiToken);
        field.selectAll();
        for (const auto query :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor}) {
            QInputMethodQueryEvent event(query);
            QApplication::sendEvent(&field, &event);
            QVERIFY(event.value(query).toString().isEmpty());
        }
    }
};

QTEST_MAIN(SignInDialogTest)
#include "tst_signindialog.moc"
