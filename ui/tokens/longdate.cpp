// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/longdate.h"

#include "core/visibletext.h"

#include <QLocale>
#include <QRegularExpression>

namespace qernal {

QString longDate(const QDateTime &time)
{
    if (!time.isValid()) return {};
    static const QRegularExpression weekday(QStringLiteral(R"([,،]?\s*dddd[,،]?\s*)"));
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.replace(weekday, QStringLiteral(" "));
    return isolated(QLocale().toString(time.toLocalTime().date(), format.trimmed()));
}

QString longDateTime(const QDateTime &time)
{
    if (!time.isValid()) return {};
    const QDateTime local = time.toLocalTime();
    return isolated(QLocale().toString(local.date(), QLocale::LongFormat) + QLatin1Char(' ') +
                    QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace qernal
