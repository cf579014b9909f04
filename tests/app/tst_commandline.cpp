// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// The options, as the real program takes them.
class CommandLineTest : public QObject {
    Q_OBJECT
private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void leavesQtItsOwnOptions_data();
    void leavesQtItsOwnOptions();
};

namespace {

struct Answer {
    int exitCode = -1;
    QString output;
    QString errors;
};

Answer ask(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QERNAL_BIN_DIR "/qernal-token-manager"), arguments);
    if (!process.waitForFinished(30'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

void CommandLineTest::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &arguments, int exitCode, const QString &says) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(QLatin1Char(' ')) << exitCode << says;
    };
    row(QStringLiteral("--help"), 0, QStringLiteral("--self-test"));
    row(QStringLiteral("-h"), 0, QStringLiteral("--demo"));
    row(QStringLiteral("--help --demo"), 0, QStringLiteral("Usage: qernal-token-manager [options]\n"));
    row(QStringLiteral("--version"), 0, QStringLiteral("qernal-token-manager "));
    row(QStringLiteral("-v"), 0, QStringLiteral("qernal-token-manager "));
    row(QStringLiteral("--token"), 2, QStringLiteral("token"));
    row(QStringLiteral("something"), 2, QStringLiteral("something"));
    row(QStringLiteral("--wrong"), 2, QStringLiteral("Usage: qernal-token-manager [options]\n"));
}

void CommandLineTest::answersWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, says);
    const Answer answer = ask(arguments);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY2((exitCode == 0 ? answer.output : answer.errors).contains(says), qPrintable(answer.output + answer.errors));
}

void CommandLineTest::leavesQtItsOwnOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("session manager") << QStringList{QStringLiteral("-session"), QStringLiteral("a1_b2")};
    QTest::newRow("right to left") << QStringList{QStringLiteral("-reverse")};
    QTest::newRow("style") << QStringList{QStringLiteral("-style"), QStringLiteral("fusion")};
}

void CommandLineTest::leavesQtItsOwnOptions()
{
    QFETCH(const QStringList, options);
    const Answer answer = ask(options + QStringList{QStringLiteral("--unheard-of")});
    QCOMPARE(answer.exitCode, 2);
    // Only our own mistake is named, so Qt's option was understood.
    QVERIFY2(answer.errors.startsWith(QLatin1String("Unknown option 'unheard-of'.")), qPrintable(answer.errors));
}

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
