// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/token.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace qernal;

namespace {

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), QTimeZone::utc());
}

} // namespace

class TokenTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryField();
    void treatsAbsentAndNullAlike_data();
    void treatsAbsentAndNullAlike();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void keepsHostileNamesAsTheyAre_data();
    void keepsHostileNamesAsTheyAre();
    void readsTheLeadingDateTime_data();
    void readsTheLeadingDateTime();
    void refusesWhatIsNoDateTime_data();
    void refusesWhatIsNoDateTime();
    void sendsBothFieldsOfANewToken();
    void sendsOnlyWhatAChangeSets();
    void knowsTheNamePattern();
};

void TokenTest::readsEveryField()
{
    const Result<Token> token = tokenFromJson(objectFrom(R"({"id":"i","user_id":"u","name":"TF Token",
        "expiry_at":"2030-01-02T03:04:05Z","date":{"created_at":"2023-07-22T14:50:13Z20230722T145013Z",
        "updated_at":"2024-02-29T00:00:00.250Z"},"token":"i@s","unknown":[1]})"));
    QVERIFY(token);
    QCOMPARE(token->id, QStringLiteral("i"));
    QCOMPARE(token->userId, QStringLiteral("u"));
    QCOMPARE(token->name, QStringLiteral("TF Token"));
    QCOMPARE(token->expiryAt, utc(2030, 1, 2, 3, 4, 5));
    QCOMPARE(token->createdAt, utc(2023, 7, 22, 14, 50, 13));
    QCOMPARE(token->updatedAt, utc(2024, 2, 29, 0, 0, 0, 250));
}

void TokenTest::treatsAbsentAndNullAlike_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("absent") << QByteArray(R"({"id":"i"})");
    QTest::newRow("null") << QByteArray(R"({"id":"i","user_id":null,"name":null,"expiry_at":null,"date":null})");
    QTest::newRow("empty date") << QByteArray(R"({"id":"i","date":{}})");
    QTest::newRow("null dates") << QByteArray(R"({"id":"i","date":{"created_at":null,"updated_at":null}})");
}

void TokenTest::treatsAbsentAndNullAlike()
{
    QFETCH(QByteArray, json);
    const Result<Token> token = tokenFromJson(objectFrom(json));
    QVERIFY(token);
    Token expected;
    expected.id = QStringLiteral("i");
    QCOMPARE(*token, expected);
    QVERIFY(!token->expiryAt.isValid());
}

void TokenTest::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QByteArray("{}") << "id";
    QTest::newRow("id null") << QByteArray(R"({"id":null})") << "id";
    QTest::newRow("id empty") << QByteArray(R"({"id":""})") << "id";
    QTest::newRow("id number") << QByteArray(R"({"id":7})") << "id";
    QTest::newRow("user number") << QByteArray(R"({"id":"i","user_id":7})") << "user_id";
    QTest::newRow("name array") << QByteArray(R"({"id":"i","name":["x"]})") << "name";
    QTest::newRow("expiry number") << QByteArray(R"({"id":"i","expiry_at":1700000000})") << "expiry_at";
    QTest::newRow("expiry no date") << QByteArray(R"({"id":"i","expiry_at":"soon"})") << "expiry_at";
    QTest::newRow("expiry empty") << QByteArray(R"({"id":"i","expiry_at":""})") << "expiry_at";
    QTest::newRow("date text") << QByteArray(R"({"id":"i","date":"2030-01-02T03:04:05Z"})") << "date";
    QTest::newRow("created bool") << QByteArray(R"({"id":"i","date":{"created_at":true}})") << "created_at";
    QTest::newRow("updated object") << QByteArray(R"({"id":"i","date":{"updated_at":{}}})") << "updated_at";
}

void TokenTest::namesTheFieldThatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<Token> token = tokenFromJson(objectFrom(json));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::NotUnderstood);
    QCOMPARE(token.error().message, field);
}

void TokenTest::keepsHostileNamesAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << QStringLiteral("<img src=\"file:///dev/zero\"><b>x</b>");
    QTest::newRow("right to left") << QStringLiteral("abc\u202Ednuor eht yaw rehto");
    QTest::newRow("NUL and controls") << QString(QChar(0)) + QStringLiteral("a\r\n\t\x1b[31m");
    QTest::newRow("white space around") << QStringLiteral("  x  ");
    QTest::newRow("formula") << QStringLiteral("=cmd|' /C calc'!A0");
    QTest::newRow("combining") << QStringLiteral("e") + QString(10'000, QChar(0x301));
    QTest::newRow("other plane") << QStringLiteral("\U0001F511 key");
}

void TokenTest::keepsHostileNamesAsTheyAre()
{
    QFETCH(QString, name);
    const QByteArray wire =
        QJsonDocument(QJsonObject{{QStringLiteral("id"), QStringLiteral("i")}, {QStringLiteral("name"), name}})
            .toJson();
    const Result<Token> token = tokenFromJson(objectFrom(wire));
    QVERIFY(token);
    QCOMPARE(token->name, name);
}

void TokenTest::readsTheLeadingDateTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime plain = utc(2023, 7, 22, 14, 50, 13);
    QTest::newRow("UTC") << "2023-07-22T14:50:13Z" << plain;
    QTest::newRow("published example") << "2023-07-22T14:50:13Z20230722T145013Z" << plain;
    QTest::newRow("basic form") << "20230722T145013Z" << plain;
    QTest::newRow("no offset is UTC") << "2023-07-22T14:50:13" << plain;
    QTest::newRow("space and small z") << "2023-07-22 14:50:13z" << plain;
    QTest::newRow("offset") << "2023-07-22T16:50:13+02:00" << plain;
    QTest::newRow("short offset") << "2023-07-22T16:50:13+02" << plain;
    QTest::newRow("offset without colon") << "2023-07-22T09:20:13-0530" << plain;
    QTest::newRow("no seconds") << "2023-07-22T14:50Z" << utc(2023, 7, 22, 14, 50);
    QTest::newRow("nanoseconds") << "2023-07-22T14:50:13.123456789Z" << plain.addMSecs(123);
    QTest::newRow("tenths") << "2023-07-22T14:50:13,5Z" << plain.addMSecs(500);
    QTest::newRow("leap second") << "2016-12-31T23:59:60Z" << utc(2016, 12, 31, 23, 59, 59);
    QTest::newRow("far") << "9999-12-31T23:59:59Z" << utc(9999, 12, 31, 23, 59, 59);
}

void TokenTest::readsTheLeadingDateTime()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, expected);
    const QDateTime date = dateTimeFromText(text);
    QCOMPARE(date, expected);
    QCOMPARE(date.timeSpec(), Qt::UTC);
}

void TokenTest::refusesWhatIsNoDateTime_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{QString(),
                            QStringLiteral("never"),
                            QStringLiteral("2023-07-22"),
                            QStringLiteral("2023-13-22T14:50:13Z"),
                            QStringLiteral("2023-02-29T14:50:13Z"),
                            QStringLiteral("2023-07-22T25:50:13Z"),
                            QStringLiteral("2023-07-22T14:5"),
                            QStringLiteral("2023-07-22T14:50:"),
                            QStringLiteral("0000-01-01T00:00:00Z"),
                            QStringLiteral(" 2023-07-22T14:50:13Z"),
                            QStringLiteral("-2023-07-22T14:50:13Z"),
                            QStringLiteral("2023-07-22T14:50:13+"),
                            QStringLiteral("1700000000"),
                            QStringLiteral("2023-07-22T14:50:13+05030"),
                            QStringLiteral("2023-07-22T14:50:131Z"),
                            QStringLiteral("2023-07-22T14:50,5Z"),
                            QStringLiteral("2023-07-22T14:50.5Z"),
                            QStringLiteral("\u0662\u0660\u0662\u0663-07-22T14:50:13Z")};
    for (const QString &text : texts) {
        QTest::newRow(text.isEmpty() ? "empty" : qPrintable(text)) << text;
    }
}

void TokenTest::refusesWhatIsNoDateTime()
{
    QFETCH(QString, text);
    QVERIFY(!dateTimeFromText(text).isValid());
}

void TokenTest::sendsBothFieldsOfANewToken()
{
    const QJsonObject json = objectFrom(toJson(NewToken{.name = QStringLiteral("ci\\deploy"), .expiryDuration = 0}));
    QCOMPARE(json.size(), 2);
    QCOMPARE(json.value(QLatin1String("name")).toString(), QStringLiteral("ci\\deploy"));
    QVERIFY(json.value(QLatin1String("expiry_duration")).isDouble());
    QCOMPARE(json.value(QLatin1String("expiry_duration")).toInt(-1), 0);
    QVERIFY(toJson(NewToken{.name = {}, .expiryDuration = MaxExpiryDuration}).contains(":36500"));
}

void TokenTest::sendsOnlyWhatAChangeSets()
{
    QCOMPARE(toJson(TokenChange{}), QByteArray("{}"));
    QCOMPARE(toJson(TokenChange{.name = QStringLiteral("x"), .expiryDuration = {}}), QByteArray(R"({"name":"x"})"));
    QCOMPARE(toJson(TokenChange{.name = {}, .expiryDuration = 30}), QByteArray(R"({"expiry_duration":30})"));
}

void TokenTest::knowsTheNamePattern()
{
    QCOMPARE(nameProblem(QString()), NameProblem::Empty);
    for (char16_t c = 0; c < 0x300; ++c) {
        const bool allowed = (c >= 0x41 && c <= 0x7A) || c == u'-';
        QCOMPARE(nameProblem(QString(QChar(c))), allowed ? NameProblem::None : NameProblem::Character);
    }
    QCOMPARE(nameProblem(QStringLiteral("CI-deploy_[x]^`\\")), NameProblem::None);
    QCOMPARE(nameProblem(QStringLiteral("TF Token")), NameProblem::Character);
    QCOMPARE(nameProblem(QStringLiteral("name\n")), NameProblem::Character);
    QCOMPARE(nameProblem(QStringLiteral("\u041A")), NameProblem::Character);
}

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"
