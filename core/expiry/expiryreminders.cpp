// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expiryreminders.h"

#include "core/background.h"

namespace qernal {

ExpiryReminders::ExpiryReminders(const QString &folder, const Clock &clock, DesktopNotifier::Listening listening,
                                 QObject *parent)
    : QObject(parent), m_clock(clock), m_monitor(std::make_shared<ExpiryMonitor>(folder, clock)), m_notifier(listening)
{
    m_disk.setMaxThreadCount(1);
    connect(&m_notifier, &DesktopNotifier::chosen, this, [this](const ReminderAction &action, const QString &token) {
        if (action.kind == ReminderAction::Kind::RemindTomorrow) {
            remindTomorrow(action);
        } else {
            emit chosen(action, token);
        }
    });
}

ExpiryReminders::~ExpiryReminders() = default;

void ExpiryReminders::remind(const ReminderList &list, const QList<Token> &tokens, QObject *context, const Done &done)
{
    inBackground(
        &m_disk, this,
        [monitor = m_monitor, thresholds = m_thresholds, account = list.account, tokens] {
            monitor->setThresholds(thresholds);
            return monitor->begin(account, tokens);
        },
        [this, list, context = QPointer(context), done](const QList<Reminder> &due) {
            if (!due.isEmpty()) return show(due, list, context, done);
            if (context) done(std::nullopt);
        });
}

void ExpiryReminders::show(const QList<Reminder> &due, const ReminderList &list, const QPointer<QObject> &context,
                           const Done &done)
{
    m_notifier.show(expiryNotices(due, list, m_clock()), this,
                    [this, context, done](const std::optional<QString> &problem) {
                        inBackground(
                            &m_disk, this, [monitor = m_monitor, said = !problem] { return monitor->settle(said); },
                            [this, context, done, problem](const Result<void> &recorded) {
                                report(recorded);
                                if (context) done(problem);
                            });
                    });
}

void ExpiryReminders::remindTomorrow(const ReminderAction &action)
{
    inBackground(
        &m_disk, this,
        [monitor = m_monitor, action] { return monitor->remindTomorrow(action.account, action.tokenIds); },
        [this](const Result<void> &recorded) { report(recorded); });
}

void ExpiryReminders::withdrawOpen()
{
    const QList<Notice> notices = m_notifier.openNotices();
    for (const Notice &notice : notices) {
        for (const NoticeButton &button : notice.buttons) {
            if (button.action.kind == ReminderAction::Kind::RemindTomorrow) remindTomorrow(button.action);
        }
    }
    m_notifier.closeAll();
}

void ExpiryReminders::report(const Result<void> &recorded)
{
    if (!recorded) emit notRecorded(recorded.error());
}

} // namespace qernal
