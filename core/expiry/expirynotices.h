// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/expirymonitor.h"
#include "core/expiry/reminderaction.h"

#include <QDateTime>
#include <QList>

namespace qernal {

/// A button of a notification.
struct NoticeButton {
    QString label; ///< plain text
    ReminderAction action;
};

/// What a notification of the desktop says: plain text, hidden characters made visible.
struct Notice {
    QString id; ///< of a later one that takes its place
    QString title;
    QString body;
    ReminderAction clicked = {}; ///< what a click on the notification itself does
    QList<NoticeButton> buttons = {};
};

/// The list that reminders are about.
struct ReminderList {
    QUuid account;
    QString accountName;
    QDateTime readAt = {}; ///< when the service was asked for it, UTC; invalid: now
};

/// More tokens than these share one notification.
inline constexpr qsizetype MaxSingleNotices = 3;

/// What to say of @p reminders of @p list at @p now (UTC): one notice for each of up to MaxSingleNotices, else one for
/// all. A list that is older than a day is named with its date.
[[nodiscard]] QList<Notice> expiryNotices(const QList<Reminder> &reminders, const ReminderList &list,
                                          const QDateTime &now);

} // namespace qernal
