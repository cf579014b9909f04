// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenexport.h"

#include "core/tokens/spreadsheettext.h"
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/shortage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

class TokenExportTest : public QObject {
    Q_OBJECT
private slots:
    void theEndingNamesTheFormat_data();
    void theEndingNamesTheFormat();
    void csvHasTheNamesOfTheApi();
    void csvIsNoFormulaAndComesBack_data();
    void csvIsNoFormulaAndComesBack();
    void noCellBeginsAFormulaWhateverSeparatesThem();
    void jsonKeepsEveryTextAsItWas();
    void markdownEscapesMarkup_data();
    void markdownEscapesMarkup();
    void isWrittenWholeOrNotAtAll();
    void saysWhyItIsNotWritten();

private:
    static ListedToken listed(const QString &name);
};

ListedToken TokenExportTest::listed(const QString &name)
{
    return {tokenNamed(QStringLiteral("id-1"), name, 30), TokenStatus::Active};
}

void TokenExportTest::theEndingNamesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << QStringLiteral("/a.json/list.csv") << int(ExportFormat::Csv);
    QTest::newRow("capitals") << QStringLiteral("LIST.JSON") << int(ExportFormat::Json);
    QTest::newRow("markdown") << QStringLiteral("a.csv.md") << int(ExportFormat::Markdown);
    QTest::newRow("another") << QStringLiteral("list.txt") << -1;
    QTest::newRow("none") << QStringLiteral("csv") << -1;
}

void TokenExportTest::theEndingNamesTheFormat()
{
    QFETCH(QString, name);
    const std::optional<ExportFormat> format = exportFormatOf(name);
    QTEST(format ? static_cast<int>(*format) : -1, "format");
}

void TokenExportTest::csvHasTheNamesOfTheApi()
{
    Token endless = tokenNamed(QStringLiteral("id-2"), QStringLiteral("endless"));
    endless.updatedAt = {};
    ListedToken used = listed(QStringLiteral("deploy"));
    used.lastUsedAt = fixedNow();
    used.note = {.text = QStringLiteral("for CI,\nand =1"), .owner = QStringLiteral("Platform team")};
    const QByteArray csv = exportOf({used, {endless, TokenStatus::NeverExpires}}, ExportFormat::Csv);
    QCOMPARE(
        csv,
        QByteArray("name,status,expiry_at,created_at,updated_at,id,user_id,last_used_here_at,note,owner\r\n"
                   "deploy,active,2026-04-09T12:00:00.000Z,2025-11-30T12:00:00.000Z,2026-03-09T12:00:00.000Z,id-1,user,"
                   "2026-03-10T12:00:00.000Z,\"for CI,\nand =1\",Platform team\r\n"
                   "endless,never_expires,,2025-11-30T12:00:00.000Z,,id-2,user,,,\r\n"));
}

void TokenExportTest::csvIsNoFormulaAndComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QStringLiteral("a-b") << QByteArray("a-b");
    QTest::newRow("equals") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t'=1\"");
    QTest::newRow("carriage return") << QStringLiteral("\r=1") << QByteArray("\"'\r'=1\"");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("lines") << QStringLiteral("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("formula in quotes") << QStringLiteral("=HYPERLINK(\"http://x\",1)")
                                       << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",1)\"");
    QTest::newRow("behind a semicolon") << QStringLiteral("x;=1+1") << QByteArray("\"x;'=1+1\"");
    QTest::newRow("behind a comma and a blank") << QStringLiteral("x, =1+1") << QByteArray("\"x, '=1+1\"");
    QTest::newRow("behind a tab") << QStringLiteral("x\t@A1") << QByteArray("\"x\t'@A1\"");
    QTest::newRow("behind a bar") << QStringLiteral("x|-1") << QByteArray("\"x|'-1\"");
    QTest::newRow("behind a line") << QStringLiteral("x\n+1") << QByteArray("\"x\n'+1\"");
    QTest::newRow("behind a quote") << QStringLiteral("x;\"=1") << QByteArray("\"x;\"\"'=1\"");
    QTest::newRow("full width") << QStringLiteral("\uff1d1+1")
                                << QByteArray("'\xef\xbc\x9d"
                                              "1+1");
    QTest::newRow("behind what is not seen") << QStringLiteral("\ufeff=1") << QByteArray("\xef\xbb\xbf'=1");
    QTest::newRow("umlaut") << QStringLiteral("\u00fcber")
                            << QByteArray("\xc3\xbc"
                                          "ber");
}

void TokenExportTest::csvIsNoFormulaAndComesBack()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, field);
    Token token = tokenNamed(text, text);
    token.userId = text;
    token.createdAt = token.updatedAt = {};
    const QByteArray csv = exportOf({{token, TokenStatus::NeverExpires}}, ExportFormat::Csv);
    const QByteArray row = csv.mid(csv.indexOf("\r\n") + 2);
    QCOMPARE(row, field + ",never_expires,,,," + field + "," + field + ",,,\r\n");
}

void TokenExportTest::noCellBeginsAFormulaWhateverSeparatesThem()
{
    constexpr QStringView Formulas = u"=+-@\uff1d\uff0b\uff0d\uff20";
    constexpr QStringView Separators = u",;|\t\n\r";
    for (const QChar formula : Formulas) {
        for (const QChar before : Separators) {
            const QString text = QStringLiteral("x%1%2 1%1 %2 2%1\"%2\"3%2").arg(QString(before), QString(formula));
            for (const QChar separator : Separators) {
                const QStringList cells = spreadsheetText(formula + text).split(separator);
                for (const QString &cell : cells) {
                    const QString begin = cell.trimmed();
                    QVERIFY2(begin.isEmpty() || !Formulas.contains(begin.front()), qPrintable(cell));
                }
            }
        }
    }
    QCOMPARE(spreadsheetText(QStringLiteral("a-b_c@d=e+f")), QStringLiteral("a-b_c@d=e+f"));
    QCOMPARE(spreadsheetText(QStringLiteral("\tx")), QStringLiteral("'\tx"));
    QCOMPARE(spreadsheetText(QStringLiteral("\rx")), QStringLiteral("'\rx"));
    QCOMPARE(spreadsheetText({}), QString());
}

void TokenExportTest::jsonKeepsEveryTextAsItWas()
{
    const QString name = QStringLiteral("=1,\"<b>\n\u202e");
    const QJsonArray all = QJsonDocument::fromJson(exportOf({listed(name)}, ExportFormat::Json)).array();
    QCOMPARE(all.size(), 1);
    const QJsonObject expected{{QStringLiteral("name"), name},
                               {QStringLiteral("status"), QStringLiteral("active")},
                               {QStringLiteral("expiry_at"), QStringLiteral("2026-04-09T12:00:00.000Z")},
                               {QStringLiteral("created_at"), QStringLiteral("2025-11-30T12:00:00.000Z")},
                               {QStringLiteral("updated_at"), QStringLiteral("2026-03-09T12:00:00.000Z")},
                               {QStringLiteral("id"), QStringLiteral("id-1")},
                               {QStringLiteral("user_id"), QStringLiteral("user")},
                               {QStringLiteral("last_used_here_at"), QJsonValue()},
                               {QStringLiteral("note"), QString()},
                               {QStringLiteral("owner"), QString()}};
    QCOMPARE(all.first().toObject(), expected);
    const ListedToken endless{tokenNamed(QStringLiteral("x"), name), TokenStatus::NeverExpires};
    const QJsonValue expiry =
        QJsonDocument::fromJson(exportOf({endless}, ExportFormat::Json)).array().first()[QStringLiteral("expiry_at")];
    QVERIFY(expiry.isNull());
}

void TokenExportTest::markdownEscapesMarkup_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("deploy") << QStringLiteral("deploy");
    QTest::newRow("cells") << QStringLiteral("a|b") << QStringLiteral("a\\|b");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;") << QStringLiteral("\\<b\\>\\&amp\\;");
    QTest::newRow("link") << QStringLiteral("[a](b)") << QStringLiteral("\\[a\\]\\(b\\)");
    QTest::newRow("code") << QStringLiteral("`a`\\") << QStringLiteral("\\`a\\`\\\\");
    QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("a\u240ab");
    QTest::newRow("direction") << QStringLiteral("a\u202eb") << QStringLiteral("a\\[U\\+202E\\]b");
}

void TokenExportTest::markdownEscapesMarkup()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QStringList lines = QString::fromUtf8(exportOf({listed(name)}, ExportFormat::Markdown)).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(2),
             QLatin1String("| ") + cell + QLatin1String(" | Active | 2026-04-09 | 2025-11-30 |  | id\\-1 |"));
}

void TokenExportTest::isWrittenWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QCOMPARE(writeExport(path, "before"), std::nullopt);

    std::optional<QString> problem;
    {
        const Shortage shortage(Shortage::Of::Disk, 4);
        QVERIFY(shortage.stands());
        problem = writeExport(path, "what finds no room");
    }
    QVERIFY(problem && !problem->isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("list.csv")));
}

void TokenExportTest::saysWhyItIsNotWritten()
{
    const std::optional<QString> problem = writeExport(QStringLiteral("/proc/no/list.csv"), "x");
    QVERIFY(problem && !problem->isEmpty());
}

QTEST_APPLESS_MAIN(TokenExportTest)

#include "tst_tokenexport.moc"
