// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expirynotices.h"

#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace qernal {

namespace {

constexpr qsizetype MaxNamesInNotice = 5;
// Their ids travel with the button.
constexpr qsizetype MaxAskedForAgain = 100;
constexpr qint64 OldListSeconds = 24 * 60 * 60;

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::NoticeWords)
};

/// @p body, and of when it is where that is not now.
QString withAge(const QString &body, const ReminderList &list, const QDateTime &now)
{
    if (!list.readAt.isValid() || list.readAt.secsTo(now) <= OldListSeconds) return body;
    const QString day = QLocale().toString(list.readAt.toLocalTime().date(), QLocale::ShortFormat);
    return NoticeWords::tr("%1 As of the list of %2.").arg(body, day);
}

NoticeButton tomorrowButton(const ReminderList &list, const QStringList &ids)
{
    return {NoticeWords::tr("Remind me tomorrow"),
            {.kind = ReminderAction::Kind::RemindTomorrow, .account = list.account, .tokenIds = ids}};
}

Notice noticeOf(const Token &token, const ReminderList &list, const QDateTime &now)
{
    const QString name = visibleText(token.name, 60);
    const QString account = visibleText(list.accountName, 60);
    const QString when = relativeTime(token.expiryAt, now);
    const bool isOver = token.expiryAt <= now;
    const ReminderAction show{.kind = ReminderAction::Kind::ShowToken, .account = list.account, .tokenIds = {token.id}};
    ReminderAction replace = show;
    replace.kind = ReminderAction::Kind::ReplaceToken;
    const QString body =
        isOver ? NoticeWords::tr("It expired %1. Account: %2. What uses it no longer works.").arg(when, account)
               : NoticeWords::tr("Account: %1. Replace it before what uses it stops working.").arg(account);
    return {.id = QStringLiteral("expiry-") + token.id,
            .title = isOver ? NoticeWords::tr("“%1” has expired").arg(name)
                            : NoticeWords::tr("“%1” expires %2").arg(name, when),
            .body = withAge(body, list, now),
            .clicked = show,
            .buttons = {{NoticeWords::tr("Replace…"), replace},
                        {NoticeWords::tr("Show"), show},
                        tomorrowButton(list, {token.id})}};
}

QString titleOfAll(const QList<Reminder> &reminders, int days, const QDateTime &now)
{
    const auto isOver = [&now](const Reminder &reminder) { return reminder.token.expiryAt <= now; };
    const auto count = static_cast<int>(reminders.size());
    if (std::all_of(reminders.cbegin(), reminders.cend(), isOver))
        return NoticeWords::tr("%n tokens have expired", nullptr, count);
    const QString within = NoticeWords::tr("%n day(s)", nullptr, days);
    return std::any_of(reminders.cbegin(), reminders.cend(), isOver)
               ? NoticeWords::tr("%n tokens expire within %1, or have expired", nullptr, count).arg(within)
               : NoticeWords::tr("%n tokens expire within %1", nullptr, count).arg(within);
}

Notice noticeOfAll(const QList<Reminder> &reminders, const ReminderList &list, const QDateTime &now)
{
    QStringList names;
    QStringList ids;
    int days = 0;
    for (const Reminder &reminder : reminders) {
        if (names.size() < MaxNamesInNotice) names.append(visibleText(reminder.token.name, 40));
        ids.append(reminder.token.id);
        days = std::max(days, reminder.days);
    }
    if (reminders.size() > MaxNamesInNotice) names.append(QStringLiteral("…"));
    const QString body =
        NoticeWords::tr("Account: %1. %2").arg(visibleText(list.accountName, 60), names.join(QStringLiteral(", ")));
    const ReminderAction show{.kind = ReminderAction::Kind::ShowExpiring, .account = list.account, .days = days};
    Notice notice{.id = QStringLiteral("expiry"),
                  .title = titleOfAll(reminders, days, now),
                  .body = withAge(body, list, now),
                  .clicked = show,
                  .buttons = {{NoticeWords::tr("Show"), show}}};
    if (ids.size() <= MaxAskedForAgain) notice.buttons.append(tomorrowButton(list, ids));
    return notice;
}

} // namespace

QList<Notice> expiryNotices(const QList<Reminder> &reminders, const ReminderList &list, const QDateTime &now)
{
    if (reminders.size() > MaxSingleNotices) return {noticeOfAll(reminders, list, now)};
    QList<Notice> notices;
    for (const Reminder &reminder : reminders)
        notices.append(noticeOf(reminder.token, list, now));
    return notices;
}

} // namespace qernal
