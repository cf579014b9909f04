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

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::NoticeWords)
};

Notice noticeOf(const Token &token, const QString &account, const QDateTime &now)
{
    const QString name = visibleText(token.name, 60);
    const QString when = relativeTime(token.expiryAt, now);
    const bool isOver = token.expiryAt <= now;
    return {QStringLiteral("expiry-") + token.id,
            isOver ? NoticeWords::tr("“%1” has expired").arg(name) : NoticeWords::tr("“%1” expires %2").arg(name, when),
            isOver ? NoticeWords::tr("It expired %1. Account: %2. What uses it no longer works.").arg(when, account)
                   : NoticeWords::tr("Account: %1. Replace it before what uses it stops working.").arg(account)};
}

Notice noticeOfAll(const QList<Token> &tokens, int days, const QString &account, const QDateTime &now)
{
    QStringList names;
    for (const Token &token : tokens.first(std::min(tokens.size(), MaxNamesInNotice)))
        names.append(visibleText(token.name, 40));
    if (tokens.size() > MaxNamesInNotice) names.append(QStringLiteral("…"));
    const QString day = QLocale().toString(now.addDays(days).toLocalTime().date(), QLocale::ShortFormat);
    return {
        QStringLiteral("expiry"),
        NoticeWords::tr("%n tokens expire by %1, or have expired", nullptr, static_cast<int>(tokens.size())).arg(day),
        NoticeWords::tr("Account: %1. %2").arg(account, names.join(QStringLiteral(", ")))};
}

} // namespace

QList<Notice> expiryNotices(const QList<Token> &tokens, int days, const QString &account, const QDateTime &now)
{
    const QString shownAccount = visibleText(account, 60);
    if (tokens.size() > MaxSingleNotices) return {noticeOfAll(tokens, days, shownAccount, now)};
    QList<Notice> notices;
    for (const Token &token : tokens)
        notices.append(noticeOf(token, shownAccount, now));
    return notices;
}

} // namespace qernal
