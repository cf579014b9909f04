// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grace.h"

#include <QTest>

using qernal::Secret;
using qernal::SecretMimeData;
using qernal::waitOutGrace;
using qernal::withinGrace;

namespace {

QByteArray canary()
{
    return QByteArrayLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4@T.canary~äöü");
}

} // namespace

class SecretMimeDataTest : public QObject {
    Q_OBJECT
private slots:
    void offersBothNamesOfTextAndTheHint();
    void answersNothingInTheGrace();
    void answersTheSecretAfterTheGrace_data();
    void answersTheSecretAfterTheGrace();
    void keepsItsGraceWhenFilledLater();
    void answersNothingOnceExpired();
    void acceptsNoBytesOnceExpired();
};

void SecretMimeDataTest::offersBothNamesOfTextAndTheHint()
{
    const SecretMimeData data;
    for (const QString &format : {QStringLiteral("text/plain"), QStringLiteral("text/plain;charset=utf-8"),
                                  QStringLiteral("x-kde-passwordManagerHint")}) {
        QVERIFY(data.hasFormat(format));
        QVERIFY(data.formats().contains(format));
    }
    QVERIFY(!data.hasFormat(QStringLiteral("text/html")));
    QCOMPARE(data.data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
}

void SecretMimeDataTest::answersNothingInTheGrace()
{
    const auto isSilent = withinGrace([] {
        SecretMimeData data;
        data.fill(Secret(canary()));
        return data.isFilled() && data.text().isEmpty() &&
               data.data(QStringLiteral("text/plain;charset=utf-8")).isEmpty();
    });
    QVERIFY2(isSilent, "The machine is too slow to look within the grace.");
    QVERIFY(*isSilent);
}

void SecretMimeDataTest::answersTheSecretAfterTheGrace_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("plain") << QStringLiteral("text/plain");
    QTest::newRow("UTF-8") << QStringLiteral("text/plain;charset=utf-8");
}

void SecretMimeDataTest::answersTheSecretAfterTheGrace()
{
    QFETCH(QString, format);
    SecretMimeData data;
    data.fill(Secret(canary()));
    waitOutGrace();
    QCOMPARE(data.data(format), canary());
    QCOMPARE(data.text(), QString::fromUtf8(canary()));
}

void SecretMimeDataTest::keepsItsGraceWhenFilledLater()
{
    SecretMimeData data;
    waitOutGrace();
    QVERIFY(data.text().isEmpty());
    data.fill(Secret(canary()));
    QCOMPARE(data.text().toUtf8(), canary());
}

void SecretMimeDataTest::answersNothingOnceExpired()
{
    SecretMimeData data;
    data.fill(Secret(canary()));
    waitOutGrace();
    data.expire();
    QVERIFY(!data.isFilled());
    QVERIFY(data.text().isEmpty());
    QVERIFY(data.data(QStringLiteral("text/plain;charset=utf-8")).isEmpty());
}

void SecretMimeDataTest::acceptsNoBytesOnceExpired()
{
    SecretMimeData data;
    data.expire();
    data.fill(Secret(canary()));
    waitOutGrace();
    QVERIFY(!data.isFilled());
    QVERIFY(data.text().isEmpty());
}

QTEST_MAIN(SecretMimeDataTest)
#include "tst_secretmimedata.moc"
