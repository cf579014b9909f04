// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/ui/cuttexts.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/everystate.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/windowfixture.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace qernal;

namespace {

/// The smallest window that the program promises to fit into, less the frame.
constexpr QSize SmallWindow(800, 520);

/// What is wrong with @p window as it is now, each line with @p name.
QStringList problemsOf(const QString &name, QWidget *window)
{
    if (!QTest::qWaitForWindowExposed(window, 30'000)) return {name + QStringLiteral(": is not shown")};
    // Posted layouts, which may post others.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    QStringList wrong;
    // The end of a search changes the text of a button at any moment, and its layout follows; a text that is cut stays
    // so.
    const auto isSound = [&wrong, window] { return (wrong = cutTexts(window) + sharedMnemonics(window)).isEmpty(); };
    std::ignore = QTest::qWaitFor(isSound, 2'000);
    for (QString &problem : wrong)
        problem.prepend(name + QStringLiteral(": "));
    return wrong;
}

} // namespace

/// No text is cut, and no letter means two things, in any language, at any size of its letters, mirrored or not.
class CutTextsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void cutTextsAreFound();
    void sharedMnemonicsAreFound();
    void dialogs_data() { addLooks(); }
    void dialogs();
    void theWindow_data() { addLooks(); }
    void theWindow();
    void theWelcomePage_data() { addLooks(); }
    void theWelcomePage();
    void messages_data() { addLooks(); }
    void messages();
    void whatOpensOverTheList_data() { addLooks(); }
    void whatOpensOverTheList();
    void theReveal_data() { addLooks(); }
    void theReveal();
    void theHandOff_data() { addLooks(); }
    void theHandOff();
    void theReplacement_data() { addLooks(); }
    void theReplacement();

private:
    static void addLooks();
    static void verify(const QStringList &problems)
    {
        QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
    }

    const QFont m_font = QApplication::font();
};

void CutTextsTest::addLooks()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("points");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const std::pair<const char *, QLocale> languages[] = {{"English", QLocale(QStringLiteral("en_GB"))},
                                                          {"German", QLocale(QStringLiteral("de_DE"))},
                                                          {"French", QLocale(QStringLiteral("fr_FR"))}};
    for (const auto &[name, locale] : languages) {
        for (const int points : {9, 11, 16})
            QTest::addRow("%s, %d pt", name, points) << locale << points << Qt::LeftToRight;
        QTest::addRow("%s, mirrored", name) << locale << 11 << Qt::RightToLeft;
    }
}

void CutTextsTest::init()
{
    // What looks at no row is in English.
    if (QTest::currentDataTag() == nullptr) return;
    QFETCH(const QLocale, locale);
    QFETCH(const int, points);
    QFETCH(const Qt::LayoutDirection, direction);
    QLocale::setDefault(locale);
    installTranslators(qApp, {});
    QFont font = m_font;
    font.setPointSize(points);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(direction);
}

void CutTextsTest::cleanup()
{
    deleteOpenWindows();
    const auto translators = qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(translators);
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void CutTextsTest::cutTextsAreFound()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("some words"), &window);
    auto *button = new QPushButton(QStringLiteral("other words"), &window);
    button->move(0, 40);
    window.resize(300, 100);
    window.show();
    verify(cutTexts(&window));
    label->resize(label->sizeHint().width() - 4, label->height());
    QCOMPARE(cutTexts(&window).size(), 1);
    button->resize(button->sizeHint().width() - 4, button->height());
    QCOMPARE(cutTexts(&window).size(), 2);
    label->setWordWrap(true);
    QCOMPARE(cutTexts(&window).size(), 2);
    label->resize(label->width(), label->heightForWidth(label->width()));
    QCOMPARE(cutTexts(&window).size(), 1);
    button->resize(button->sizeHint());
    button->move(window.width() - button->width() + 2, 40);
    QCOMPARE(cutTexts(&window).size(), 1);
}

void CutTextsTest::sharedMnemonicsAreFound()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(QStringLiteral("&Back"), &window));
    auto *second = new QPushButton(QStringLiteral("&Browse"), &window);
    layout->addWidget(second);
    window.show();
    QCOMPARE(sharedMnemonics(&window).size(), 1);
    second->setText(QStringLiteral("B&rowse"));
    verify(sharedMnemonics(&window));
}

void CutTextsTest::dialogs()
{
    QStringList problems;
    lookAtEveryDialog([&](const QString &name, QWidget *window) { problems << problemsOf(name, window); });
    verify(problems);
}

void CutTextsTest::theWindow()
{
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.window()->resize(SmallWindow);
    fixture.signIn(server.url());
    QERNAL_AWAIT(fixture.isLoaded());
    QStringList problems = problemsOf(QStringLiteral("list"), fixture.window());
    for (int row = 0; row < 4; ++row) {
        fixture.table()->selectRow(row);
        problems << problemsOf(QStringLiteral("token %1").arg(row), fixture.window());
    }
    fixture.table()->selectAll();
    problems << problemsOf(QStringLiteral("all tokens"), fixture.window());
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("nothing is called so"));
    QERNAL_AWAIT(fixture.part<QWidget>("emptyState")->isVisible());
    problems << problemsOf(QStringLiteral("no token"), fixture.window());
    verify(problems);
}

void CutTextsTest::theWelcomePage()
{
    WindowFixture fixture;
    fixture.window()->resize(SmallWindow);
    fixture.window()->offerCliToken(QStringLiteral("QERNAL_TOKEN"));
    verify(problemsOf(QStringLiteral("welcome"), fixture.window()));
}

void CutTextsTest::messages()
{
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.window()->resize(SmallWindow);
    fixture.signIn(server.url());
    QERNAL_AWAIT(fixture.isLoaded());
    for (const auto level : {Message::Level::Problem, Message::Level::Success}) {
        fixture.window()->showMessage(
            {.level = level,
             .text = QStringLiteral("Something happened, and it takes as many words to say it as messages have. ")
                         .repeated(2),
             .remedies = {{QCoreApplication::translate("qernal::LostAnswerNotices", "Regenerate"), [] {}},
                          {QCoreApplication::translate("qernal::LostAnswerNotices", "Revoke"), [] {}}},
             .topic = QStringLiteral("topic")});
        verify(problemsOf(QStringLiteral("message"), fixture.window()));
    }
}

void CutTextsTest::whatOpensOverTheList()
{
    PageServer server(&listOfEachStatus);
    WindowFixture fixture;
    fixture.window()->resize(SmallWindow);
    fixture.signIn(server.url());
    QERNAL_AWAIT(fixture.isLoaded());
    QStringList problems;
    lookAtWhatOpensOverTheList(fixture,
                               [&](const QString &name, QWidget *window) { problems << problemsOf(name, window); });
    verify(problems);
}

void CutTextsTest::theReveal()
{
    const QTemporaryDir folder;
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.test"));
    SecretCustody custody(folder.filePath(QStringLiteral("ledger")), &keychain, systemClock());
    SecretClipboard clipboard;
    QWidget window;
    window.resize(SmallWindow);
    window.show();
    const RevealPresenter presenter(&custody, &clipboard, CliConfig(QProcessEnvironment(), folder.path()), &window);
    const Result<QUuid> record = custody.begin({.account = QUuid::createUuid(), .tokenName = QStringLiteral("deploy")});
    QVERIFY(record);
    custody.received(*record, testToken("deploy").id, QStringLiteral("deploy"), Secret("51687d2f@T.KcV~_96"), false);
    QERNAL_AWAIT(window.findChild<RevealDialog *>());
    auto *reveal = window.findChild<RevealDialog *>();
    QStringList problems = problemsOf(QStringLiteral("reveal"), reveal);
    auto *store = reveal->findChild<QPushButton *>(QStringLiteral("storeButton"));
    QERNAL_AWAIT(store->isEnabled());
    store->click();
    QERNAL_AWAIT(custody.records()->record(*record)->state == SecretState::Stored);
    reveal->findChild<QPushButton *>(QStringLiteral("copyButton"))->click();
    problems << problemsOf(QStringLiteral("stored and copied"), reveal);
    verify(problems);
}

void CutTextsTest::theHandOff()
{
    QStringList problems;
    lookAtEveryHandOff([&](const QString &name, QWidget *window) { problems << problemsOf(name, window); });
    verify(problems);
}

void CutTextsTest::theReplacement()
{
    QStringList problems;
    lookAtEveryReplacementStep([&](const QString &name, QWidget *window) { problems << problemsOf(name, window); });
    verify(problems);
}

QTEST_MAIN(CutTextsTest)
#include "tst_cuttexts.moc"
