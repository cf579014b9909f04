// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/expiryreminders.h"

#include <QObject>
#include <QTimer>

namespace qernal {

/// Keeps `qernal-token` running while notifications that it showed are open, because the desktop tells nobody else
/// which button is pressed, and GNOME removes the notifications of a program that has ended. What is chosen is done by
/// the window's program, which the bus starts where it does not run (org.freedesktop.Application.ActivateAction).
class ReminderWait : public QObject {
    Q_OBJECT
public:
    /// After this time notifications that are still open are taken back: the next day has its own.
    static constexpr std::chrono::hours MaxWait{12};

    /// @p reminders is not owned.
    explicit ReminderWait(ExpiryReminders *reminders, QObject *parent = nullptr);

    /// ended() follows, never inside this call; soon where nothing is open.
    void start();

signals:
    /// @p problem: why the window's program could not be reached, as a sentence; empty if it was not needed or was.
    void ended(const QString &problem);

private:
    void activate(const ReminderAction &action, const QString &activationToken);
    void endIfOver();

    ExpiryReminders *m_reminders;
    QTimer m_timer;
    int m_activations = 0; // that are under way
    QString m_problem;
    bool m_ended = false;
};

} // namespace qernal
