// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/servedwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace qernal;

/// The names by which a screen reader speaks of the parts of the window.
class WindowNamesTest : public QObject {
    Q_OBJECT
private slots:
    void theSearchsClearButtonHasAName();
    void everyMenuHasAName();
    void everyButtonHasAName();
};

void WindowNamesTest::theSearchsClearButtonHasAName()
{
    ServedWindow fixture;
    const auto buttons = fixture.part<QLineEdit>("searchField")->findChildren<QToolButton *>();
    QVERIFY(!buttons.isEmpty());
    QStringList names;
    for (const QToolButton *button : buttons)
        names << button->accessibleName();
    QVERIFY2(names.contains(QStringLiteral("Clear the search")), qPrintable(names.join(QLatin1Char(','))));
}

void WindowNamesTest::everyMenuHasAName()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    emit fixture.table()->menuRequested(QPoint(0, 0));
    QVERIFY(fixture.part<QMenu>("rowMenu"));
    const QList<QMenu *> menus = fixture.window()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 8);
    for (QMenu *menu : menus) {
        // Qt's own, for what no longer fits into the bar.
        if (qobject_cast<QMenuBar *>(menu->parent()) && menu->title().isEmpty()) continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(menu);
        QVERIFY(accessible);
        QVERIFY2(
            !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(
                QStringLiteral("%1 %2 in %3").arg(menu->objectName(), menu->title(), menu->parent()->objectName())));
    }
}

void WindowNamesTest::everyButtonHasAName()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.table()->selectRow(0);
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("a"));
    fixture.window()->showMessage({.text = QStringLiteral("Something."), .remedies = {{QStringLiteral("Retry"), {}}}});
    const QList<QAbstractButton *> buttons = fixture.window()->findChildren<QAbstractButton *>();
    int named = 0;
    for (QAbstractButton *button : buttons) {
        // That of the tool bar is hidden until it is needed.
        const bool isShown = button->isVisible() || button->objectName() == QLatin1String("qt_toolbar_ext_button");
        if (!isShown || button->inherits("QTableCornerButton")) continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(button->objectName()));
        ++named;
    }
    QVERIFY(named > 10);
}

QTEST_MAIN(WindowNamesTest)
#include "tst_windownames.moc"
