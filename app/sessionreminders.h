// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"
#include "core/accounts/clockwatch.h"
#include "core/accounts/session.h"
#include "core/expiry/expiryreminders.h"
#include "core/settings/preferences.h"

#include <QPointer>
#include <QSettings>
#include <QTimer>

namespace qernal {

class Workspace;

/// Reminds of what expires in the account that is open, whenever its list was read, once an hour, and when the clock
/// has jumped; and does what is chosen in a reminder. Not of the demo, whose tokens nobody misses.
class SessionReminders : public QObject {
    Q_OBJECT
public:
    /// @p workspace is not owned and outlives it; @p folder: see ExpiryMonitor.
    SessionReminders(Workspace *workspace, const QString &folder, const Clock &clock, QObject *parent = nullptr);

    /// Does @p action in the window: opens its account first where another one is open.
    void carryOut(const ReminderAction &action);
    /// See ExpiryReminders: the program ends.
    void withdrawOpen() { m_reminders.withdrawOpen(); }

signals:
    /// The person has chosen something in a notification of this program.
    void requested(const qernal::StartRequest &request);

private:
    void follow(Session *session);
    void remind();
    void carryOutWanted();
    void reportNotRecorded(const Error &error);

    Workspace *m_workspace;
    Clock m_clock;
    QSettings m_settings;
    Preferences m_preferences;
    ExpiryReminders m_reminders;
    ClockWatch m_clockWatch;
    QTimer m_hourly;
    QPointer<Session> m_session;
    std::optional<ReminderAction> m_wanted; ///< waits for its account
    bool m_isOpening = false;               ///< that account was asked for
};

} // namespace qernal
