// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expiryreminders.h"

#include <QPointer>

namespace qernal {

ExpiryReminders::ExpiryReminders(const QString &folder, const Clock &clock, DesktopNotifier::Listening listening,
                                 QObject *parent)
    : QObject(parent), m_clock(clock), m_monitor(folder, clock), m_notifier(listening)
{
    connect(&m_notifier, &DesktopNotifier::chosen, this, [this](const ReminderAction &action, const QString &token) {
        if (action.kind == ReminderAction::Kind::RemindTomorrow) {
            remindTomorrow(action);
        } else {
            emit chosen(action, token);
        }
    });
}

void ExpiryReminders::remind(const ReminderList &list, const QList<Token> &tokens, QObject *context, const Done &done)
{
    const QList<Reminder> due = m_monitor.begin(list.account, tokens);
    if (due.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [done] { done(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    m_notifier.show(expiryNotices(due, list, m_clock()), this,
                    [this, context = QPointer(context), done](const std::optional<QString> &problem) {
                        report(m_monitor.settle(!problem));
                        if (context) done(problem);
                    });
}

void ExpiryReminders::remindTomorrow(const ReminderAction &action)
{
    report(m_monitor.remindTomorrow(action.account, action.tokenIds));
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
