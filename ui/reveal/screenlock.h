// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reveal/screenlockportal.h"

#include <QObject>

namespace qernal {

/// Reports that the screen is locked or the computer is about to sleep, by what the session bus and the system bus say:
/// the screen saver of the desktop, and logind. Inside a sandbox, where neither is heard, the desktop's portal is
/// asked; on Windows a SessionWatch listens.
class ScreenLock : public QObject {
    Q_OBJECT
public:
    /// @p sandboxed: the program runs where the portal is the only way to the desktop (isSandboxed()).
    explicit ScreenLock(bool sandboxed = false, QObject *parent = nullptr);

    /// Begins to listen, without waiting for an answer; joins the system bus, so call it after the window is there.
    void listen();

signals:
    /// The screen was locked or the computer is about to sleep. May come more than once for one lock.
    void locked();
    /// Neither the desktop nor its portal reports a lock to this program.
    void unavailable();

private slots:
    void handleActiveChanged(bool active);
    void handlePrepareForSleep(bool begins);

private:
    void listenToSession();
    void listenToLogind();

    ScreenLockPortal m_portal;
    bool m_sandboxed;
};

} // namespace qernal
