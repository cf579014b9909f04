// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/secretform.h"

#include <QProcess>
#include <QTest>

using qernal::Secret;
using qernal::SecretForm;
using qernal::secretIn;

class SecretFormTest : public QObject {
    Q_OBJECT
private slots:
    void eachFormIsWhatItsReaderWants_data();
    void eachFormIsWhatItsReaderWants();
    void aShellGetsTheBytesBack_data();
    void aShellGetsTheBytesBack();
};

void SecretFormTest::eachFormIsWhatItsReaderWants_data()
{
    QTest::addColumn<SecretForm>("form");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("line");
    const QByteArray plain("id@T.a~_9");
    QTest::newRow("plain") << SecretForm::Plain << plain << plain;
    QTest::newRow("shell") << SecretForm::Shell << plain << QByteArray("export QERNAL_TOKEN='id@T.a~_9'\n");
    QTest::newRow("fish") << SecretForm::Fish << QByteArray("a'\\b")
                          << QByteArray("set -gx QERNAL_TOKEN 'a\\'\\\\b'\n");
    QTest::newRow("PowerShell") << SecretForm::PowerShell << QByteArray("a'b$c")
                                << QByteArray("$env:QERNAL_TOKEN = 'a''b$c'\n");
    QTest::newRow(".env") << SecretForm::DotEnv << plain << QByteArray("QERNAL_TOKEN=id@T.a~_9\n");
    QTest::newRow(".env quoted") << SecretForm::DotEnv << QByteArray("a #$\"")
                                 << QByteArray("QERNAL_TOKEN=\"a #\\$\\\"\"\n");
    QTest::newRow("Terraform") << SecretForm::TerraformBlock << QByteArray("a${b}\"\\")
                               << QByteArray("provider \"qernal\" {\n  token = \"a$${b}\\\"\\\\\"\n}\n");
    QTest::newRow("GitHub") << SecretForm::GitHub << plain
                            << QByteArray("printf %s 'id@T.a~_9' | gh secret set QERNAL_TOKEN\n");
}

void SecretFormTest::eachFormIsWhatItsReaderWants()
{
    QFETCH(SecretForm, form);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, line);
    const Secret made = secretIn(form, Secret(secret));
    QCOMPARE(made.view().toByteArray(), line);
}

void SecretFormTest::aShellGetsTheBytesBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("usual") << QByteArray("51687d2f-07b0@T.KcV~_96");
    QTest::newRow("quotes") << QByteArray("it's \"so\"");
    QTest::newRow("expansions") << QByteArray("$HOME `id` $(id) \\n !x");
    QTest::newRow("newline") << QByteArray("a\nb");
}

void SecretFormTest::aShellGetsTheBytesBack()
{
    QFETCH(QByteArray, secret);
    const Secret line = secretIn(SecretForm::Shell, Secret(secret));
    QProcess shell;
    shell.start(QStringLiteral("sh"), {});
    shell.write(line.view().toByteArray() + "printf %s \"$QERNAL_TOKEN\"\n");
    shell.closeWriteChannel();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), secret);
}

QTEST_APPLESS_MAIN(SecretFormTest)
#include "tst_secretform.moc"
