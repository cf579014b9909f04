// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visibletext.h"

#include <QLocale>
#include <QTest>

using namespace qernal;

/// What is not ours keeps its place in our sentences.
class VisibleTextTest : public QObject {
    Q_OBJECT
private slots:
    void isolatesWhatRunsFromRightToLeft_data();
    void isolatesWhatRunsFromRightToLeft();
};

void VisibleTextTest::isolatesWhatRunsFromRightToLeft_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isolated");
    const QString hebrew = QStringLiteral("\u05d2\u05d9\u05d1\u05d5\u05d9 1");
    const QString arabic = QStringLiteral("a \u0646\u0634\u0631");
    const QString english = QStringLiteral("backup-nightly");
    QTest::newRow("English in English") << QLocale(QLocale::English) << english << false;
    QTest::newRow("Hebrew in English") << QLocale(QLocale::English) << hebrew << true;
    QTest::newRow("a little Arabic in German") << QLocale(QLocale::German) << arabic << true;
    QTest::newRow("English in Hebrew") << QLocale(QLocale::Hebrew) << english << true;
    QTest::newRow("Hebrew in Hebrew") << QLocale(QLocale::Hebrew) << hebrew << true;
}

void VisibleTextTest::isolatesWhatRunsFromRightToLeft()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, name);
    QFETCH(const bool, isolated);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString shown = shortName(name);
    QLocale::setDefault(before);
    QCOMPARE(shown, isolated ? QChar(0x2068) + name + QChar(0x2069) : name);
    // A name that brings such characters along does not end our isolation.
    QVERIFY(!visibleText(QString(QChar(0x2069))).contains(QChar(0x2069)));
}

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "tst_visibletext.moc"
