// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/hardening.h"
#include "ui/accessibility/windowaccessible.h"
#include "ui/window/firstpaint.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTimer>

namespace qernal {

namespace {

// Fixed, so that what a killed demo left in the keychain is found and forgotten by the next one.
constexpr QUuid DemoAccount(0x5d1f6b1c, 0x1c0a, 0x4f0e, 0x9d, 0x4e, 0x6a, 0x0c, 0x61, 0x2e, 0x77, 0x01);

// What a second instance hands to the first, spelled like the desktop entry's action.
constexpr QByteArrayView NewTokenCommand("new-token");

WorkspacePaths pathsFor(const QString &keychainService, const QString &folder)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {keychainService, QDir(data).filePath(folder + QStringLiteral("secrets")),
            folder.isEmpty() ? config + QStringLiteral("/Qernal/Token Manager.conf")
                             : QDir(data).filePath(folder + QStringLiteral("settings.conf"))};
}

} // namespace

Application::Application(const CommandLine &commandLine, QApplication *application)
    : m_commandLine(commandLine),
      m_application(application),
      m_cliConfig(QProcessEnvironment::systemEnvironment(), QDir::homePath()),
      m_theme(application),
      m_instance(commandLine.demo ? QStringLiteral("com.qernal.TokenManager.Demo")
                                  : QStringLiteral("com.qernal.TokenManager"))
{
    installWindowAccessible();
    m_application->setQuitOnLastWindowClosed(false);
    m_application->installEventFilter(this);
    connect(&m_signals, &UnixSignals::endRequested, this, &Application::end);
    connect(&m_screenLock, &ScreenLock::locked, this, &Application::hideSecrets);
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
    if (!m_instance.claim(m_commandLine.newToken ? NewTokenCommand.toByteArray() : QByteArray())) return false;
    // Queued before whatever reads a secret, and after the theme has asked the portal.
    QTimer::singleShot(0, this, [] { closeToOthers(); });
    connect(&m_instance, &SingleInstance::raiseRequested, this, &Application::raise);
    connect(&m_instance, &SingleInstance::commandReceived, this, [this](const QByteArray &startupCommand) {
        if (startupCommand == NewTokenCommand) createToken();
    });
    if (m_commandLine.demo) {
        startDemo();
    } else {
        startWork();
    }
    afterFirstPaint(shown()->window(), this, [this] {
        // Drawn in each of its sizes by plugins that nothing else needs.
        QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
        m_screenLock.listen();
        if (m_workspace) m_desktop.offer();
    });
    return true;
}

void Application::startWork()
{
    m_workspace = std::make_unique<Workspace>(pathsFor(QStringLiteral("com.qernal.TokenManager"), {}), m_cliConfig,
                                              &m_theme, &m_clipboard);
    connect(m_workspace.get(), &Workspace::demoRequested, this, &Application::startDemo);
    connect(m_workspace.get(), &Workspace::lockRequested, this, &Application::hideSecrets);
    // Not quit(), which asks the windows first: a reveal would refuse although the end was decided.
    connect(m_workspace.get(), &Workspace::ended, m_application, [] { QCoreApplication::exit(); });
    m_workspace->start(m_commandLine.account);
    if (m_commandLine.newToken) createToken();
    connect(&m_desktop, &DesktopService::activateRequested, this, &Application::raise);
    connect(&m_desktop, &DesktopService::newTokenRequested, this, &Application::createToken);
    connect(&m_desktop, &DesktopService::demoRequested, this, &Application::startDemo);
}

Workspace *Application::shown() const
{
    return m_demo ? m_demo.get() : m_workspace.get();
}

void Application::raise()
{
    if (Workspace *workspace = shown()) workspace->raise();
}

void Application::createToken()
{
    if (Workspace *workspace = shown()) workspace->createToken();
}

// --- The demo -----------------------------------------------------------------------------------------------------

void Application::startDemo()
{
    if (m_demo) return;
    m_demo =
        std::make_unique<Workspace>(pathsFor(QStringLiteral("com.qernal.TokenManager.Demo"), QStringLiteral("demo/")),
                                    m_cliConfig, &m_theme, &m_clipboard);
    connect(m_demo.get(), &Workspace::lockRequested, this, &Application::hideSecrets);
    connect(m_demo.get(), &Workspace::ended, this, &Application::leaveDemo);
    connect(m_demo->window(), &MainWindow::signOutRequested, this, [this] { m_demo->end(); });
    m_demo->window()->show();
    if (m_workspace) m_workspace->window()->hide();

    m_demoRunner = std::make_unique<DemoRunner>();
    connect(m_demoRunner.get(), &DemoRunner::failed, this, [this](const QString &reason) {
        m_demo->window()->showMessage(
            {Message::Level::Problem, tr("The demo could not go on: %1").arg(reason), {}, {}});
    });
    connect(m_demoRunner.get(), &DemoRunner::started, this, [this](const QUrl &url) {
        // Secrets of an earlier demo belong to a service that has ended.
        m_demo->forget(DemoAccount, this, [this, url] { openDemo(url); });
    });
    afterFirstPaint(m_demo->window(), m_demoRunner.get(), [this] { m_demoRunner->start(); });
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
        if (m_workspace) {
            m_workspace->raise();
        } else {
            QCoreApplication::exit();
        }
    });
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    // The session manager's last word. Qt would close the windows first, and a reveal would ask about a secret that the
    // next start reveals again.
    if (watched != m_application || event->type() != QEvent::Quit || !m_logoutAgreed) return false;
    end();
    return true;
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
