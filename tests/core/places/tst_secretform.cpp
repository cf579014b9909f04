// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/secretform.h"

#include <QTest>

using qernal::Secret;
using qernal::SecretForm;
using qernal::secretIn;

class SecretFormTest : public QObject {
    Q_OBJECT
private slots:
    void eachFormIsWhatItsReaderWants_data();
    void eachFormIsWhatItsReaderWants();
};

void SecretFormTest::eachFormIsWhatItsReaderWants_data()
{
    QTest::addColumn<SecretForm>("form");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("line");
    const QByteArray plain("id@T.a~_9");
    QTest::newRow("plain") << SecretForm::Plain << plain << plain;
    QTest::newRow(".env") << SecretForm::DotEnv << plain << QByteArray("QERNAL_TOKEN=id@T.a~_9");
    QTest::newRow(".env quoted") << SecretForm::DotEnv << QByteArray("a #$\"")
                                 << QByteArray("QERNAL_TOKEN=\"a #\\$\\\"\"");
    QTest::newRow("Terraform") << SecretForm::TerraformBlock << QByteArray("a${b}\"\\")
                               << QByteArray("provider \"qernal\" {\n  token = \"a$${b}\\\"\\\\\"\n}");
}

void SecretFormTest::eachFormIsWhatItsReaderWants()
{
    QFETCH(SecretForm, form);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, line);
    const Secret made = secretIn(form, Secret(secret));
    QCOMPARE(made.view().toByteArray(), line);
}

QTEST_APPLESS_MAIN(SecretFormTest)
#include "tst_secretform.moc"
