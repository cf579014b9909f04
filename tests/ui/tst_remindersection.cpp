// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/preferences.h"
#include "tests/support/await.h"
#include "ui/settings/remindersection.h"
#include "ui/settings/settingsform.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QDBusContext>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

namespace {

const QString managerName = QStringLiteral("org.freedesktop.systemd1");
const QString managerPath = QStringLiteral("/org/freedesktop/systemd1");

} // namespace

/// Stands in for systemd's user manager.
class FalseManager : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")
public:
    bool isInstalled = true;
    bool isEnabled = false;
    bool refuses = false;
    QStringList calls;

    // The names are systemd's.
public slots:
    QString GetUnitFileState(const QString &file)
    {
        if (!isInstalled || file != QLatin1String("qernal-token-expiry.timer")) {
            sendErrorReply(QStringLiteral("org.freedesktop.DBus.Error.FileNotFound"), QStringLiteral("No such file"));
            return {};
        }
        return isEnabled ? QStringLiteral("enabled") : QStringLiteral("disabled");
    }
    bool EnableUnitFiles(const QStringList &, bool, bool)
    {
        calls.append(QStringLiteral("enable"));
        if (refuses) {
            sendErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("Not today"));
            return false;
        }
        isEnabled = true;
        return true;
    }
    void DisableUnitFiles(const QStringList &, bool)
    {
        calls.append(QStringLiteral("disable"));
        isEnabled = false;
    }
    void StartUnit(const QString &, const QString &) { calls.append(QStringLiteral("start")); }
    void StopUnit(const QString &, const QString &) { calls.append(QStringLiteral("stop")); }
    void Reload() { calls.append(QStringLiteral("reload")); }
};

/// *Settings → Reminders*: what is chosen is kept, and the timer is switched by the manager of the session.
class ReminderSectionTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theDaysAreKept_data();
    void theDaysAreKept();
    void whatIsNoListOfDaysIsNotTaken();
    void theTimerIsSwitched();
    void withoutRemindersThereIsNoTimer();
    void resetSwitchesTheTimerOff();
    void whyThereIsNoTimerIsSaid_data();
    void whyThereIsNoTimerIsSaid();
    void aRefusalIsSaid();

private:
    void offerManager();
    void open();
    template<typename Part> [[nodiscard]] Part *part(const char *name) const
    {
        return m_form->findChild<Part *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QCheckBox *timer() const { return part<QCheckBox>("reminderTimer"); }
    [[nodiscard]] QString timerNote() const { return part<QLabel>("reminderTimerNote")->text(); }

    FalseManager m_manager;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsForm> m_form;
    std::unique_ptr<ReminderSection> m_section;
};

void ReminderSectionTest::init()
{
    m_manager.isInstalled = true;
    m_manager.isEnabled = false;
    m_manager.refuses = false;
    m_manager.calls.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.conf")), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(m_settings.get());
}

void ReminderSectionTest::cleanup()
{
    m_section.reset();
    m_form.reset();
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(managerName);
    bus.unregisterObject(managerPath);
}

void ReminderSectionTest::offerManager()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(managerPath, &m_manager, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(managerName));
}

void ReminderSectionTest::open()
{
    m_form = std::make_unique<SettingsForm>();
    m_section = std::make_unique<ReminderSection>(m_preferences.get(), m_form.get(), nullptr);
    m_section->load();
    m_form->show();
}

void ReminderSectionTest::theDaysAreKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as they are shown") << QStringLiteral("14, 3") << QList<int>{14, 3} << QStringLiteral("14, 3");
    QTest::newRow("in any order") << QStringLiteral("1;30 7") << QList<int>{30, 7, 1} << QStringLiteral("30, 7, 1");
    QTest::newRow("twice") << QStringLiteral("7, 7") << QList<int>{7} << QStringLiteral("7");
    QTest::newRow("none") << QString() << QList<int>() << QString();
}

void ReminderSectionTest::theDaysAreKept()
{
    QFETCH(const QString, typed);
    QFETCH(const QList<int>, days);
    QFETCH(const QString, shown);
    open();
    auto *field = part<QLineEdit>("reminderDays");
    QCOMPARE(field->text(), QStringLiteral("30, 7, 1"));
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, typed);
    QCOMPARE(m_preferences->reminderDays(), days);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), shown);
    // Another window, another start.
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(Preferences(&again).reminderDays(), days);
}

void ReminderSectionTest::whatIsNoListOfDaysIsNotTaken()
{
    open();
    auto *field = part<QLineEdit>("reminderDays");
    const QString usual = part<QLabel>("reminderDaysNote")->text();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("400"));
    QCOMPARE(m_preferences->reminderDays(), QList<int>{40});
    QVERIFY(part<QLabel>("reminderDaysNote")->text() != usual);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("40"));
    QCOMPARE(part<QLabel>("reminderDaysNote")->text(), usual);
    QCOMPARE(Preferences::reminderDaysOf(QStringLiteral("1,2,3,4,5,6,7")), std::nullopt);
    QCOMPARE(Preferences::reminderDaysOf(QStringLiteral("-1")), std::nullopt);
}

void ReminderSectionTest::theTimerIsSwitched()
{
    offerManager();
    open();
    QERNAL_AWAIT(timer()->isEnabled());
    QVERIFY(!timer()->isChecked());
    timer()->click();
    QERNAL_AWAIT_EQUAL(m_manager.calls,
                       (QStringList{QStringLiteral("enable"), QStringLiteral("reload"), QStringLiteral("start")}));
    QERNAL_AWAIT(timer()->isChecked());
    m_manager.calls.clear();
    timer()->click();
    QERNAL_AWAIT_EQUAL(m_manager.calls,
                       (QStringList{QStringLiteral("stop"), QStringLiteral("disable"), QStringLiteral("reload")}));
    QERNAL_AWAIT(!timer()->isChecked());
}

void ReminderSectionTest::withoutRemindersThereIsNoTimer()
{
    m_manager.isEnabled = true;
    offerManager();
    open();
    QERNAL_AWAIT(timer()->isChecked());
    part<QCheckBox>("reminds")->click();
    QVERIFY(!m_preferences->remindsOfExpiry());
    QERNAL_AWAIT(!m_manager.isEnabled);
    QERNAL_AWAIT(!timer()->isChecked());
    QVERIFY(!timer()->isEnabled());
    QVERIFY(!part<QLineEdit>("reminderDays")->isEnabled());
    part<QCheckBox>("reminds")->click();
    QVERIFY(m_preferences->remindsOfExpiry());
    QERNAL_AWAIT(timer()->isEnabled());
}

void ReminderSectionTest::resetSwitchesTheTimerOff()
{
    m_manager.isEnabled = true;
    offerManager();
    open();
    QERNAL_AWAIT(timer()->isChecked());
    m_preferences->setReminderDays({14});
    m_preferences->reset();
    m_section->reset();
    m_section->load();
    QERNAL_AWAIT(!m_manager.isEnabled);
    QERNAL_AWAIT(!timer()->isChecked());
    QCOMPARE(part<QLineEdit>("reminderDays")->text(), QStringLiteral("30, 7, 1"));
}

void ReminderSectionTest::whyThereIsNoTimerIsSaid_data()
{
    QTest::addColumn<bool>("hasManager");
    QTest::addColumn<QString>("words");
    QTest::newRow("no manager") << false << QStringLiteral("no systemd");
    QTest::newRow("not installed") << true << QStringLiteral("qernal-token-expiry.timer");
}

void ReminderSectionTest::whyThereIsNoTimerIsSaid()
{
    QFETCH(const bool, hasManager);
    QFETCH(const QString, words);
    m_manager.isInstalled = false;
    if (hasManager) offerManager();
    open();
    QERNAL_AWAIT2(timerNote().contains(words), qPrintable(timerNote()));
    QVERIFY(!timer()->isEnabled());
}

void ReminderSectionTest::aRefusalIsSaid()
{
    m_manager.refuses = true;
    offerManager();
    open();
    QERNAL_AWAIT(timer()->isEnabled());
    timer()->click();
    QERNAL_AWAIT2(timerNote().contains(QStringLiteral("Not today")), qPrintable(timerNote()));
    QVERIFY(!timer()->isChecked());
    // Tried again.
    m_manager.refuses = false;
    timer()->click();
    QERNAL_AWAIT(timer()->isChecked());
    QVERIFY(!timerNote().contains(QStringLiteral("Not today")));
}

QTEST_MAIN(ReminderSectionTest)
#include "tst_remindersection.moc"
