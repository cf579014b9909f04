// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/preferences.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/ui/contrasts.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/placesstack.h"
#include "tests/ui/windowfixture.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/commands/addsecretdialog.h"
#include "ui/commands/regeneratedialog.h"
#include "ui/commands/revokedialog.h"
#include "ui/commands/revokeresultdialog.h"
#include "ui/commands/tokendialog.h"
#include "ui/feedback/forgetquestion.h"
#include "ui/places/identifydialog.h"
#include "ui/reveal/closeguard.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"
#include "ui/settings/settingsdialog.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/signoutquestion.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyleFactory>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <functional>

using namespace qernal;

namespace {

using Maker = std::function<QWidget *()>;

/// When the theme of a window is judged: as it opened, or after a change while it was open.
enum class Moment { Light, Dark, LightThenDark, DarkThenLight };
constexpr std::array Moments{Moment::Light, Moment::Dark, Moment::LightThenDark, Moment::DarkThenLight};

const char *nameOf(Moment moment)
{
    switch (moment) {
    case Moment::Light: return "light";
    case Moment::Dark: return "dark";
    case Moment::LightThenDark: return "light, then dark";
    case Moment::DarkThenLight: break;
    }
    return "dark, then light";
}

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
    account.id = QUuid::createUuid();
    account.name = QStringLiteral("Work");
    return account;
}

Token token(const char *name)
{
    Token token;
    token.id = QUuid::createUuidV5(QUuid(), QLatin1String(name)).toString(QUuid::WithoutBraces);
    token.name = QLatin1String(name);
    token.createdAt = QDateTime::currentDateTimeUtc().addDays(-3);
    return token;
}

QList<Token> tokens(int count)
{
    QList<Token> made;
    for (int i = 0; i < count; ++i)
        made.append(token(qPrintable(QStringLiteral("token-%1").arg(i))));
    return made;
}

QWidget *troubled(RequestDialog *dialog)
{
    dialog->showError({.kind = Error::Kind::ServiceFailed, .httpStatus = 500, .message = QStringLiteral("No.")});
    return dialog;
}

QWidget *withADate()
{
    auto *dialog = new TokenDialog(systemClock(), {}, true);
    auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("expiryChoice"));
    choice->setCurrentIndex(choice->count() - 2);
    return dialog;
}

QWidget *identifying()
{
    const Token known = token("deploy");
    auto *dialog = new IdentifyDialog({{known, TokenStatus::Active}});
    dialog->findChild<QPlainTextEdit *>()->setPlainText(known.id + QLatin1Char('@'));
    return dialog;
}

/// With its caution shown.
QWidget *settings()
{
    static const QTemporaryDir folder;
    static QSettings file(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    static Preferences preferences(&file);
    preferences.setClipboardLifetime(std::chrono::seconds(0));
    return new SettingsDialog(&preferences, Theme::Mode::System);
}

QWidget *checkedUp()
{
    auto *dialog = new CheckUpDialog(systemClock());
    QList<Finding> findings;
    for (const auto severity : {FindingSeverity::Critical, FindingSeverity::Warning, FindingSeverity::Note}) {
        findings.append({.kind = FindingKind::CliFileMode,
                         .severity = severity,
                         .sentence = QStringLiteral("Others can read the CLI's file."),
                         .facts = {{FactName::File, QStringLiteral("/home/me/config.yaml")}},
                         .remedy = Remedy{.action = Remedy::Action::MakeFilePrivate}});
    }
    dialog->showFindings(findings, false);
    return dialog;
}

QWidget *notMended()
{
    auto *dialog = new CheckUpDialog(systemClock());
    dialog->showFindings({}, true);
    dialog->showProblem(QStringLiteral("That could not be mended."));
    return dialog;
}

/// Every dialog that is made without a service, in the states that have colours of their own.
QList<std::pair<const char *, Maker>> dialogs()
{
    const Clock clock = systemClock();
    const RegenerateDialog::Facts facts{.ownToken = true, .inKeychain = true, .inCliConfig = true};
    return {
        {"new token", [clock] { return new TokenDialog(clock, {}, true); }},
        {"new token, refused", [clock] { return troubled(new TokenDialog(clock, {}, true)); }},
        {"new token, on a date", [] { return withADate(); }},
        {"edit", [clock] { return new TokenDialog(clock, token("deploy"), {}); }},
        {"regenerate", [clock, facts] { return new RegenerateDialog(clock, token("deploy"), facts); }},
        {"add a secret", [] { return new AddSecretDialog(token("deploy")); }},
        {"add a secret, refused", [] { return troubled(new AddSecretDialog(token("deploy"))); }},
        {"revoke one", [] { return new RevokeDialog({token("deploy")}, {}); }},
        {"revoke two", [] { return new RevokeDialog(tokens(2), {token("own")}); }},
        {"revoke many", [] { return new RevokeDialog(tokens(12), {}); }},
        {"not revoked",
         [] {
             return new RevokeResultDialog({{token("deploy"), Error{.kind = Error::Kind::Forbidden}}}, 2);
         }},
        {"sign in", [] { return new SignInDialog(work()); }},
        {"sign in, refused", [] { return troubled(new SignInDialog(work())); }},
        {"sign out", [] { return new SignOutQuestion(work(), true, nullptr); }},
        {"forget",
         [] {
             return new ForgetQuestion(QStringLiteral("Forget"), QStringLiteral("Forget it?"),
                                       QStringLiteral("&Forget it"), nullptr);
         }},
        {"keep this secret", [] { return new CloseGuard(QStringLiteral("deploy"), {}, nullptr); }},
        {"keep this secret, without a keychain",
         [] { return new CloseGuard(QStringLiteral("deploy"), QStringLiteral("The keychain is locked."), nullptr); }},
        {"identify a token", [] { return identifying(); }},
        {"settings", [] { return settings(); }},
        {"check-up", [] { return checkedUp(); }},
        {"check-up, not mended", [] { return notMended(); }}};
}

/// One token of each status, on a service of its own.
QByteArray listOfEachStatus(qint64, int)
{
    QByteArray list;
    const auto add = [&list](const char *name, const QByteArray &expiry) {
        list += QByteArray(list.isEmpty() ? "" : ",") + R"({"id":")" + token(name).id.toLatin1() + R"(","name":")" +
                name + R"(","date":{"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T00:00:00Z"})" +
                (expiry.isEmpty() ? QByteArray() : ",\"expiry_at\":\"" + expiry + '"') + '}';
    };
    add("never", {});
    add("expired", "2020-01-01T00:00:00Z");
    add("active", "2099-01-01T00:00:00Z");
    add("soon", QDateTime::currentDateTimeUtc().addDays(2).toString(Qt::ISODate).toLatin1());
    return '[' + list + ']';
}

} // namespace

Q_DECLARE_METATYPE(Moment)

/// Text has 4.5:1 and shapes have 3:1 in light and dark, at first and after the theme has changed beneath an open
/// window, and what has the focus shows it.
class ContrastTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup() { deleteOpenWindows(); }
    void faintTextIsFound();
    void faintShapesAreFound();
    void everyDialogIsReadable_data();
    void everyDialogIsReadable();
    void theRevealIsReadable_data() { addMoments(); }
    void theRevealIsReadable();
    void theHandOffIsReadable_data() { addMoments(); }
    void theHandOffIsReadable();
    void theReplacementIsReadable_data() { addMoments(); }
    void theReplacementIsReadable();
    void theListIsReadable_data() { addMoments(); }
    void theListIsReadable();
    void everyMessageIsReadable_data() { addMoments(); }
    void everyMessageIsReadable();
    void whatOpensOverTheListIsReadable_data();
    void whatOpensOverTheListIsReadable();
    void everyMenuIsReadable_data() { addMoments(); }
    void everyMenuIsReadable();
    void theWelcomePageIsReadable_data() { addMoments(); }
    void theWelcomePageIsReadable();

private:
    static void addMoments();
    void setDark(bool dark) { m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light); }
    /// Compares what is faint in @p window with nothing, in the colours that it has last at @p moment.
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
    for (const Moment moment : Moments)
        QTest::newRow(nameOf(moment)) << moment;
}

void ContrastTest::verify(QWidget *window, Moment moment)
{
    QVERIFY(QTest::qWaitForWindowExposed(window->window(), 30'000));
    QCoreApplication::processEvents(); // posted layouts, and the palette after the theme changed
    setDark(isDarkAtLast(moment));
    QCoreApplication::processEvents();
    QERNAL_AWAIT(isDark(window->palette()) == isDarkAtLast(moment));
    QCOMPARE(faintParts(window).join(QLatin1Char('\n')), QString());
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window->window(), 30'000));
    QCOMPARE(unseenFocus(window).join(QLatin1Char('\n')), QString());
}

void ContrastTest::faintTextIsFound()
{
    setDark(false);
    QWidget window;
    QLabel label(QStringLiteral("words"), &window);
    window.show();
    QCOMPARE(faintParts(&window).size(), 0);
    QPalette faint;
    faint.setColor(QPalette::WindowText, QColor(0x80, 0x80, 0x80));
    label.setPalette(faint);
    QCOMPARE(faintParts(&window).size(), 1);
    faint.setColor(QPalette::WindowText, QColor(0, 0, 0, 0x40));
    label.setPalette(faint);
    QCOMPARE(faintParts(&window).size(), 1);
    label.setVisible(false);
    QCOMPARE(faintParts(&window).size(), 0);
}

void ContrastTest::faintShapesAreFound()
{
    setDark(false);
    const std::unique_ptr<QStyle> plain(QStyleFactory::create(QStringLiteral("Fusion")));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(10, 10, 10, 10);
    auto *box = new QCheckBox(QStringLiteral("words"), &window);
    auto *field = new QLineEdit(&window);
    layout->addWidget(box);
    layout->addWidget(field);
    window.show();
    QCOMPARE(faintParts(&window).join(QLatin1Char('\n')), QString());
    // Its outlines are a little darker than the window.
    box->setStyle(plain.get());
    QCOMPARE(faintParts(&window).size(), 1);
    field->setStyle(plain.get());
    QCOMPARE(faintParts(&window).size(), 2);
    field->setEnabled(false);
    QCOMPARE(faintParts(&window).size(), 1);
    box->setStyle(nullptr);
    field->setStyle(nullptr);
}

void ContrastTest::everyDialogIsReadable_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<Maker>("make");
    for (const Moment moment : Moments) {
        for (const auto &[name, make] : dialogs())
            QTest::addRow("%s, %s", name, nameOf(moment)) << moment << make;
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
    QPointer<RevealDialog> reveal = window.findChild<RevealDialog *>();
    verify(reveal, moment);
    // Stored, its button says so and cannot be pressed again.
    auto *store = reveal->findChild<QPushButton *>(QStringLiteral("storeButton"));
    QERNAL_AWAIT(store->isEnabled());
    setDark(isDarkAtFirst(moment));
    store->click();
    QERNAL_AWAIT(custody.records()->record(*record)->state == SecretState::Stored);
    reveal->findChild<QPushButton *>(QStringLiteral("copyButton"))->click();
    verify(reveal, moment);
}

void ContrastTest::theHandOffIsReadable()
{
    QFETCH(const Moment, moment);
    setDark(isDarkAtFirst(moment));
    PlacesStack stack;
    const std::unique_ptr<HandOffDialog> dialog(stack.handOffDialog());
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    verify(dialog.get(), moment);
    // A file that is missing is a problem in its own colour.
    setDark(isDarkAtFirst(moment));
    auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("handOffList"));
    list->setCurrentItem(list->topLevelItem(0)->child(1));
    dialog->findChild<QPushButton *>(QStringLiteral("handOffDo"))->click();
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("handOffProblem"))->text().isEmpty());
    verify(dialog.get(), moment);
}

void ContrastTest::theReplacementIsReadable()
{
    QFETCH(const Moment, moment);
    setDark(isDarkAtFirst(moment));
    PlacesStack stack;
    QERNAL_AWAIT(stack.isStored());
    const std::unique_ptr<ReplaceDialog> dialog(stack.replaceDialog());
    QVERIFY(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    auto *pages = dialog->findChild<QStackedWidget *>();
    QCOMPARE(pages->currentIndex(), 1);
    // Each step, from the places to the end.
    for (int step = 1; step < pages->count(); ++step) {
        setDark(isDarkAtFirst(moment));
        pages->setCurrentIndex(step);
        verify(dialog.get(), moment);
        if (QTest::currentTestFailed()) return;
    }
}

void ContrastTest::theListIsReadable()
{
    QFETCH(const Moment, moment);
    setDark(isDarkAtFirst(moment));
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.window()->resize(1300, 800);
    fixture.signIn(server.url(), QStringLiteral("Work"));
    QERNAL_AWAIT(fixture.isLoaded());
    for (int row = 0; row < 4; ++row) {
        fixture.table()->selectRow(row);
        setDark(isDarkAtFirst(moment));
        verify(fixture.window(), moment);
        if (QTest::currentTestFailed()) return;
    }
    fixture.table()->selectAll();
    setDark(isDarkAtFirst(moment));
    verify(fixture.window(), moment);
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("nothing is called so"));
    QERNAL_AWAIT(fixture.part<QWidget>("emptyState")->isVisible());
    setDark(isDarkAtFirst(moment));
    verify(fixture.window(), moment);
}

void ContrastTest::everyMessageIsReadable()
{
    QFETCH(const Moment, moment);
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.signIn(server.url(), QStringLiteral("Work"));
    QERNAL_AWAIT(fixture.isLoaded());
    for (const auto level :
         {Message::Level::Problem, Message::Level::Warning, Message::Level::Success, Message::Level::Information}) {
        setDark(isDarkAtFirst(moment));
        fixture.window()->showMessage({.level = level,
                                       .text = QStringLiteral("Something happened."),
                                       .remedies = {{QStringLiteral("Try again"), [] {}}},
                                       .topic = QStringLiteral("topic")});
        verify(fixture.window(), moment);
        if (QTest::currentTestFailed()) return;
    }
}

void ContrastTest::whatOpensOverTheListIsReadable_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("opened");
    const QList<std::pair<QByteArray, QByteArray>> opened{{"commandsAction", "commandPalette"},
                                                          {"tokenUsage", "placesDialog"},
                                                          {"shortcuts", "shortcutsDialog"},
                                                          {"about", "aboutDialog"}};
    for (const Moment moment : Moments) {
        for (const auto &[action, name] : opened)
            QTest::addRow("%s, %s", name.constData(), nameOf(moment)) << moment << action << name;
    }
}

void ContrastTest::whatOpensOverTheListIsReadable()
{
    QFETCH(const Moment, moment);
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, opened);
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.signIn(server.url(), QStringLiteral("Work"));
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->selectRow(0);
    setDark(isDarkAtFirst(moment));
    QVERIFY(fixture.part<QAction>(action.constData())->isEnabled());
    fixture.part<QAction>(action.constData())->trigger();
    QERNAL_AWAIT(fixture.part<QWidget>(opened.constData()));
    auto *window = fixture.part<QWidget>(opened.constData());
    QERNAL_AWAIT(window->isVisible());
    verify(window, moment);
}

void ContrastTest::everyMenuIsReadable()
{
    QFETCH(const Moment, moment);
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.signIn(server.url(), QStringLiteral("Work"));
    QERNAL_AWAIT(fixture.isLoaded());
    const QList<QMenu *> menus = fixture.window()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 5);
    for (QMenu *menu : menus) {
        setDark(isDarkAtFirst(moment));
        menu->popup(QPoint(0, 0));
        if (menu->actions().isEmpty()) continue;
        QVERIFY(QTest::qWaitForWindowExposed(menu, 30'000));
        QTest::keyClick(menu, Qt::Key_Down);
        setDark(isDarkAtLast(moment));
        QCoreApplication::processEvents();
        QVERIFY2(faintParts(menu).isEmpty(),
                 qPrintable(menu->objectName() + QLatin1Char('\n') + faintParts(menu).join(QLatin1Char('\n'))));
        menu->hide();
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
