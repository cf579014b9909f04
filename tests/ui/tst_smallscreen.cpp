// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/placesstack.h"
#include "tests/ui/windowfixture.h"
#include "ui/checkup/checkupdialog.h"
#include "ui/feedback/dialogfitter.h"
#include "ui/signin/signindialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace qernal;

namespace {

/// What the screen shows of @p window with its frame.
bool isWhollyOnScreen(const QWidget *window)
{
    return window->screen()->availableGeometry().contains(window->frameGeometry());
}

QRect onScreen(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

/// A dialog of @p rows fields with a button beneath.
QDialog *longDialog(int rows)
{
    auto *dialog = new QDialog;
    auto *form = new QFormLayout;
    for (int row = 0; row < rows; ++row)
        form->addRow(QString::number(row), new QLineEdit(dialog));
    auto *layout = new QVBoxLayout(dialog);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

/// On a screen of 800 x 514: less than 1366 x 768 at 150 %.
class SmallScreenTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_SCALE_FACTOR", "1.75"); }

private slots:
    void cleanup() { deleteOpenWindows(); }
    void theWholeWindowIsOnTheScreen();
    void aGeometryOfALargerScreenIsCutToThisOne();
    void aDialogThatIsTooHighScrolls();
    void aDialogThatFitsIsLeftAlone();
    void aDialogThatGrowsScrolls();
    void ourDialogsAreOnTheScreen();
};

void SmallScreenTest::theWholeWindowIsOnTheScreen()
{
    WindowFixture fixture;
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window(), 30'000));
    const QRect screen = fixture.window()->screen()->availableGeometry();
    QVERIFY(screen.height() < 520);
    QERNAL_AWAIT(isWhollyOnScreen(fixture.window()));
    QVERIFY(screen.contains(onScreen(fixture.part<QWidget>("statusLine"))));
}

void SmallScreenTest::aGeometryOfALargerScreenIsCutToThisOne()
{
    WindowFixture fixture;
    QMainWindow large;
    large.setGeometry(400, 300, 1600, 1000);
    fixture.settings().setValue(QStringLiteral("window/geometry"), large.saveGeometry());
    fixture.reopen();
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window(), 30'000));
    QERNAL_AWAIT(isWhollyOnScreen(fixture.window()));
}

void SmallScreenTest::aDialogThatIsTooHighScrolls()
{
    const DialogFitter fitter;
    QDialog *dialog = longDialog(30);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog, 30'000));
    QERNAL_AWAIT(isWhollyOnScreen(dialog));
    QVERIFY(dialog->findChild<QScrollArea *>() != nullptr);
    auto *close = dialog->findChild<QPushButton *>();
    QVERIFY(!dialog->rect().contains(QRect(close->mapTo(dialog, QPoint(0, 0)), close->size())));
    // Tab reaches what is out of sight, and shows it.
    dialog->findChildren<QLineEdit *>().last()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(close->hasFocus());
    QERNAL_AWAIT(dialog->rect().contains(QRect(close->mapTo(dialog, QPoint(0, 0)), close->size())));
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(dialog->isHidden());
}

void SmallScreenTest::aDialogThatFitsIsLeftAlone()
{
    const DialogFitter fitter;
    QDialog *dialog = longDialog(3);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog, 30'000));
    QVERIFY(dialog->findChild<QScrollArea *>() == nullptr);
}

void SmallScreenTest::aDialogThatGrowsScrolls()
{
    const DialogFitter fitter;
    QDialog *dialog = longDialog(3);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog, 30'000));
    auto *note = new QLabel(QStringLiteral("word ").repeated(2000), dialog);
    note->setWordWrap(true);
    static_cast<QVBoxLayout *>(dialog->layout())->insertWidget(1, note);
    note->show();
    dialog->layout()->activate();
    dialog->resize(dialog->width(), dialog->layout()->totalHeightForWidth(dialog->width()));
    QERNAL_AWAIT(dialog->findChild<QScrollArea *>() != nullptr);
    QERNAL_AWAIT(isWhollyOnScreen(dialog));
}

void SmallScreenTest::ourDialogsAreOnTheScreen()
{
    const DialogFitter fitter;
    WindowFixture fixture;
    QVERIFY(QTest::qWaitForWindowExposed(fixture.window(), 30'000));
    for (const auto &[action, name] :
         {std::pair("shortcuts", "shortcutsDialog"), std::pair("settingsAction", "settingsDialog")}) {
        fixture.part<QAction>(action)->trigger();
        auto *dialog = fixture.part<QDialog>(name);
        QVERIFY(QTest::qWaitForWindowExposed(dialog, 30'000));
        QERNAL_AWAIT(isWhollyOnScreen(dialog));
        dialog->close();
    }
    auto *checkUp = new CheckUpDialog(systemClock(), fixture.window());
    checkUp->showFindings(QList<Finding>(40, {.sentence = QStringLiteral("word ").repeated(40)}), false);
    checkUp->show();
    QVERIFY(QTest::qWaitForWindowExposed(checkUp, 30'000));
    QERNAL_AWAIT(isWhollyOnScreen(checkUp));
    QVERIFY(checkUp->screen()->availableGeometry().contains(
        onScreen(checkUp->findChild<QPushButton *>(QStringLiteral("verifySecrets")))));
    checkUp->close();
    Account work;
    work.name = QStringLiteral("Work");
    auto *signIn = new SignInDialog(work, fixture.window());
    signIn->open();
    QVERIFY(QTest::qWaitForWindowExposed(signIn, 30'000));
    QERNAL_AWAIT(isWhollyOnScreen(signIn));
    signIn->close();
    PlacesStack stack;
    for (QDialog *each : {static_cast<QDialog *>(stack.handOffDialog(fixture.window())),
                          static_cast<QDialog *>(stack.replaceDialog(fixture.window()))}) {
        const QPointer<QDialog> open(each);
        open->open();
        QVERIFY(QTest::qWaitForWindowExposed(open, 30'000));
        QERNAL_AWAIT(isWhollyOnScreen(open));
        open->close();
        QERNAL_AWAIT(!open);
    }
}

QTEST_MAIN(SmallScreenTest)
#include "tst_smallscreen.moc"
