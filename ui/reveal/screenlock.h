// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qernal {

/// Tells when the screen is locked: by what the screen saver of the desktop says on the session bus, and by logind's
/// order to lock on the system bus. Says nothing where there is neither.
class ScreenLock : public QObject {
    Q_OBJECT
public:
    explicit ScreenLock(QObject *parent = nullptr);

    /// Begins to listen, without waiting for an answer; joins the system bus, so call it after the window is there.
    void listen();

signals:
    /// May come more than once for one lock.
    void locked();

private slots:
    void activeChanged(bool active);
};

} // namespace qernal
