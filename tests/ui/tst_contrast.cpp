// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/ui/contrasts.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/windowfixture.h"
#include "ui/commands/regeneratedialog.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/revokeresultdialog.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/feedback/messagebar.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/welcomepage.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

enum class Moment { Light, Dark, LightThenDark, DarkThenLight };

bool isDarkAtFirst(Moment moment)
{
    return moment == Moment::Dark || moment == Moment::DarkThenLight;
}

bool isDarkAtLast(Moment moment)
{
    return moment == Moment::Dark || moment == Moment::LightThenDark;
}

Account work()
{
    Account account;
    account.name = QStringLiteral("Work");
    return account;
}

Token token(const char *name)
{
    Token token;
    token.id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
    token.name = QString::fromLatin1(name);
    token.createdAt = QDateTime::currentDateTimeUtc().addDays(-3);
    return token;
}

/// A dialog that shows an error, with its action that can be used and, once more, that cannot.
QWidget *troubled(RequestDialog *dialog)
{
    dialog->showError({.kind = Error::Kind::ServiceFailed, .httpStatus = 500, .message = QStringLiteral("No.")});
    return dialog;
}

} // namespace

Q_DECLARE_METATYPE(Moment)

/// All text is read and all edges are seen, in light and dark, at first and after the theme has changed beneath an open
/// window.
class ContrastTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { deleteOpenWindows(); }
    void everyDialogIsReadable_data();
    void everyDialogIsReadable();
    void theRevealIsReadable_data() { addMoments(); }
    void theRevealIsReadable();
    void theMainWindowIsReadable_data() { addMoments(); }
    void theMainWindowIsReadable();
    void theWelcomePageIsReadable_data() { addMoments(); }
    void theWelcomePageIsReadable();

private:
    using Maker = std::function<QWidget *()>;

    static void addMoments();
    void setDark(bool dark) { m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light); }
    /// Compares what is faint in @p window with nothing, now and after the change that @p moment asks for.
    void verify(QWidget *window, Moment moment);

    std::unique_ptr<Theme> m_theme;
};

void ContrastTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(qobject_cast<QApplication *>(qApp));
}

void ContrastTest::addMoments()
{
    QTest::addColumn<Moment>("moment");
    QTest::newRow("light") << Moment::Light;
    QTest::newRow("dark") << Moment::Dark;
    QTest::newRow("light, then dark") << Moment::LightThenDark;
    QTest::newRow("dark, then light") << Moment::DarkThenLight;
}

void ContrastTest::verify(QWidget *window, Moment moment)
{
    QTest::qWait(1); // posted palette and layout events
    setDark(isDarkAtLast(moment));
    QTest::qWait(1);
    QCOMPARE(faintParts(window).join(QLatin1Char('\n')), QString());
}

void ContrastTest::everyDialogIsReadable_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Maker>("make");
    const Clock clock = systemClock();
    const QList<std::pair<const char *, Maker>> dialogs{
        {"new token", [clock] { return new TokenDialog(clock, {}, true); }},
        {"new token, refused", [clock] { return troubled(new TokenDialog(clock, {}, true)); }},
        {"edit", [clock] { return new TokenDialog(clock, token("deploy"), {}); }},
        {"regenerate",
         [clock] {
             return new RegenerateDialog(clock, token("deploy"), {true, true, true});
         }},
        {"revoke one", [] { return new RevokeDialog({token("deploy")}, {}); }},
        {"revoke two",
         [] {
             return new RevokeDialog({token("deploy"), token("backup")}, {token("own")});
         }},
        {"not revoked",
         [] {
             return new RevokeResultDialog({{token("deploy"), Error{.kind = Error::Kind::Forbidden}}}, 2);
         }},
        {"sign in", [] { return new SignInDialog(work()); }},
        {"sign in, refused", [] { return troubled(new SignInDialog(work())); }},
        {"forget",
         [] {
             return new ForgetQuestion(QStringLiteral("Forget"), QStringLiteral("Forget it?"),
                                       QStringLiteral("&Forget it"), nullptr);
         }},
        {"not kept yet", [] { return new CloseGuard(QStringLiteral("deploy"), {}, nullptr); }},
        {"not kept yet, without a keychain",
         [] { return new CloseGuard(QStringLiteral("deploy"), QStringLiteral("The keychain is locked."), nullptr); }}};
    for (const Moment moment : {Moment::Light, Moment::Dark, Moment::LightThenDark, Moment::DarkThenLight}) {
        for (const auto &[name, make] : dialogs)
            QTest::addRow("%s, %d", name, int(moment)) << moment << make;
    }
}

void ContrastTest::everyDialogIsReadable()
{
    QFETCH(const Moment, moment);
    QFETCH(const Maker, make);
    setDark(isDarkAtFirst(moment));
    QWidget *dialog = make();
    dialog->show();
    verify(dialog, moment);
}

void ContrastTest::theRevealIsReadable()
{
    QFETCH(const Moment, moment);
    setDark(isDarkAtFirst(moment));
    const QTemporaryDir folder;
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.test"));
    SecretCustody custody(folder.filePath(QStringLiteral("ledger")), &keychain, systemClock());
    SecretClipboard clipboard;
    QWidget window;
    window.show();
    const RevealPresenter presenter(&custody, &clipboard, CliConfig(QProcessEnvironment(), folder.path()), &window);
    const Result<QUuid> record = custody.begin({.account = QUuid::createUuid(), .tokenName = QStringLiteral("deploy")});
    QVERIFY(record);
    custody.received(*record, token("deploy").id, QStringLiteral("deploy"), Secret("51687d2f@T.KcV~_96"), false);
    QERNAL_AWAIT(window.findChild<RevealDialog *>());
    verify(window.findChild<RevealDialog *>(), moment);
}

void ContrastTest::theMainWindowIsReadable()
{
    QFETCH(const Moment, moment);
    setDark(isDarkAtFirst(moment));
    PageServer server([](qint64, int) {
        QByteArray list;
        const auto add = [&list](const char *name, const QByteArray &expiry) {
            list += QByteArray(list.isEmpty() ? "" : ",") + R"({"id":")" + name + R"(","name":")" + name +
                    R"(","date":{"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T00:00:00Z"})" +
                    (expiry.isEmpty() ? QByteArray() : ",\"expiry_at\":\"" + expiry + '"') + '}';
        };
        add("never", {});
        add("expired", "2020-01-01T00:00:00Z");
        add("active", "2099-01-01T00:00:00Z");
        add("soon", QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate).toLatin1());
        return '[' + list + ']';
    });
    WindowFixture fixture;
    fixture.signIn(server.url(), QStringLiteral("Work"));
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->selectRow(0);
    for (const auto level :
         {Message::Level::Problem, Message::Level::Warning, Message::Level::Success, Message::Level::Information}) {
        fixture.window()->showMessage({.level = level,
                                       .text = QStringLiteral("Something happened."),
                                       .remedies = {{QStringLiteral("Try again"), [] {}}}});
        setDark(isDarkAtFirst(moment));
        verify(fixture.window(), moment);
        if (QTest::currentTestFailed()) return;
    }
}

void ContrastTest::theWelcomePageIsReadable()
{
    QFETCH(const Moment, moment);
    setDark(isDarkAtFirst(moment));
    WindowFixture fixture;
    fixture.window()->offerCliToken(QStringLiteral("QERNAL_TOKEN"));
    verify(fixture.window(), moment);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
