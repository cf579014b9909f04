// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionreminders.h"
#include "app/workspace.h"
#include "tests/app/democlient.h"
#include "tests/support/await.h"
#include "tests/support/demoprocess.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace qernal;

/// What is chosen in a reminder while the window is busy with something else.
class SessionRemindersTest : public QObject {
    Q_OBJECT
private slots:
    void anotherAccountWaitsForNoDialog();

private:
    /// Remembers an account of @p service.
    QUuid remember(const DemoProcess &service, const QString &name);

    QTemporaryDir m_home;
};

QUuid SessionRemindersTest::remember(const DemoProcess &service, const QString &name)
{
    const QUuid id = QUuid::createUuid();
    QSettings settings(m_home.filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
    Keychain keychain(QStringLiteral("com.qernal.TokenManager.Test"));
    AccountStore accounts(&settings, &keychain);
    std::optional<Result<void>> saved;
    accounts.save({.id = id, .name = name, .apiUrl = service.url(), .authorizationUrl = service.url()},
                  {Credential::Kind::ApiToken, Secret(service.apiToken())}, this,
                  [&saved](const Result<void> &result) { saved = result; });
    [&] {
        QERNAL_AWAIT(saved.has_value());
        QVERIFY(saved->has_value());
    }();
    accounts.setCurrent(id);
    return id;
}

void SessionRemindersTest::anotherAccountWaitsForNoDialog()
{
    const DemoProcess one;
    const DemoProcess other;
    QVERIFY(one.isRunning() && other.isRunning());
    const QUuid personal = remember(other, QStringLiteral("Personal"));
    const QUuid work = remember(one, QStringLiteral("Work"));
    Theme theme(qobject_cast<QApplication *>(qApp));
    SecretClipboard clipboard;
    Workspace workspace({QStringLiteral("com.qernal.TokenManager.Test"), m_home.filePath(QStringLiteral("secrets")),
                         m_home.filePath(QStringLiteral("settings.conf")),
                         m_home.filePath(QStringLiteral("replacements"))},
                        CliConfig(QProcessEnvironment(), m_home.path()), &theme, &clipboard);
    SessionReminders reminders(&workspace, m_home.filePath(QStringLiteral("reminders")), systemClock());
    const auto isOpen = [&workspace](const QUuid &account) {
        const Session *session = workspace.sessions()->signedIn();
        return session && session->account().id == account && session->list()->state() == TokenList::State::Fresh;
    };
    workspace.start({});
    QERNAL_AWAIT(isOpen(work));

    workspace.window()->findChild<QAction *>(QStringLiteral("newToken"))->trigger();
    QERNAL_AWAIT(QApplication::activeModalWidget());
    const ReminderAction show{
        .kind = ReminderAction::Kind::ShowToken, .account = personal, .tokenIds = {QStringLiteral("1")}};
    reminders.carryOut(show);
    QVERIFY(isOpen(work));
    QApplication::activeModalWidget()->close();
    QERNAL_AWAIT(!QApplication::activeModalWidget());
    reminders.carryOut(show);
    QERNAL_AWAIT(isOpen(personal));
}

QTEST_MAIN(SessionRemindersTest)
#include "tst_sessionreminders.moc"
