// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibility/accessibilityguard.h"

#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "tests/ui/accessibilitybus.h"
#include "tests/ui/openwindows.h"
#include "tests/ui/windowfixture.h"
#include "ui/accessibility/accessibilitycall.h"
#include "ui/accessibility/windowaccessible.h"

#include <QAbstractButton>
#include <QAction>
#include <QDBusMessage>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace qernal;

namespace {

/// The main window on the demo service.
class ServedWindow : public WindowFixture {
public:
    ~ServedWindow() { close(); }

    [[nodiscard]] bool isReady() const { return m_service.isRunning(); }
    void signIn()
    {
        WindowFixture::signIn({.id = QUuid::createUuid(),
                               .name = QStringLiteral("Work"),
                               .apiUrl = m_service.url(),
                               .authorizationUrl = m_service.url(),
                               .kind = Credential::Kind::ApiToken,
                               .demo = true,
                               .remembered = false},
                              {Credential::Kind::ApiToken, Secret(m_service.apiToken())});
    }

private:
    DemoProcess m_service;
};

/// Changes what a reader is reading: one step at a time, chosen by chance.
class Changes {
public:
    Changes(ServedWindow *fixture, quint32 seed) : m_fixture(fixture), m_random(seed)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
        m_timer.start(25);
    }

private:
    void step()
    {
        static const QList<void (Changes::*)()> steps{&Changes::search,  &Changes::search,        &Changes::sort,
                                                      &Changes::filter,  &Changes::select,        &Changes::select,
                                                      &Changes::resize,  &Changes::openSomething, &Changes::closeAll,
                                                      &Changes::refresh, &Changes::changeAccount};
        (this->*steps.at(m_random.bounded(int(steps.size()))))();
    }

    void search()
    {
        static const QStringList texts{{}, {}, QStringLiteral("a"), QStringLiteral("deploy"), QStringLiteral("§§§")};
        m_fixture->part<QLineEdit>("searchField")->setText(texts.at(m_random.bounded(int(texts.size()))));
    }
    void sort()
    {
        m_fixture->table()->sortByColumn(m_random.bounded(4),
                                         m_random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    void filter()
    {
        const auto chips = m_fixture->part<QWidget>("statusChips")->findChildren<QAbstractButton *>();
        if (!chips.isEmpty()) chips.at(m_random.bounded(int(chips.size())))->click();
    }
    void select()
    {
        if (m_fixture->table()->model() == nullptr) return;
        const int rows = m_fixture->table()->model()->rowCount();
        if (rows == 0 || m_random.bounded(5) == 0) return m_fixture->table()->selectAll();
        m_fixture->table()->selectRow(m_random.bounded(rows));
    }
    void resize() { m_fixture->window()->resize(m_random.bounded(2) == 0 ? 820 : 1200, 640); }
    void openSomething()
    {
        static const QStringList actions{QStringLiteral("newToken"), QStringLiteral("editToken"),
                                         QStringLiteral("revokeToken"), QStringLiteral("commandsAction"),
                                         QStringLiteral("shortcuts")};
        if (QApplication::activeModalWidget() != nullptr) return;
        m_fixture->window()->findChild<QAction *>(actions.at(m_random.bounded(int(actions.size()))))->trigger();
    }
    void closeAll()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (window != m_fixture->window() && window->isVisible()) window->close();
    }
    void refresh() { m_fixture->part<QAction>("refreshList")->trigger(); }
    void changeAccount()
    {
        if (m_random.bounded(4) != 0) return;
        if (m_fixture->session() != nullptr && m_random.bounded(2) == 0)
            return m_fixture->window()->setSession(nullptr);
        m_fixture->signIn();
    }

    ServedWindow *m_fixture;
    QRandomGenerator m_random;
    QTimer m_timer;
};

QDBusMessage callOf(const QString &interface, const QString &function, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(QString(), QStringLiteral("/"),
                                                          QLatin1String("org.a11y.atspi.") + interface, function);
    message.setArguments(arguments);
    return message;
}

QStringList &warnings()
{
    static QStringList all;
    return all;
}

void keepWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg) warnings() += text;
    fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

class AccessibilityGuardTest : public QObject {
    Q_OBJECT

public:
    /// Before the application is made: the bridge asks whether somebody listens.
    static void initMain() { qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); }

private slots:
    void initTestCase();
    void cleanup() { deleteOpenWindows(); }
    void whatIsNotThereIsNotAskedFor_data();
    void whatIsNotThereIsNotAskedFor();
    void noSearchForAWordGoesOnForEver();
    void whatIsGoneIsUnknown();
    void aReaderThatAsksForAnythingDoesNotEndTheProgram();
    void anOpenMenuIsInTheTree();
};

void AccessibilityGuardTest::initTestCase()
{
    QVERIFY(startAccessibilityBus());
}

void AccessibilityGuardTest::whatIsNotThereIsNotAskedFor_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("function");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<AccessibilityCall>("expected");
    const auto yes = AccessibilityCall::Answerable;
    const auto no = AccessibilityCall::Invalid;
    const QString accessible = QStringLiteral("Accessible");
    const QString child = QStringLiteral("GetChildAtIndex");
    QTest::newRow("a child") << accessible << child << QVariantList{0} << yes;
    QTest::newRow("the last child") << accessible << child << QVariantList{7} << yes;
    QTest::newRow("beyond the count") << accessible << child << QVariantList{8} << AccessibilityCall::MissingChild;
    QTest::newRow("before the first") << accessible << child << QVariantList{-1} << AccessibilityCall::MissingChild;
    QTest::newRow("no index") << accessible << child << QVariantList{} << no;
    QTest::newRow("a name for an index") << accessible << child << QVariantList{QStringLiteral("0")} << no;
    const QString table = QStringLiteral("Table");
    QTest::newRow("a cell") << table << QStringLiteral("GetAccessibleAt") << QVariantList{2, 1} << yes;
    for (const char *function :
         {"GetAccessibleAt", "GetIndexAt", "GetColumnExtentAt", "GetRowExtentAt", "IsSelected"}) {
        QTest::addRow("%s below the last row", function) << table << function << QVariantList{3, 0} << no;
        QTest::addRow("%s left of the first column", function) << table << function << QVariantList{0, -1} << no;
    }
    QTest::newRow("extents") << table << QStringLiteral("GetRowColumnExtentsAtIndex") << QVariantList{5} << yes;
    QTest::newRow("extents beyond") << table << QStringLiteral("GetRowColumnExtentsAtIndex") << QVariantList{6} << no;
    QTest::newRow("a column header") << table << QStringLiteral("GetColumnHeader") << QVariantList{1} << yes;
    QTest::newRow("no column header") << table << QStringLiteral("GetColumnHeader") << QVariantList{2} << no;
    QTest::newRow("no row") << table << QStringLiteral("AddRowSelection") << QVariantList{3} << no;
    QTest::newRow("text of no text") << QStringLiteral("Text") << QStringLiteral("GetText") << QVariantList{0, -1}
                                     << no;
}

void AccessibilityGuardTest::whatIsNotThereIsNotAskedFor()
{
    QFETCH(const QString, interface);
    QFETCH(const QString, function);
    QFETCH(const QVariantList, arguments);
    QTreeView view;
    QStandardItemModel model(3, 2);
    view.setModel(&model);
    view.show();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
    QTEST(judgeAccessibilityCall(callOf(interface, function, arguments), face), "expected");
}

void AccessibilityGuardTest::noSearchForAWordGoesOnForEver()
{
    const auto judged = [](QAccessibleInterface *face, int offset, uint boundary) {
        const QDBusMessage call =
            callOf(QStringLiteral("Text"), QStringLiteral("GetTextAtOffset"), {offset, QVariant::fromValue(boundary)});
        return judgeAccessibilityCall(call, face);
    };
    for (const QString &text : {QStringLiteral("a b"), QStringLiteral(" a"), QStringLiteral(" "), QStringLiteral("a."),
                                QStringLiteral("ab. cd"), QString()}) {
        QLineEdit field(text);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&field);
        for (uint boundary = 1; boundary < 5; ++boundary) {
            for (int offset = -1; offset <= text.size(); ++offset) {
                if (judged(face, offset, boundary) != AccessibilityCall::Answerable) continue;
                int start = 0;
                int end = 0;
                // What is answerable is answered.
                std::ignore = face->textInterface()->textAtOffset(
                    offset, boundary < 3 ? QAccessible::WordBoundary : QAccessible::SentenceBoundary, &start, &end);
            }
        }
    }
    QLineEdit field(QStringLiteral("a b"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&field);
    QCOMPARE(judged(face, 0, 1), AccessibilityCall::Answerable);
    QCOMPARE(judged(face, 3, 1), AccessibilityCall::Invalid);
    QCOMPARE(judged(face, -1, 3), AccessibilityCall::Invalid);
    QCOMPARE(judged(face, 3, 0), AccessibilityCall::Answerable);
}

void AccessibilityGuardTest::whatIsGoneIsUnknown()
{
    QTreeView view;
    QStandardItemModel model(3, 2);
    view.setModel(&model);
    view.show();
    const QDBusMessage call = callOf(QStringLiteral("Accessible"), QStringLiteral("GetRole"));
    QCOMPARE(judgeAccessibilityCall(call, nullptr), AccessibilityCall::Unknown);
    QAccessibleInterface *cell = QAccessible::queryAccessibleInterface(&view)->child(5);
    QCOMPARE(judgeAccessibilityCall(call, cell), AccessibilityCall::Answerable);
    // The functions of a table, asked of a cell.
    const QDBusMessage rows = callOf(QStringLiteral("Table"), QStringLiteral("GetSelectedRows"));
    QCOMPARE(judgeAccessibilityCall(rows, cell), AccessibilityCall::Invalid);
    model.clear();
    QCOMPARE(judgeAccessibilityCall(call, cell), AccessibilityCall::Unknown);
}

void AccessibilityGuardTest::aReaderThatAsksForAnythingDoesNotEndTheProgram()
{
    const bool all = qgetenv("QERNAL_TESTS") == "all";
    const AccessibilityGuard guard;
    ServedWindow fixture;
    QVERIFY(fixture.isReady());
    fixture.signIn();
    QERNAL_AWAIT(fixture.isLoaded());
    QERNAL_AWAIT(guard.isInPlace());
    const QtMessageHandler before = qInstallMessageHandler(keepWarnings);
    const quint32 seed = QRandomGenerator::global()->generate() % 100'000;
    qInfo("seed %u", seed);
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    {
        const Changes changes(&fixture, seed);
        reader.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(QERNAL_SOURCE_DIR "/tests/support/accessible-fuzz"),
                      QString::number(QCoreApplication::applicationPid()),
                      all ? QStringLiteral("180") : QStringLiteral("8"), QString::number(seed)});
        QTRY_COMPARE_WITH_TIMEOUT(reader.state(), QProcess::NotRunning, all ? 300'000 : 60'000);
    }
    qInstallMessageHandler(before);
    const QByteArray output = reader.readAll();
    qInfo("%s", output.constData());
    QVERIFY2(reader.exitStatus() == QProcess::NormalExit && reader.exitCode() == 0, output.constData());
    QVERIFY2(warnings().filter(QStringLiteral("QAccessible")).isEmpty(),
             qPrintable(warnings().join(QLatin1Char('\n'))));
}

void AccessibilityGuardTest::anOpenMenuIsInTheTree()
{
    installWindowAccessible();
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("New"));
    window.show();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&window);
    const int before = face->childCount();
    QMenu menu(&window);
    menu.addAction(QStringLiteral("Revoke"));
    menu.popup(window.mapToGlobal(QPoint(5, 5)));
    QCOMPARE(face->childCount(), before + 1);
    QAccessibleInterface *child = face->child(before);
    QCOMPARE(child->role(), QAccessible::PopupMenu);
    QCOMPARE(child->child(0)->text(QAccessible::Name), QStringLiteral("Revoke"));
    QCOMPARE(face->indexOfChild(child), before);
    QVERIFY(face->child(before + 1) == nullptr);
    QVERIFY(face->child(-1) == nullptr);
    menu.hide();
    QCOMPARE(face->childCount(), before);
}

QTEST_MAIN(AccessibilityGuardTest)
#include "tst_accessibilityguard.moc"
