// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/listexporter.h"

#include "tests/core/tokens/pageserver.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "tests/support/filecontent.h"
#include "tests/ui/windowfixture.h"
#include "ui/feedback/messagebar.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qernal;

class ListExporterTest : public QObject {
    Q_OBJECT
private slots:
    void writesWhatTheTableShows();
    void theFilterSetsTheSuffix_data();
    void theFilterSetsTheSuffix();
    void aCalendarOfNothingIsNotWritten();
    void saysWhatCouldNotBeWritten();
    void hasNothingToWriteWhereNothingIsShown();

private:
    static void nameFile(QFileDialog *dialog, const QString &name);

    QWidget m_window;
};

/// Types a name into the dialog and saves.
void ListExporterTest::nameFile(QFileDialog *dialog, const QString &name)
{
    auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(edit);
    edit->setText(name);
    QTest::keyClick(edit, Qt::Key_Return);
}

void ListExporterTest::writesWhatTheTableShows()
{
    const PageServer server([](qint64, int) -> QByteArray {
        return R"([{"id":"1","user_id":"u","name":"deploy-b"},{"id":"2","user_id":"u","name":"other"},)"
               R"({"id":"3","user_id":"u","name":"deploy-a","expiry_at":"2020-01-01T00:00:00Z"}])";
    });
    WindowFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.window(), 30'000));
    fixture.signIn(server.url());
    auto *table = fixture.table();
    QERNAL_AWAIT_EQUAL(table->model()->rowCount(), 3);
    table->sortByColumn(TokenTableModel::Name, Qt::AscendingOrder);
    fixture.part<QLineEdit>("searchField")->setText(QStringLiteral("deploy"));
    QERNAL_AWAIT_EQUAL(table->model()->rowCount(), 2);

    QTest::keyClick(fixture.window(), Qt::Key_E, Qt::ControlModifier);
    QPointer<QFileDialog> dialog;
    QERNAL_AWAIT((dialog = fixture.part<QFileDialog>("exportDialog")));
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Export 2 tokens"));
    const QString path = fixture.filePath(QStringLiteral("list.csv"));
    nameFile(dialog, path);
    QERNAL_AWAIT_EQUAL(contentOf(path), QByteArray("name,status,expiry_at,created_at,updated_at,id,user_id,"
                                                   "last_used_here_at,note,owner\r\n"
                                                   "deploy-a,expired,2020-01-01T00:00:00.000Z,,,3,u,,,\r\n"
                                                   "deploy-b,never_expires,,,,1,u,,,\r\n"));
    auto *bar = fixture.part<MessageBar>("messageBar");
    QERNAL_AWAIT(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>(QStringLiteral("messageText"))->text(),
             QStringLiteral("2 tokens are exported to %1.").arg(path));
}

void ListExporterTest::theFilterSetsTheSuffix_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("csv") << 0 << QStringLiteral("list") << QStringLiteral("list.csv") << QByteArray("name,status,");
    QTest::newRow("json") << 1 << QStringLiteral("list") << QStringLiteral("list.json") << QByteArray("[\n");
    QTest::newRow("markdown") << 2 << QStringLiteral("list") << QStringLiteral("list.md") << QByteArray("| Name | ");
    QTest::newRow("calendar") << 3 << QStringLiteral("list") << QStringLiteral("list.ics")
                              << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("the name's own ending wins")
        << 0 << QStringLiteral("list.md") << QStringLiteral("list.md") << QByteArray("| Name | ");
}

void ListExporterTest::theFilterSetsTheSuffix()
{
    QFETCH(int, filter);
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    ListExporter exporter(&m_window, systemClock(), nullptr);
    Token token = tokenNamed(QStringLiteral("1"), QStringLiteral("a"));
    token.expiryAt = QDateTime::currentDateTimeUtc().addDays(3);
    exporter.ask({{token, TokenStatus::ExpiringSoon}});
    QPointer<QFileDialog> dialog = m_window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString chosen = dialog->nameFilters().at(filter);
    dialog->selectNameFilter(chosen);
    emit dialog->filterSelected(chosen);
    nameFile(dialog, folder.filePath(name));
    QERNAL_AWAIT2(contentOf(folder.filePath(file)).startsWith(begins), contentOf(folder.filePath(file)).constData());
    QERNAL_AWAIT(!dialog);
}

void ListExporterTest::aCalendarOfNothingIsNotWritten()
{
    const QTemporaryDir folder;
    ListExporter exporter(&m_window, systemClock(), nullptr);
    QSignalSpy said(&exporter, &ListExporter::message);
    exporter.ask({{tokenNamed(QStringLiteral("1"), QStringLiteral("a")), TokenStatus::NeverExpires}});
    nameFile(m_window.findChild<QFileDialog *>(), folder.filePath(QStringLiteral("list.ics")));
    QERNAL_AWAIT(!said.isEmpty());
    QVERIFY(
        said.first().first().value<Message>().text.contains(QStringLiteral("none of the shown tokens will expire")));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("list.ics"))));
}

void ListExporterTest::saysWhatCouldNotBeWritten()
{
    const QTemporaryDir folder;
    ListExporter exporter(&m_window, systemClock(), nullptr);
    QSignalSpy said(&exporter, &ListExporter::message);
    exporter.ask({{tokenNamed(QStringLiteral("1"), QStringLiteral("a")), TokenStatus::NeverExpires}});
    auto *dialog = m_window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    nameFile(dialog, path);
    QERNAL_AWAIT_EQUAL(said.size(), 1);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto message = said.first().first().value<Message>();
    QCOMPARE(message.level, Message::Level::Problem);
    QVERIFY2(message.text.startsWith(QStringLiteral("The list is not exported: %1 could not be written. ").arg(path)),
             qPrintable(message.text));
    QVERIFY(!QFile::exists(path));
}

void ListExporterTest::hasNothingToWriteWhereNothingIsShown()
{
    ListExporter exporter(&m_window, systemClock(), nullptr);
    QSignalSpy said(&exporter, &ListExporter::message);
    exporter.ask({});
    QCOMPARE(said.size(), 1);
    QVERIFY(!m_window.findChild<QFileDialog *>());
}

QTEST_MAIN(ListExporterTest)

#include "tst_listexporter.moc"
