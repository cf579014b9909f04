// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qernal;

/// That preferences are kept, and are within their bounds whatever stands in the file.
class PreferencesTest : public QObject {
    Q_OBJECT
private slots:
    void beginsWithTheDefaults();
    void keepsWhatIsChosen();
    void resetForgetsEverything();
    void aFileCannotBreakTheBounds_data();
    void aFileCannotBreakTheBounds();
};

void PreferencesTest::beginsWithTheDefaults()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    const Preferences preferences(&settings);
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.expiringSoonDays(), 14);
    QCOMPARE(preferences.clipboardLifetime(), std::chrono::seconds(30));
}

void PreferencesTest::keepsWhatIsChosen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.conf"));
    {
        QSettings settings(file, QSettings::IniFormat);
        Preferences preferences(&settings);
        const QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setLanguage(QStringLiteral("de"));
        preferences.setExpiringSoonDays(30);
        preferences.setClipboardLifetime(std::chrono::seconds(0));
        preferences.setExpiringSoonDays(30);
        QCOMPARE(changed.size(), 3);
    }
    QSettings settings(file, QSettings::IniFormat);
    const Preferences preferences(&settings);
    QCOMPARE(preferences.language(), QStringLiteral("de"));
    QCOMPARE(Preferences::chosenLanguage(settings), QStringLiteral("de"));
    QCOMPARE(preferences.expiringSoonDays(), 30);
    QCOMPARE(preferences.clipboardLifetime(), std::chrono::seconds(0));
}

void PreferencesTest::resetForgetsEverything()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/theme"), 1);
    Preferences preferences(&settings);
    preferences.setLanguage(QStringLiteral("de"));
    preferences.setExpiringSoonDays(30);
    preferences.setClipboardLifetime(std::chrono::seconds(10));
    preferences.reset();
    QCOMPARE(settings.allKeys(), QStringList{QStringLiteral("window/theme")});
    QCOMPARE(preferences.clipboardLifetime(), std::chrono::seconds(30));
}

void PreferencesTest::aFileCannotBreakTheBounds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("language");
    const auto days = QStringLiteral("preferences/expiringSoonDays");
    const auto seconds = QStringLiteral("preferences/clipboardSeconds");
    const auto language = QStringLiteral("preferences/language");
    QTest::newRow("no days") << days << QVariant(0) << 1 << 30 << QString();
    QTest::newRow("too many days") << days << QVariant(100'000) << 365 << 30 << QString();
    QTest::newRow("days in words") << days << QVariant(QStringLiteral("x")) << 14 << 30 << QString();
    QTest::newRow("too few seconds") << seconds << QVariant(1) << 14 << 5 << QString();
    QTest::newRow("too many seconds") << seconds << QVariant(1'000'000) << 14 << 3600 << QString();
    QTest::newRow("less than none") << seconds << QVariant(-1) << 14 << 30 << QString();
    QTest::newRow("seconds in words") << seconds << QVariant(QStringLiteral("for ever")) << 14 << 30 << QString();
    QTest::newRow("a path") << language << QVariant(QStringLiteral("../../x")) << 14 << 30 << QString();
}

void PreferencesTest::aFileCannotBreakTheBounds()
{
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    settings.setValue(key, value);
    const Preferences preferences(&settings);
    QTEST(preferences.expiringSoonDays(), "days");
    QTEST(static_cast<int>(preferences.clipboardLifetime().count()), "seconds");
    QTEST(preferences.language(), "language");
}

QTEST_APPLESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
