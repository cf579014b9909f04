// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/pageserver.h"
#include "tests/support/await.h"
#include "tests/ui/contrasts.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/placesstack.h"
#include "tests/ui/windowfixture.h"
#include "ui/reveal/revealdialog.h"
#include "ui/reveal/revealpresenter.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyleFactory>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace qernal;

namespace {

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
    QTest::addColumn<DialogMaker>("make");
    for (const Moment moment : Moments) {
        for (const auto &[name, make] : everyDialog())
            QTest::addRow("%s, %s", name, nameOf(moment)) << moment << make;
    }
}

void ContrastTest::everyDialogIsReadable()
{
    QFETCH(const Moment, moment);
    QFETCH(const DialogMaker, make);
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
    custody.received(*record, testToken("deploy").id, QStringLiteral("deploy"), Secret("51687d2f@T.KcV~_96"), false);
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
