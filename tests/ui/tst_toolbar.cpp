// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/ui/servedwindow.h"

#include <QAction>
#include <QToolBar>
#include <QToolButton>

using namespace qernal;

namespace {

/// The buttons of the toolbar that show their words, in the order in which they lose them.
QStringList words(const ServedWindow &fixture)
{
    QStringList shown;
    for (const char *name : {"refreshList", "editToken", "regenerateToken", "revokeToken"}) {
        const auto *toolBar = fixture.part<QToolBar>("mainToolBar");
        const auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(fixture.part<QAction>(name)));
        if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon) shown << QLatin1String(name);
    }
    return shown;
}

} // namespace

/// What the toolbar shows as the room for it changes.
class ToolBarTest : public QObject {
    Q_OBJECT
private slots:
    void theToolBarDropsOneWordAfterTheOther();
    void aLargerFontDropsWordsToo();
    void aLongAccountNameIsCut();
};

void ToolBarTest::theToolBarDropsOneWordAfterTheOther()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    const QStringList all{QStringLiteral("refreshList"), QStringLiteral("editToken"), QStringLiteral("regenerateToken"),
                          QStringLiteral("revokeToken")};
    fixture.window()->resize(1300, 640);
    QERNAL_AWAIT_EQUAL(words(fixture), all);
    QSet<qsizetype> counts;
    for (int width = 1300; width >= 800; width -= 10) {
        fixture.window()->resize(width, 640);
        QERNAL_AWAIT_EQUAL(fixture.part<QToolBar>("mainToolBar")->width(), width);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QStringList shown = words(fixture);
        QCOMPARE(shown, all.mid(all.size() - shown.size()));
        counts.insert(shown.size());
        // All of the toolbar is on it, whatever is dropped.
        const auto *switcher = fixture.part<QWidget>("accountSwitcher");
        QVERIFY(switcher->isVisible());
        QVERIFY(switcher->geometry().right() < width);
    }
    QVERIFY(counts.contains(all.size()));
    picture(fixture, QStringLiteral("words"));
}

void ToolBarTest::aLargerFontDropsWordsToo()
{
    ServedWindow fixture;
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    fixture.window()->resize(1000, 640);
    QERNAL_AWAIT_EQUAL(words(fixture).size(), 4);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.5);
    QApplication::setFont(large);
    QERNAL_AWAIT(words(fixture).size() < 4);
    picture(fixture, QStringLiteral("largefont"));
    QApplication::setFont(before);
    QERNAL_AWAIT_EQUAL(words(fixture).size(), 4);
}

void ToolBarTest::aLongAccountNameIsCut()
{
    ServedWindow fixture;
    fixture.WindowFixture::signIn(QUrl(QStringLiteral("http://127.0.0.1:9")), QStringLiteral("W").repeated(60));
    for (const int width : {1300, 800}) {
        fixture.window()->resize(width, 640);
        QERNAL_AWAIT_EQUAL(fixture.part<QToolBar>("mainToolBar")->width(), width);
        const auto *switcher = fixture.part<QWidget>("accountSwitcher");
        QERNAL_AWAIT(switcher->isVisible() && switcher->geometry().right() < width);
        const auto *inStatusBar = fixture.part<QWidget>("statusAccount");
        QERNAL_AWAIT(inStatusBar->mapTo(fixture.window(), QPoint(inStatusBar->width(), 0)).x() <= width);
    }
    picture(fixture, QStringLiteral("longaccount"));
}

QTEST_MAIN(ToolBarTest)
#include "tst_toolbar.moc"
