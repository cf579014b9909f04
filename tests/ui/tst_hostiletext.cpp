// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/ui/shownwords.h"
#include "tests/ui/windowfixture.h"
#include "ui/commands/revokeresultdialog.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/messagebar.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/welcomepage.h"

#include <QAction>
#include <QMenu>
#include <QTest>

#include <ctime>

using namespace qernal;

namespace {

/// How long this thread has worked, whatever else the machine did meanwhile.
std::chrono::milliseconds timeAtWork()
{
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(spent.tv_sec) +
                                                                 std::chrono::nanoseconds(spent.tv_nsec));
}

/// @p text as a string of JSON in ASCII alone, so that what is no character arrives as well.
QByteArray jsonString(const QString &text)
{
    QByteArray json("\"");
    for (const QChar c : text)
        json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return json + "\"";
}

QByteArray jsonToken(const QString &id, const QString &name)
{
    return "{\"id\":" + jsonString(id) + ",\"user_id\":" + jsonString(name) + ",\"name\":" + jsonString(name) +
           ",\"date\":{\"created_at\":\"2026-01-01T00:00:00Z\",\"updated_at\":\"2026-01-02T00:00:00Z\"}}";
}

/// The main window on a service whose every text is @p hostile, and an account of that name.
class HostileWindow : public WindowFixture {
public:
    explicit HostileWindow(const QString &hostile)
        : m_server([hostile](qint64, int) {
              return "[" + jsonToken(QStringLiteral("plain-id"), hostile) + "," +
                     jsonToken(hostile, QStringLiteral("plain")) + "," +
                     jsonToken(QStringLiteral("third"), QStringLiteral("third")) + "]";
          })
    {
        signIn(m_server.url(), hostile);
    }
    ~HostileWindow() { close(); }
    Q_DISABLE_COPY_MOVE(HostileWindow)

    [[nodiscard]] bool hasAllThree() const { return isLoaded() && table()->model()->rowCount() == 3; }
    [[nodiscard]] RequestDialog *dialog() const
    {
        for (auto *found : window()->findChildren<RequestDialog *>())
            if (found->isVisible()) return found;
        return nullptr;
    }

private:
    PageServer m_server;
};

Error hostileError(const QString &hostile)
{
    return {
        .kind = Error::Kind::BadRequest,
        .httpStatus = 400,
        .message = hostile,
        .fields = {{hostile, hostile}, {QStringLiteral("name"), hostile}, {QStringLiteral("expiry_duration"), hostile}},
        .host = hostile};
}

} // namespace

#define NOTHING_WRONG(window)                                                                                          \
    do {                                                                                                               \
        const QStringList wrong = wrongWords(window);                                                                  \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));                                          \
    } while (false)

/// Whatever the service calls its things: each window shows it as it stands, in plain sight, and stays alive.
class HostileTextTest : public QObject {
    Q_OBJECT
private slots:
    void seesWhatIsWrong();
    void mainWindow_data();
    void mainWindow();
    void dialogs_data();
    void dialogs();
    void signingIn_data();
    void signingIn();
    void answersInTime();
    void markupIsShownAsItStands();

private:
    static void addTexts();
};

void HostileTextTest::addTexts()
{
    QTest::addColumn<QString>("hostile");
    for (const HostileText &each : hostileTexts())
        QTest::newRow(each.name) << each.text;
}

void HostileTextTest::seesWhatIsWrong()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("<b>x</b>"), &window);
    QCOMPARE(wrongWords(&window).size(), 1);
    label->setTextFormat(Qt::PlainText);
    QCOMPARE(wrongWords(&window).size(), 0);
    label->setText(QStringLiteral("a\u202Eb"));
    QCOMPARE(wrongWords(&window).size(), 1);
    label->setText(QString(QChar(0xD800)));
    QCOMPARE(wrongWords(&window).size(), 1);
    label->clear();
    label->setToolTip(QStringLiteral("<img src=x>"));
    QCOMPARE(wrongWords(&window).size(), 1);
    label->setToolTip(QStringLiteral("this &amp; that"));
    QCOMPARE(wrongWords(&window).size(), 1);
    label->setToolTip(QStringLiteral("<span>&lt;img src=x&gt;</span>"));
    QCOMPARE(wrongWords(&window).size(), 0);
    window.setWindowTitle(QString(5'000, QLatin1Char('W')));
    QCOMPARE(wrongWords(&window).size(), 1);
}

void HostileTextTest::mainWindow_data()
{
    addTexts();
}

void HostileTextTest::mainWindow()
{
    QFETCH(QString, hostile);
    HostileWindow fixture(hostile);
    QERNAL_AWAIT(fixture.hasAllThree());
    for (int row = 0; row < 3; ++row) {
        fixture.table()->selectRow(row);
        NOTHING_WRONG(fixture.window());
    }
    for (const auto level : {Message::Level::Information, Message::Level::Problem}) {
        fixture.window()->showMessage({level, hostile, {{QStringLiteral("Retry"), {}}}, {}});
        NOTHING_WRONG(fixture.window());
    }
    fixture.window()->offerCliToken(hostile);
    auto *accounts = fixture.part<QMenu>("accountMenu");
    QVERIFY(accounts);
    emit accounts->aboutToShow();
    NOTHING_WRONG(fixture.window());
    fixture.table()->selectAll();
    NOTHING_WRONG(fixture.window());
    QVERIFY(!fixture.window()->grab().isNull());
}

void HostileTextTest::dialogs_data()
{
    addTexts();
}

void HostileTextTest::dialogs()
{
    QFETCH(QString, hostile);
    HostileWindow fixture(hostile);
    QERNAL_AWAIT(fixture.hasAllThree());
    for (const char *name : {"newToken", "editToken", "regenerateToken", "revokeToken"}) {
        for (int row = 0; row < 2; ++row) {
            fixture.table()->selectRow(row);
            QVERIFY2(fixture.part<QAction>(name)->isEnabled(), name);
            fixture.part<QAction>(name)->trigger();
            QERNAL_AWAIT2(fixture.dialog(), name);
            NOTHING_WRONG(fixture.dialog());
            fixture.dialog()->showError(hostileError(hostile));
            NOTHING_WRONG(fixture.dialog());
            QVERIFY(!fixture.dialog()->grab().isNull());
            delete fixture.dialog();
        }
    }
    fixture.table()->selectAll();
    fixture.part<QAction>("revokeToken")->trigger();
    QERNAL_AWAIT(fixture.dialog());
    NOTHING_WRONG(fixture.dialog());
    delete fixture.dialog();

    Token token;
    token.id = token.name = hostile;
    RevokeResultDialog result({{token, hostileError(hostile)}, {token, hostileError(hostile)}}, 2);
    result.show();
    NOTHING_WRONG(&result);
}

void HostileTextTest::signingIn_data()
{
    addTexts();
}

void HostileTextTest::signingIn()
{
    QFETCH(QString, hostile);
    SignInDialog dialog({.id = QUuid::createUuid(),
                         .name = hostile,
                         .apiUrl = QUrl(QStringLiteral("https://a.example")),
                         .authorizationUrl = QUrl(QStringLiteral("https://b.example"))});
    dialog.show();
    NOTHING_WRONG(&dialog);
    for (const auto kind :
         {Error::Kind::BadRequest, Error::Kind::CredentialRefused, Error::Kind::HostNotFound, Error::Kind::TlsFailed}) {
        Error error = hostileError(hostile);
        error.kind = kind;
        dialog.showError(error);
        NOTHING_WRONG(&dialog);
    }
    WelcomePage page;
    page.offerCliToken(hostile);
    page.show();
    NOTHING_WRONG(&page);
}

void HostileTextTest::answersInTime()
{
    // Against the same window with harmless texts, for the machine may be slow.
    const auto timeFor = [](const QString &text) {
        HostileWindow fixture(text);
        if (!QTest::qWaitFor([&] { return fixture.hasAllThree(); }, 30'000)) return qint64(1'000'000);
        const auto start = timeAtWork();
        fixture.table()->selectRow(0);
        fixture.window()->showMessage({Message::Level::Problem, text, {}, {}});
        static_cast<void>(fixture.window()->grab());
        return qint64((timeAtWork() - start).count());
    };
    static_cast<void>(timeFor(QStringLiteral("warm")));
    const qint64 usual = timeFor(QStringLiteral("deploy-production"));
    for (const HostileText &each : hostileTexts()) {
        const qint64 taken = timeFor(each.text);
        QVERIFY2(
            taken <= 3 * usual + 100,
            qPrintable(QStringLiteral("%1: %2 ms against %3").arg(QLatin1String(each.name)).arg(taken).arg(usual)));
    }
}

void HostileTextTest::markupIsShownAsItStands()
{
    // Plain text is no use if it is shown in pieces: a name that looks like markup is read as it was given.
    HostileWindow fixture(QStringLiteral("<b>a</b> & b"));
    QERNAL_AWAIT(fixture.hasAllThree());
    fixture.table()->selectRow(0);
    QVERIFY(shows(fixture.window(), QStringLiteral("<b>a</b> & b")));
    const QModelIndex cell = fixture.table()->model()->index(0, 0);
    QTextDocument document;
    document.setHtml(cell.data(Qt::ToolTipRole).toString());
    QCOMPARE(document.toPlainText(), QStringLiteral("<b>a</b> & b"));
}

QTEST_MAIN(HostileTextTest)
#include "tst_hostiletext.moc"
