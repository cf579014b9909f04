// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString tests = QStringLiteral(QERNAL_SOURCE_DIR "/tests/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text of every test and of every list of tests, by the name of the file.
QHash<QString, QString> textsOfTests()
{
    QHash<QString, QString> texts;
    QDirIterator files(tests, {QStringLiteral("tst_*.cpp"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        texts[files.fileName()].append(textOf(path));
    }
    return texts;
}

/// What is wrong with one proof, a name between backticks: a test's function, or a file of the source tree.
QString problemOf(const QString &proof, const QHash<QString, QString> &texts)
{
    const QString test = proof.section(QStringLiteral("::"), 0, 0);
    const QString function = proof.section(QStringLiteral("::"), 1);
    if (function.isEmpty())
        return QFile::exists(QStringLiteral(QERNAL_SOURCE_DIR "/") + proof) ? QString()
                                                                            : QStringLiteral("no such file");
    if (!texts.contains(test + QStringLiteral(".cpp"))) return QStringLiteral("no such test");
    const QRegularExpression added(QStringLiteral("^\\s*qernal_add_\\w*test\\(") + test + QStringLiteral("\\s"),
                                   QRegularExpression::MultilineOption);
    if (!texts.value(QStringLiteral("CMakeLists.txt")).contains(added)) return QStringLiteral("is never run");
    const QRegularExpression slot(QStringLiteral("^\\s+void ") + function + QStringLiteral("\\(\\)"),
                                  QRegularExpression::MultilineOption);
    return texts.value(test + QStringLiteral(".cpp")).contains(slot) ? QString() : QStringLiteral("no such function");
}

} // namespace

class PromisesTest : public QObject {
    Q_OBJECT

private slots:
    void seesWrongProofs_data();
    void seesWrongProofs();
    void everyRowHasItsProof_data();
    void everyRowHasItsProof();
};

void PromisesTest::seesWrongProofs_data()
{
    QTest::addColumn<QString>("proof");
    QTest::addColumn<bool>("good");
    QTest::newRow("a test of ours") << QStringLiteral("tst_promises::everyRowHasItsProof") << true;
    QTest::newRow("a file of ours") << QStringLiteral("tests/run") << true;
    QTest::newRow("no such test") << QStringLiteral("tst_nothing::everyRowHasItsProof") << false;
    QTest::newRow("no such function") << QStringLiteral("tst_promises::provesNothing") << false;
    QTest::newRow("data alone") << QStringLiteral("tst_promises::seesWrongProofs_dat") << false;
    QTest::newRow("no such file") << QStringLiteral("tests/nothing") << false;
}

void PromisesTest::seesWrongProofs()
{
    QFETCH(const QString, proof);
    QFETCH(const bool, good);
    QCOMPARE(problemOf(proof, textsOfTests()).isEmpty(), good);
}

void PromisesTest::everyRowHasItsProof_data()
{
    QTest::addColumn<QString>("proofs");
    int rows = 0;
    for (const QString &line : textOf(tests + QStringLiteral("PROMISES.md")).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("| ---"))) continue;
        const QStringList cells = line.split(QLatin1Char('|'));
        const QString proofs = cells.size() == 5 ? cells.at(3).trimmed() : QString();
        if (proofs == QLatin1String("proof")) continue;
        QTest::addRow("%d %s", ++rows, qPrintable(cells.at(1).trimmed())) << proofs;
    }
    QVERIFY2(rows > 50, "The list of promises is gone, or has another form.");
}

void PromisesTest::everyRowHasItsProof()
{
    QFETCH(const QString, proofs);
    static const QHash<QString, QString> texts = textsOfTests();
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    const bool saysWhyNot =
        proofs.startsWith(QLatin1String("Not proven: ")) || proofs.startsWith(QLatin1String("Not kept: "));
    int count = 0;
    for (QRegularExpressionMatchIterator match = quoted.globalMatch(proofs); match.hasNext(); ++count) {
        const QString proof = match.next().captured(1);
        const QString problem = problemOf(proof, texts);
        QVERIFY2(problem.isEmpty(), qPrintable(proof + QStringLiteral(": ") + problem));
    }
    QVERIFY2(count > 0 || saysWhyNot, "There is neither a proof nor the reason why there is none.");
}

QTEST_APPLESS_MAIN(PromisesTest)
#include "tst_promises.moc"
