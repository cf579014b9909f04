// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"
#include "core/accounts/session.h"
#include "core/expiry/trayhost.h"
#include "core/settings/preferences.h"
#include "ui/expiry/trayicon.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace qernal {

class Workspace;

/// The tray icon of the accounts' window, where the settings ask for one and the desktop shows it: with it, closing the
/// window hides it, and the program goes on. The window comes back by itself for a new secret, for a request whose
/// answer was lost, and where the desktop no longer shows the icon. Not of the demo.
class SessionTray : public QObject {
    Q_OBJECT
public:
    /// @p workspace is not owned and outlives it.
    explicit SessionTray(Workspace *workspace, QObject *parent = nullptr);

    /// Looks for the desktop's tray; call it once the window was painted.
    void listen() { m_host.listen(); }
    /// The demo's window is there instead: no icon meanwhile.
    void setPaused(bool paused);
    /// True while closing the window hides it.
    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

signals:
    /// The person has chosen something in the icon's menu.
    void requested(const qernal::StartRequest &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void makeIcon();
    void follow(Session *session);
    /// Once for all changes of a moment.
    void updateSoon();
    void update();
    void hideWindow();
    void showHiddenWindow();
    void handleLostHost();
    void quit();

    Workspace *m_workspace;
    QSettings m_settings;
    Preferences m_preferences;
    TrayHost m_host;
    std::unique_ptr<TrayIcon> m_icon;
    QPointer<Session> m_session;
    QTimer m_update;
    QTimer m_hostLost; ///< a panel that restarts is back before it ends
    bool m_isHidden = false;
    bool m_isPaused = false;
};

} // namespace qernal
