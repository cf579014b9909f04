// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "ui/signin/welcomepage.h"

#include <QApplication>
#include <QDate>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace qernal;

/// The program is in one language, whichever the desktop speaks.
class OneLanguageTest : public QObject {
    Q_OBJECT
private slots:
    void isInOneLanguage_data();
    void isInOneLanguage();
    void cleanup();
};

void OneLanguageTest::isInOneLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("qts");
    QTest::addColumn<QString>("ours");
    QTest::newRow("English") << QStringLiteral("en_GB") << QString() << QStringLiteral("Cancel")
                             << QStringLiteral("&Sign in");
    QTest::newRow("German") << QStringLiteral("de_AT") << QString() << QStringLiteral("Abbrechen")
                            << QStringLiteral("A&nmelden");
    QTest::newRow("German was chosen") << QStringLiteral("en_GB") << QStringLiteral("de") << QStringLiteral("Abbrechen")
                                       << QStringLiteral("A&nmelden");
    QTest::newRow("English was chosen") << QStringLiteral("de_AT") << QStringLiteral("en") << QStringLiteral("Cancel")
                                        << QStringLiteral("&Sign in");
    QTest::newRow("French") << QStringLiteral("fr_CA") << QString() << QStringLiteral("Annuler")
                            << QStringLiteral("&Se connecter");
    QTest::newRow("French was chosen") << QStringLiteral("he_IL") << QStringLiteral("fr") << QStringLiteral("Annuler")
                                       << QStringLiteral("&Se connecter");
    for (const char *locale : {"es_ES", "he_IL", "ar_EG", "pt_BR", "zh_CN"})
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString() << QStringLiteral("Cancel")
                              << QStringLiteral("&Sign in");
}

void OneLanguageTest::isInOneLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, chosen);
    QFETCH(const QString, qts);
    QFETCH(const QString, ours);
    QLocale::setDefault(QLocale(locale));
    installTranslators(qApp, chosen);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), qts);
    QCOMPARE(WelcomePage::tr("&Sign in"), ours);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    // Dates stay the person's.
    const QDate date(2027, 2, 19);
    QCOMPARE(QLocale().toString(date, QLocale::ShortFormat), QLocale(locale).toString(date, QLocale::ShortFormat));
}

void OneLanguageTest::cleanup()
{
    const auto translators = qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(translators);
}

QTEST_MAIN(OneLanguageTest)
#include "tst_onelanguage.moc"
