// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokennames.h"

#include <QTest>

using namespace qernal;

/// That a name which is offered is one that the service accepts.
class TokenNamesTest : public QObject {
    Q_OBJECT
private slots:
    void theNextNameIsFree_data();
    void theNextNameIsFree();
    void thereIsAlwaysAnother();
    void aRefusedNameBecomesAcceptable_data();
    void aRefusedNameBecomesAcceptable();
};

void TokenNamesTest::theNextNameIsFree_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("inUse");
    QTest::addColumn<QString>("next");
    const auto names = [](const char *text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("the first") << QStringLiteral("deploy") << names("deploy") << QStringLiteral("deploy-b");
    QTest::newRow("the second") << QStringLiteral("deploy") << names("deploy deploy-b") << QStringLiteral("deploy-c");
    QTest::newRow("of one that has a letter")
        << QStringLiteral("deploy-b") << names("deploy deploy-b") << QStringLiteral("deploy-c");
    QTest::newRow("a gap") << QStringLiteral("deploy") << names("deploy deploy-c") << QStringLiteral("deploy-b");
    QTest::newRow("a letter that is a word") << QStringLiteral("x") << names("x") << QStringLiteral("x-b");
    QTest::newRow("of an older rule") << QStringLiteral("TF token 2") << names("") << QStringLiteral("TF-token---b");
}

void TokenNamesTest::theNextNameIsFree()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, inUse);
    QTEST(nextName(name, inUse), "next");
}

void TokenNamesTest::thereIsAlwaysAnother()
{
    QStringList inUse{QStringLiteral("deploy")};
    for (int i = 0; i < 100; ++i) {
        const QString next = nextName(inUse.constLast(), inUse);
        QVERIFY2(!inUse.contains(next), qPrintable(next));
        QCOMPARE(nameProblem(next), NameProblem::None);
        inUse.append(next);
    }
}

void TokenNamesTest::aRefusedNameBecomesAcceptable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("accepted");
    QTest::newRow("accepted as it is") << QStringLiteral("ci_runner") << QStringLiteral("ci_runner");
    QTest::newRow("digits and spaces") << QStringLiteral("TF 2.x") << QStringLiteral("TF---x");
    QTest::newRow("nothing") << QString() << QStringLiteral("token");
}

void TokenNamesTest::aRefusedNameBecomesAcceptable()
{
    QFETCH(const QString, name);
    QTEST(acceptableName(name), "accepted");
    QCOMPARE(nameProblem(acceptableName(name)), NameProblem::None);
}

QTEST_APPLESS_MAIN(TokenNamesTest)
#include "tst_tokennames.moc"
