// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expirycalendar.h"
#include "core/visibletext.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace qernal;

namespace {

const QDateTime Now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

Token expiring(const QString &name, const QDateTime &expiryAt)
{
    Token token;
    token.id = QStringLiteral("id-of-") + name;
    token.name = name;
    token.expiryAt = expiryAt;
    return token;
}

/// What the program reads that no one here wrote, an event a line.
QStringList readBy(const QString &library, const QByteArray &calendar)
{
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral(QERNAL_SOURCE_DIR "/tests/core/tokens/readcalendar.py"), library});
    reader.write(calendar);
    reader.closeWriteChannel();
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0) {
        qWarning("%s", reader.readAllStandardError().constData());
        return {QStringLiteral("not read")};
    }
    return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

/// That calendars are read by other programs as they were meant.
class ExpiryCalendarTest : public QObject {
    Q_OBJECT
private slots:
    void isReadByOthers_data();
    void isReadByOthers();
    void linesAreShortAndWhole();
    void whatDoesNotExpireIsNoEvent();
    void aRenewedTokenKeepsItsEvent();
};

void ExpiryCalendarTest::isReadByOthers_data()
{
    QTest::addColumn<QString>("library");
    QTest::newRow("icalendar") << QStringLiteral("icalendar");
    QTest::newRow("vobject") << QStringLiteral("vobject");
}

void ExpiryCalendarTest::isReadByOthers()
{
    QFETCH(const QString, library);
    const QStringList names{QStringLiteral("deploy"), QStringLiteral("a,b;c\\x:d"), QString(59, QChar(0x20ac)),
                            QStringLiteral("END:VEVENT\r\nX:\u202ey")};
    QList<Token> tokens;
    QStringList events;
    for (const QString &name : names) {
        tokens.append(expiring(name, Now.addDays(10)));
        const QString id = visibleText(tokens.constLast().id);
        events.append(QStringLiteral("token-expiry-%1\t2026-12-07T12:00:00Z\tThe token “%2” expires\tID %1|Replace it "
                                     "before then: what uses it stops working.\t30,7,1,0")
                          .arg(id, visibleText(name, 60)));
    }
    QCOMPARE(readBy(library, expiryCalendar(tokens, Now)), events);
}

void ExpiryCalendarTest::linesAreShortAndWhole()
{
    const QByteArray calendar = expiryCalendar({expiring(QString(400, QChar(0x20ac)), Now.addDays(1))}, Now);
    QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
    QByteArray rest = calendar;
    QVERIFY(!rest.replace("\r\n", "").contains('\n'));
    for (const QByteArray &line : calendar.split('\n')) {
        QVERIFY(line.size() <= 76);
        QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
    }
}

void ExpiryCalendarTest::whatDoesNotExpireIsNoEvent()
{
    const QList<Token> never{expiring(QStringLiteral("never"), {}), expiring(QStringLiteral("over"), Now)};
    QVERIFY(expiryCalendar(never, Now).isEmpty());
    QVERIFY(expiryCalendar({}, Now).isEmpty());
    const QByteArray calendar = expiryCalendar(never + QList{expiring(QStringLiteral("soon"), Now.addSecs(1))}, Now);
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
}

void ExpiryCalendarTest::aRenewedTokenKeepsItsEvent()
{
    const auto uid = [](const QByteArray &calendar) {
        const QList<QByteArray> lines = calendar.split('\n');
        const auto found =
            std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return line.startsWith("UID:"); });
        return found == lines.cend() ? QByteArray() : *found;
    };
    const QByteArray before = uid(expiryCalendar({expiring(QStringLiteral("deploy"), Now.addDays(1))}, Now));
    QVERIFY(!before.isEmpty());
    QCOMPARE(uid(expiryCalendar({expiring(QStringLiteral("deploy"), Now.addDays(90))}, Now.addDays(1))), before);
}

QTEST_APPLESS_MAIN(ExpiryCalendarTest)
#include "tst_expirycalendar.moc"
