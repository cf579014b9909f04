// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/preferences.h"
#include "tests/support/await.h"
#include "tests/support/falsepanel.h"
#include "ui/settings/settingsform.h"
#include "ui/settings/traysection.h"

#include <QCheckBox>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

/// *Settings → Tray*: what is chosen is kept; where no panel shows icons, it cannot be chosen, and the note says why.
class TraySectionTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsChosenIsKept();
    void withoutAPanelItSaysWhy();
};

void TraySectionTest::whatIsChosenIsKept()
{
    const FalsePanel panel;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    Preferences preferences(&settings);
    SettingsForm form;
    TraySection section(&preferences, &form, nullptr);
    section.load();
    auto *box = form.findChild<QCheckBox *>(QStringLiteral("showTray"));
    QERNAL_AWAIT(box->isEnabled());
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(preferences.showsTray());
    preferences.reset();
    section.load();
    QVERIFY(!box->isChecked());
}

void TraySectionTest::withoutAPanelItSaysWhy()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    Preferences preferences(&settings);
    preferences.setShowsTray(true);
    SettingsForm form;
    TraySection section(&preferences, &form, nullptr);
    section.load();
    const auto *box = form.findChild<QCheckBox *>(QStringLiteral("showTray"));
    const auto *note = form.findChild<QLabel *>(QStringLiteral("showTrayNote"));
    auto panel = std::make_unique<FalsePanel>();
    QERNAL_AWAIT(box->isEnabled());
    QVERIFY(note->text().contains(QLatin1String("Quit")));
    panel->setHost(false);
    QERNAL_AWAIT(!box->isEnabled());
    QVERIFY(note->text().startsWith(QLatin1String("Not possible")));
    panel->setHost(true);
    QERNAL_AWAIT(box->isEnabled());
    panel.reset();
    QERNAL_AWAIT(!box->isEnabled());
    // It is a wish for desktops that show icons.
    QVERIFY(box->isChecked());
}

QTEST_MAIN(TraySectionTest)
#include "tst_traysection.moc"
