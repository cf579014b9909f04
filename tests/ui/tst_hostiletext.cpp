// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/session.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/ui/shownwords.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/feedback/messagebar.h"
#include "ui/mainwindow.h"
#include "ui/signin/accountswitcher.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/tokens/revokeresultdialog.h"
#include "ui/tokens/tokendialog.h"
#include "ui/tokens/tokentable.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

namespace {

/// @p text as a string of JSON in ASCII alone, so that what is no character arrives as well.
QByteArray jsonString(const QString &text)
{
    QByteArray json("\"");
    for (const QChar c : text) json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return json + "\"";
}

QByteArray jsonToken(const QString &id, const QString &name)
{
    return "{\"id\":" + jsonString(id) + ",\"user_id\":" + jsonString(name) + ",\"name\":" + jsonString(name)
        + ",\"date\":{\"created_at\":\"2026-01-01T00:00:00Z\",\"updated_at\":\"2026-01-02T00:00:00Z\"}}";
}

/// The main window on a service whose every text is @p hostile, and an account of that name.
class Stage {
public:
    explicit Stage(const QString &hostile)
        : m_server([hostile](qint64, int) {
              return "[" + jsonToken(QStringLiteral("plain-id"), hostile) + "," + jsonToken(hostile, QStringLiteral("plain"))
                  + "," + jsonToken(QStringLiteral("third"), QStringLiteral("third")) + "]";
          }),
          m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_custody(m_folder.filePath(QStringLiteral("ledger")), &m_keychain, systemClock()),
          m_accounts(&m_settings, &m_keychain),
          m_theme(qApp),
          m_window(&m_custody, &m_clipboard, &m_accounts, &m_theme, &m_settings, systemClock()),
          m_session({.id = QUuid::createUuid(), .name = hostile, .apiUrl = m_server.url(),
                     .authorizationUrl = m_server.url(), .kind = Credential::Kind::AccessToken},
                    {Credential::Kind::AccessToken, Secret("access")}, &m_http, &m_custody, systemClock())
    {
        m_window.show();
        m_window.setSession(&m_session);
    }
    ~Stage() { m_window.setSession(nullptr); }
    Q_DISABLE_COPY_MOVE(Stage)

    MainWindow *window() { return &m_window; }
    [[nodiscard]] bool isLoaded() const { return m_session.list()->state() == TokenList::State::Fresh; }
    [[nodiscard]] TokenTable *table() const { return m_window.findChild<TokenTable *>(QStringLiteral("tokenTable")); }
    [[nodiscard]] QAction *action(const char *name) const { return m_window.findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] RequestDialog *dialog() const
    {
        for (auto *found : m_window.findChildren<RequestDialog *>())
            if (found->isVisible()) return found;
        return nullptr;
    }

private:
    PageServer m_server;
    QTemporaryDir m_folder;
    QSettings m_settings;
    Keychain m_keychain{QStringLiteral("com.qernal.TokenManager.test")};
    SecretCustody m_custody;
    SecretClipboard m_clipboard;
    AccountStore m_accounts;
    Theme m_theme;
    HttpClient m_http;
    MainWindow m_window;
    Session m_session;
};

Error hostileError(const QString &hostile)
{
    return {.kind = Error::Kind::BadRequest, .httpStatus = 400, .message = hostile,
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
class TestHostileText : public QObject {
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

void TestHostileText::addTexts()
{
    QTest::addColumn<QString>("hostile");
    for (const HostileText &each : hostileTexts()) QTest::newRow(each.name) << each.text;
}

void TestHostileText::seesWhatIsWrong()
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

void TestHostileText::mainWindow_data() { addTexts(); }

void TestHostileText::mainWindow()
{
    QFETCH(QString, hostile);
    Stage stage(hostile);
    QTRY_VERIFY(stage.isLoaded() && stage.table()->model()->rowCount() == 3);
    for (int row = 0; row < 3; ++row) {
        stage.table()->selectRow(row);
        NOTHING_WRONG(stage.window());
    }
    for (const auto level : {Message::Level::Information, Message::Level::Problem}) {
        stage.window()->showMessage({level, hostile, {{QStringLiteral("Retry"), {}}}, {}});
        NOTHING_WRONG(stage.window());
    }
    stage.window()->offerCliToken(hostile);
    auto *accounts = stage.window()->findChild<QMenu *>(QStringLiteral("accountMenu"));
    QVERIFY(accounts);
    emit accounts->aboutToShow();
    NOTHING_WRONG(stage.window());
    stage.table()->selectAll();
    NOTHING_WRONG(stage.window());
    QVERIFY(!stage.window()->grab().isNull());
}

void TestHostileText::dialogs_data() { addTexts(); }

void TestHostileText::dialogs()
{
    QFETCH(QString, hostile);
    Stage stage(hostile);
    QTRY_VERIFY(stage.isLoaded() && stage.table()->model()->rowCount() == 3);
    for (const char *name : {"newToken", "editToken", "regenerateToken", "revokeToken"}) {
        for (int row = 0; row < 2; ++row) {
            stage.table()->selectRow(row);
            QVERIFY2(stage.action(name)->isEnabled(), name);
            stage.action(name)->trigger();
            QTRY_VERIFY2(stage.dialog(), name);
            NOTHING_WRONG(stage.dialog());
            stage.dialog()->showError(hostileError(hostile));
            NOTHING_WRONG(stage.dialog());
            QVERIFY(!stage.dialog()->grab().isNull());
            delete stage.dialog();
        }
    }
    stage.table()->selectAll();
    stage.action("revokeToken")->trigger();
    QTRY_VERIFY(stage.dialog());
    NOTHING_WRONG(stage.dialog());
    delete stage.dialog();

    Token token;
    token.id = token.name = hostile;
    RevokeResultDialog result({{token, hostileError(hostile)}, {token, hostileError(hostile)}}, 2);
    result.show();
    NOTHING_WRONG(&result);
}

void TestHostileText::signingIn_data() { addTexts(); }

void TestHostileText::signingIn()
{
    QFETCH(QString, hostile);
    SignInDialog dialog({.id = QUuid::createUuid(), .name = hostile, .apiUrl = QUrl(QStringLiteral("https://a.example")),
                         .authorizationUrl = QUrl(QStringLiteral("https://b.example"))});
    dialog.show();
    NOTHING_WRONG(&dialog);
    for (const auto kind : {Error::Kind::BadRequest, Error::Kind::CredentialRefused, Error::Kind::HostNotFound,
                            Error::Kind::TlsFailed}) {
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

void TestHostileText::answersInTime()
{
    // Against the same window with harmless texts, for the machine may be slow or busy.
    const auto timeFor = [](const QString &text) {
        Stage stage(text);
        if (!QTest::qWaitFor([&] { return stage.isLoaded() && stage.table()->model()->rowCount() == 3; }, 20'000))
            return qint64(1'000'000);
        QElapsedTimer timer;
        timer.start();
        stage.table()->selectRow(0);
        stage.window()->showMessage({Message::Level::Problem, text, {}, {}});
        static_cast<void>(stage.window()->grab());
        return timer.elapsed();
    };
    static_cast<void>(timeFor(QStringLiteral("warm")));
    const qint64 usual = timeFor(QStringLiteral("deploy-production"));
    for (const HostileText &each : hostileTexts()) {
        const qint64 taken = timeFor(each.text);
        QVERIFY2(taken <= 3 * usual + 100, qPrintable(QStringLiteral("%1: %2 ms against %3")
                                                          .arg(QLatin1String(each.name)).arg(taken).arg(usual)));
    }
}

void TestHostileText::markupIsShownAsItStands()
{
    // Plain text is no use if it is shown in pieces: a name that looks like markup is read as it was given.
    Stage stage(QStringLiteral("<b>a</b> & b"));
    QTRY_VERIFY(stage.isLoaded() && stage.table()->model()->rowCount() == 3);
    stage.table()->selectRow(0);
    QVERIFY(shows(stage.window(), QStringLiteral("<b>a</b> & b")));
    const QModelIndex cell = stage.table()->model()->index(0, 0);
    QTextDocument document;
    document.setHtml(cell.data(Qt::ToolTipRole).toString());
    QCOMPARE(document.toPlainText(), QStringLiteral("<b>a</b> & b"));
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
