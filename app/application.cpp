// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/hardening.h"
#include "app/heapwiping.h"
#include "app/profilepaths.h"
#include "app/windowactivation.h"
#include "core/expiry/desktopnotifier.h"
#include "core/visibletext.h"
#include "ui/accessibility/windowaccessible.h"
#include "ui/feedback/messagetopics.h"
#include "ui/theme/theme.h"
#include "ui/window/firstpaint.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <utility>

namespace qernal {

namespace {

// Fixed, so that what a killed demo left in the keychain is found and forgotten by the next one.
constexpr QUuid DemoAccount(0x5d1f6b1c, 0x1c0a, 0x4f0e, 0x9d, 0x4e, 0x6a, 0x0c, 0x61, 0x2e, 0x77, 0x01);

// Other programs may tell them apart: 2 is a mistake on the command line.
constexpr int OtherDisplayExitCode = 3;
constexpr int NotAnsweringExitCode = 4;

WorkspacePaths pathsOf(const ProfilePaths &profile, const std::shared_ptr<KeychainQueue> &queue)
{
    return {profile.keychainService, profile.ledgerFolder, profile.settingsFile, profile.replacementFolder, queue};
}

} // namespace

Application::Application(const CommandLine &commandLine, QApplication *application)
    : m_commandLine(commandLine),
      m_application(application),
      m_cliConfig(QProcessEnvironment::systemEnvironment(), QDir::homePath()),
      m_theme(application),
      m_screenLock(DesktopNotifier::isSandboxed()),
      m_instance(QStringLiteral("com.qernal.TokenManager")),
      m_demoInstance(QStringLiteral("com.qernal.TokenManager.Demo"))
{
    installWindowAccessible();
    m_application->setQuitOnLastWindowClosed(false);
    m_application->installEventFilter(this);
    connect(&m_signals, &UnixSignals::endRequested, this, &Application::end);
    connect(&m_screenLock, &ScreenLock::locked, this, &Application::hideSecrets);
    connect(&m_screenLock, &ScreenLock::unavailable, this, &Application::reportUnheardLock);
    connect(
        m_application, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            // What is in the keychain outlives a log-out; only what would be lost may hold it up, once.
            if (!m_workspace) return;
            if (!m_heldLogout && m_workspace->wouldLose() && manager.allowsInteraction()) {
                m_heldLogout = true;
                manager.cancel();
                end();
            } else {
                m_logoutAgreed = true;
            }
        },
        Qt::DirectConnection);
}

Application::~Application() = default;

bool Application::start()
{
    if (!claim(m_commandLine.demo ? &m_demoInstance : &m_instance)) return false;
    // Queued before whatever reads a secret, and after the theme has asked the portal.
    QTimer::singleShot(0, this, [] { closeToOthers(); });
    if (m_commandLine.demo) {
        startDemo();
    } else {
        startWork();
    }
    afterFirstPaint(shown()->window(), this, [this] {
        QGuiApplication::setWindowIcon(applicationIcon());
        m_screenLock.listen();
        if (m_workspace) goOnWithWork();
    });
    return true;
}

bool Application::claim(SingleInstance *instance)
{
    switch (instance->claim(m_commandLine.request)) {
    case SingleInstance::Outcome::First:
        connect(instance, &SingleInstance::requested, this, &Application::handle);
        return true;
    case SingleInstance::Outcome::HandedOver: return false;
    case SingleInstance::Outcome::OnOtherDisplay: m_exitCode = OtherDisplayExitCode; break;
    case SingleInstance::Outcome::NotAnswering: m_exitCode = NotAnsweringExitCode; break;
    }
    QTextStream(stderr) << instance->reason() << Qt::endl;
    return false;
}

void Application::startWork()
{
    m_workspace =
        std::make_unique<Workspace>(pathsOf(realProfile(), m_keychainQueue), m_cliConfig, &m_theme, &m_clipboard);
    connect(m_workspace.get(), &Workspace::demoRequested, this, &Application::startDemo);
    connect(m_workspace.get(), &Workspace::lockRequested, this, &Application::hideSecrets);
    // Not quit(), which asks the windows first: a reveal would refuse although the end was decided.
    connect(m_workspace.get(), &Workspace::ended, m_application, [] { QCoreApplication::exit(); });
    m_workspace->start(m_commandLine.request.account);
    if (m_commandLine.request.newToken) m_workspace->createToken();
}

void Application::goOnWithWork()
{
    reportOtherMachine();
    m_reminders = std::make_unique<SessionReminders>(m_workspace.get(), realProfile().reminderFolder, systemClock());
    connect(m_reminders.get(), &SessionReminders::requested, this, &Application::handle);
    connect(m_application, &QCoreApplication::aboutToQuit, m_reminders.get(), &SessionReminders::withdrawOpen);
    m_tray = std::make_unique<SessionTray>(m_workspace.get());
    connect(m_tray.get(), &SessionTray::requested, this, &Application::handle);
    afterFirstPaint(m_workspace->window(), m_tray.get(), [this] { m_tray->listen(); });
    connect(&m_desktop, &DesktopService::requested, this, &Application::handle);
    connect(&m_desktop, &DesktopService::demoRequested, this, &Application::startDemo);
    m_desktop.offer();
}

Workspace *Application::shown() const
{
    return m_demo ? m_demo.get() : m_workspace.get();
}

void Application::handle(const StartRequest &request)
{
    Workspace *workspace = shown();
    if (!workspace) return;
    if (request.reminder && request.reminder->kind == ReminderAction::Kind::RemindTomorrow) {
        if (m_reminders) m_reminders->carryOut(*request.reminder);
        return;
    }
    // Qt's Wayland plugin reads it there when a window is activated, and removes it.
    if (!request.activationToken.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    workspace->raise();
    qunsetenv("XDG_ACTIVATION_TOKEN");
    activateForUser(workspace->window()->windowHandle());
    if (!request.account.isEmpty()) workspace->openNamed(request.account);
    if (request.newToken) workspace->createToken();
    // The demo's tokens are others.
    if (request.reminder && m_reminders && !m_demo) m_reminders->carryOut(*request.reminder);
}

// --- The demo -----------------------------------------------------------------------------------------------------

void Application::startDemo()
{
    if (m_demo) return;
    m_demo = std::make_unique<Workspace>(pathsOf(demoProfile(), m_keychainQueue), m_cliConfig, &m_theme, &m_clipboard);
    connect(m_demo.get(), &Workspace::lockRequested, this, &Application::hideSecrets);
    connect(m_demo.get(), &Workspace::ended, this, &Application::leaveDemo);
    connect(m_demo.get(), &Workspace::signInInsteadRequested, this, &Application::signInInstead);
    connect(m_demo->window(), &MainWindow::signOutRequested, this, [this] {
        m_signInAfterDemo = false;
        m_demo->end();
    });
    m_demo->window()->show();
    if (m_workspace) m_workspace->window()->hide();
    if (m_tray) m_tray->setPaused(true);

    m_demoRunner = std::make_unique<DemoRunner>();
    connect(m_demoRunner.get(), &DemoRunner::failed, this, [this](const QString &reason) {
        m_demo->window()->showMessage(
            {Message::Level::Problem, tr("The demo could not go on: %1").arg(reason), {}, {}});
    });
    connect(m_demoRunner.get(), &DemoRunner::started, this, [this](const QUrl &url) {
        // Secrets of an earlier demo belong to a service that has ended.
        m_demo->forget(DemoAccount, this, [this, url] { openDemo(url); });
    });
    afterFirstPaint(m_demo->window(), m_demoRunner.get(), [this] {
        resumeHeapWiping();
        const QString data = QFileInfo(m_demo->settingsFile()).absolutePath();
        m_demoProjects = std::make_unique<DemoProjectFolder>(data + QStringLiteral("/projects"));
        m_demo->lookThrough(m_demoProjects->path());
        m_demoRunner->start(m_demoProjects->path());
    });
}

void Application::openDemo(const QUrl &url)
{
    const Account account{.id = DemoAccount,
                          .name = tr("Sample tokens"),
                          .apiUrl = url,
                          .authorizationUrl = url,
                          .kind = Credential::Kind::ApiToken,
                          .demo = true,
                          .remembered = false};
    m_demo->open(account, {Credential::Kind::ApiToken, m_demoRunner->takeApiToken()});
}

void Application::leaveDemo()
{
    m_demo->forget(DemoAccount, this, [this] {
        const QString folder = QFileInfo(m_demo->settingsFile()).absolutePath();
        m_demo.release()->deleteLater();
        QDir(folder).removeRecursively();
        m_demoRunner.reset();
        m_demoProjects.reset();
        goOnAfterDemo();
    });
}

void Application::signInInstead()
{
    m_signInAfterDemo = true;
    m_demo->end();
}

void Application::goOnAfterDemo()
{
    const bool signsIn = std::exchange(m_signInAfterDemo, false);
    // Started as the demo alone: the accounts may be open in another instance, which then comes to the front.
    if (!m_workspace && signsIn && claim(&m_instance)) {
        startWork();
        goOnWithWork();
    }
    if (!m_workspace) {
        QCoreApplication::exit(m_exitCode);
        return;
    }
    m_workspace->raise();
    m_tray->setPaused(false);
    if (signsIn) m_workspace->requestSignIn();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_application || event->type() != QEvent::Quit) return false;
    if (m_logoutAgreed) {
        // The session manager's last word. Qt would close the windows first, and a reveal would ask about a secret that
        // the next start reveals again.
        end();
        return true;
    }
    // Qt would close the windows, which only hides the one that has an icon in the tray.
    if (!m_tray || !m_tray->isShown()) return false;
    event->ignore();
    m_workspace->end();
    return true;
}

void Application::reportOtherMachine()
{
    m_homeLock = std::make_unique<HomeLock>(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (m_homeLock->otherMachine().isEmpty()) return;
    m_workspace->window()->showMessage(
        {Message::Level::Warning,
         tr("This program is open on “%1” as well, with the same home folder. Quit it there before you create or "
            "regenerate a token. If it is not open there, remove %2.")
             .arg(visibleText(m_homeLock->otherMachine(), 60), visibleText(m_homeLock->file())),
         {},
         topics::otherMachine()});
}

void Application::reportUnheardLock()
{
    shown()->window()->showMessage({Message::Level::Information,
                                    tr("Inside this sandbox the program does not hear when the screen is locked. Hide "
                                       "secrets with Ctrl+L before you "
                                       "leave the computer."),
                                    {},
                                    topics::lock()});
}

void Application::hideSecrets()
{
    m_clipboard.expire();
    if (m_demo) m_demo->hideSecrets();
    if (m_workspace) m_workspace->hideSecrets();
}

void Application::end()
{
    if (m_demo) m_demo->endBySignal();
    if (m_workspace) m_workspace->endBySignal();
}

} // namespace qernal
