// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindowtext.h"

#include "ui/window/mainwindow.h"

#include <QDateTime>
#include <QLocale>

namespace qernal {

QString localTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : QLocale().toString(local, QLocale::ShortFormat);
}

QString ageText(const QDateTime &refreshedAt, const QDateTime &now)
{
    if (!refreshedAt.isValid()) {
        return {};
    }
    const qint64 minutes = refreshedAt.secsTo(now) / 60;
    if (minutes < 1) {
        return MainWindow::tr("refreshed just now");
    }
    return minutes < 60 ? MainWindow::tr("refreshed %n minute(s) ago", nullptr, static_cast<int>(minutes))
                        : MainWindow::tr("refreshed at %1").arg(localTime(refreshedAt, now));
}

QString accountRemark(const Account &account)
{
    QStringList remarks;
    if (account.demo && account.name != MainWindow::tr("Demo")) {
        remarks << MainWindow::tr("Demo");
    }
    if (account.apiUrl.scheme() == QLatin1String("http")) {
        remarks << MainWindow::tr("not encrypted: local");
    }
    return remarks.join(QStringLiteral(" · "));
}

} // namespace qernal
