// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret.h"

#include <QTest>

#include <type_traits>
#include <utility>

namespace qernal {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class SecretTest : public QObject {
    Q_OBJECT
private slots:
    void holdsAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArrayLiteral("id@secret");
        QTest::newRow("NUL within") << QByteArray("a\0b", 3);
        QTest::newRow("invalid UTF-8") << QByteArrayLiteral("\xff\xfe\xc0");
        QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'x');
        QTest::newRow("nothing") << QByteArray();
    }

    void holdsAnyBytes()
    {
        QFETCH(QByteArray, bytes);
        const Secret secret{QByteArrayView(bytes)};
        QCOMPARE(secret.view().toByteArray(), bytes);
        QCOMPARE(secret.size(), bytes.size());
        QCOMPARE(secret.isEmpty(), bytes.isEmpty());
        QVERIFY(secret.clone() == secret);
    }

    void movingLeavesNothingBehind()
    {
        Secret first{QByteArrayView("first")};
        Secret second(std::move(first));
        QVERIFY(first.isEmpty() && first.view().isEmpty());
        Secret third{QByteArrayView("third")};
        third = std::move(second);
        QVERIFY(second.isEmpty());
        QVERIFY(third == Secret(QByteArrayView("first")));
        Secret &same = third;
        third = std::move(same);
        QVERIFY(third == Secret(QByteArrayView("first")));
    }

    void comparesWholly()
    {
        QVERIFY(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abc")));
        QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("abd"))));
        QVERIFY(!(Secret(QByteArrayView("abc")) == Secret(QByteArrayView("ab"))));
        QVERIFY(Secret() == Secret());
    }

    void takingEmptiesTheSource()
    {
        QByteArray bytes = QByteArrayLiteral("secret");
        bytes.detach();
        const Secret secret = Secret::takenFrom(bytes);
        QVERIFY(bytes.isEmpty());
        QVERIFY(secret == Secret(QByteArrayView("secret")));
    }

    void wipingStaysWithinTheAllocation()
    {
        QByteArray bytes(64, 'x');
        bytes.reserve(256);
        bytes.prepend("room left at the front");
        bytes.remove(0, 10);
        wipe(bytes);
        QVERIFY(bytes.isNull());
    }

    void wipingSparesWhatAnotherShares()
    {
        QByteArray bytes(6, 'x');
        const QByteArray other = bytes;
        wipe(bytes);
        QVERIFY(bytes.isNull());
        QCOMPARE(other, QByteArray(6, 'x'));
    }
};

} // namespace qernal

QTEST_GUILESS_MAIN(qernal::SecretTest)
#include "tst_secret.moc"
