// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/expiry/desktopnotifier.h"
#include "core/expiry/expirymonitor.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace qernal {

/// Reminds a person of tokens that are about to expire by notifications of the desktop: what ExpiryMonitor finds is
/// shown by DesktopNotifier, and counts as said once the desktop has taken it. For the window and for `qernal-token`.
/// What was said is read and written on a thread of its own.
class ExpiryReminders : public QObject {
    Q_OBJECT
public:
    using Done = DesktopNotifier::Done;

    /// @p folder: see ExpiryMonitor.
    ExpiryReminders(const QString &folder, const Clock &clock, DesktopNotifier::Listening listening,
                    QObject *parent = nullptr);

    /// Waits until what was said is written.
    ~ExpiryReminders() override;

    /// From now on reminds at @p thresholds.
    void setThresholds(const ReminderThresholds &thresholds) { m_thresholds = thresholds; }
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
    void show(const QList<Reminder> &due, const ReminderList &list, const QPointer<QObject> &context, const Done &done);
    void report(const Result<void> &recorded);

    Clock m_clock;
    ReminderThresholds m_thresholds;
    std::shared_ptr<ExpiryMonitor> m_monitor; ///< used on the thread of m_disk alone
    DesktopNotifier m_notifier;
    QThreadPool m_disk; ///< of one thread
};

} // namespace qernal
