// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tokens/tokenfixture.h"
#include "tests/support/await.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/servedwindow.h"
#include "ui/clipboard/secretclipboard.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace qernal;

namespace {

/// The window with its settings open.
class SettingsWindow : public ServedWindow {
public:
    SettingsWindow()
    {
        signIn();
        part<QAction>("settingsAction")->trigger();
    }
    void choose(const char *box, const QVariant &value)
    {
        auto *choice = part<QComboBox>(box);
        choice->setCurrentIndex(choice->findData(value));
    }
};

} // namespace

/// That each setting is used by the window at once, and is kept.
class SettingsDialogTest : public QObject {
    Q_OBJECT
private slots:
    void theClipboardLetsGoWhenItIsTold();
    void tokensExpireSoonFromTheChosenDayOn();
    void theAppearanceIsTheMenus();
    void theLanguageIsKept();
    void resetIsAsAtFirst();
};

void SettingsDialogTest::theClipboardLetsGoWhenItIsTold()
{
    SettingsWindow fixture;
    QCOMPARE(fixture.clipboard()->lifetime(), std::chrono::seconds(30));
    fixture.choose("clipboardLifetime", 300);
    QCOMPARE(fixture.clipboard()->lifetime(), std::chrono::seconds(300));
    const QString usual = fixture.part<QLabel>("clipboardNote")->text();
    fixture.choose("clipboardLifetime", 0);
    QCOMPARE(fixture.clipboard()->lifetime(), std::chrono::seconds(0));
    // What that means is said.
    QVERIFY(fixture.part<QLabel>("clipboardNote")->text() != usual);
    QVERIFY(fixture.part<QLabel>("clipboardNote")->text().contains(QStringLiteral("Locking")));
}

void SettingsDialogTest::tokensExpireSoonFromTheChosenDayOn()
{
    SettingsWindow fixture;
    QERNAL_AWAIT(fixture.isLoaded());
    TokenTableModel *model = fixture.session()->model();
    setTokens(*model, {pageToken(QStringLiteral("near"), 10), pageToken(QStringLiteral("far"), 60)});
    QCOMPARE(model->statuses().count(TokenStatus::ExpiringSoon), 1);
    fixture.choose("expiringSoonDays", 90);
    QCOMPARE(model->statuses().count(TokenStatus::ExpiringSoon), 2);
    fixture.choose("expiringSoonDays", 7);
    QCOMPARE(model->statuses().count(TokenStatus::ExpiringSoon), 0);
    QCOMPARE(model->statusOf(model->tokenAt(0)), TokenStatus::Active);
}

void SettingsDialogTest::theAppearanceIsTheMenus()
{
    SettingsWindow fixture;
    fixture.choose("appearance", static_cast<int>(Theme::Mode::Dark));
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(fixture.part<QAction>("themeDark")->isChecked());
    fixture.choose("appearance", static_cast<int>(Theme::Mode::System));
    QVERIFY(fixture.part<QAction>("themeSystem")->isChecked());
}

void SettingsDialogTest::theLanguageIsKept()
{
    SettingsWindow fixture;
    fixture.choose("language", QStringLiteral("de"));
    fixture.part<QPushButton>("closeSettings")->click();
    QERNAL_AWAIT(fixture.window()->findChild<QDialog *>(QStringLiteral("settingsDialog")) == nullptr);
    fixture.part<QAction>("settingsAction")->trigger();
    QCOMPARE(fixture.part<QComboBox>("language")->currentData().toString(), QStringLiteral("de"));
}

void SettingsDialogTest::resetIsAsAtFirst()
{
    SettingsWindow fixture;
    fixture.choose("clipboardLifetime", 10);
    fixture.choose("language", QStringLiteral("de"));
    fixture.choose("expiringSoonDays", 90);
    fixture.part<QPushButton>("resetSettings")->click();
    QCOMPARE(fixture.clipboard()->lifetime(), std::chrono::seconds(30));
    QCOMPARE(fixture.part<QComboBox>("expiringSoonDays")->currentData().toInt(), 14);
    QCOMPARE(fixture.part<QComboBox>("language")->currentData().toString(), QString());
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
