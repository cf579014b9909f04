// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/demoprojectfolder.h"
#include "app/demorunner.h"
#include "app/desktopservice.h"
#include "app/homelock.h"
#include "app/sessionreminders.h"
#include "app/sessiontray.h"
#include "app/singleinstance.h"
#include "app/unixsignals.h"
#include "app/workspace.h"
#include "ui/accessibility/accessibilityguard.h"
#include "ui/feedback/dialogfitter.h"
#include "ui/reveal/screenlock.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace qernal {

/// The composition root: makes the concrete parts, wires them, and decides when the program may end.
///
/// Why more than 12 members: the services that live as long as the program.
class Application : public QObject {
    Q_OBJECT
public:
    /// @p application is not owned.
    Application(const CommandLine &commandLine, QApplication *application);
    ~Application() override;

    /// Shows the window; false if another instance runs: it was handed the request, or standard error says why not.
    [[nodiscard]] bool start();
    /// After start() returned false: 0 if the other instance has taken the request.
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] Theme *theme() { return &m_theme; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// True if @p instance is the first of its name; otherwise exitCode() and standard error say what became of it.
    [[nodiscard]] bool claim(SingleInstance *instance);
    void startWork();
    /// What need not be there before the window of the real accounts was painted.
    void goOnWithWork();
    void startDemo();
    /// The one that the user sees; null before the start.
    [[nodiscard]] Workspace *shown() const;
    void handle(const StartRequest &request);
    void openDemo(const QUrl &url);
    void leaveDemo();
    void signInInstead();
    void goOnAfterDemo();
    void hideSecrets();
    void reportUnheardLock();
    void reportOtherMachine();
    void end();

    CommandLine m_commandLine;
    QApplication *m_application;
    CliConfig m_cliConfig;
    Theme m_theme;
    AccessibilityGuard m_accessibilityGuard;
    DialogFitter m_dialogFitter;
    SecretClipboard m_clipboard;
    ScreenLock m_screenLock;
    SingleInstance m_instance;
    SingleInstance m_demoInstance;
    int m_exitCode = 0;
    DesktopService m_desktop;
    bool m_signInAfterDemo = false;
    bool m_heldLogout = false;
    bool m_logoutAgreed = false;
    UnixSignals m_signals;
    std::unique_ptr<HomeLock> m_homeLock; ///< of the real accounts' data
    std::unique_ptr<DemoProjectFolder> m_demoProjects;
    std::unique_ptr<DemoRunner> m_demoRunner;
    /// Shared by both, for QtKeychain has one queue for the process.
    std::shared_ptr<KeychainQueue> m_keychainQueue = std::make_shared<KeychainQueue>();
    std::unique_ptr<Workspace> m_workspace;        ///< of the real accounts; none when started with --demo
    std::unique_ptr<SessionReminders> m_reminders; ///< of the same
    std::unique_ptr<SessionTray> m_tray;           ///< of the same
    std::unique_ptr<Workspace> m_demo;
};

} // namespace qernal
