// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/expiry/desktopnotifier.h"
#include "core/expiry/expirymonitor.h"

#include <QObject>

namespace qernal {

/// Reminds a person of tokens that are about to expire by notifications of the desktop: what ExpiryMonitor finds is
/// shown by DesktopNotifier, and counts as said once the desktop has taken it. For the window and for `qernal-token`.
class ExpiryReminders : public QObject {
    Q_OBJECT
public:
    using Done = DesktopNotifier::Done;

    /// @p folder: see ExpiryMonitor.
    ExpiryReminders(const QString &folder, const Clock &clock, DesktopNotifier::Listening listening,
                    QObject *parent = nullptr);

    [[nodiscard]] ExpiryMonitor *monitor() { return &m_monitor; }
    [[nodiscard]] DesktopNotifier *notifier() { return &m_notifier; }

    /// Shows what is to be said of @p tokens, all or some of @p list; done() follows, with why that could not be shown.
    /// It then comes again with the next call.
    void remind(const ReminderList &list, const QList<Token> &tokens, QObject *context, const Done &done);
    /// ReminderAction::Kind::RemindTomorrow.
    void remindTomorrow(const ReminderAction &action);
    /// Takes back the notifications that are open, for this process ends, and reminds of their tokens tomorrow instead.
    void withdrawOpen();

signals:
    /// The person wants to see or replace tokens: never RemindTomorrow, which is done here.
    void chosen(const qernal::ReminderAction &action, const QString &activationToken);
    /// The disk did not take what was said: another start may repeat it.
    void notRecorded(const qernal::Error &error);

private:
    void report(const Result<void> &recorded);

    Clock m_clock;
    ExpiryMonitor m_monitor;
    DesktopNotifier m_notifier;
};

} // namespace qernal
