// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/usagewords.h"

#include "core/places/deliveryoutcome.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace qernal {

namespace {

constexpr qsizetype MaxUsageLines = 8;

/// Gives the words their context.
struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::UsageWords)
};

QString filledLine(const FilledPlace &place, const QUuid &record)
{
    const QString where = place.destination ? destinationText(*place.destination)
                                            : visibleText(QDir::toNativeSeparators(place.file), 200);
    const QString when = QLocale().toString(place.filledAt.toLocalTime().date(), QLocale::ShortFormat);
    if (!record.isNull() && place.record != record)
        return UsageWords::tr("%1, since %2: an older secret").arg(where, when);
    return UsageWords::tr("%1, since %2").arg(where, when);
}

} // namespace

QStringList usageLines(const PlaceIndex &index, const QList<FilledPlace> &filled, const QString &tokenId,
                       const QUuid &record)
{
    QStringList lines;
    if (index.scannedAt().isValid()) {
        const QString when = QLocale().toString(index.scannedAt().toLocalTime().time(), QLocale::ShortFormat);
        const auto places = static_cast<int>(index.count(tokenId));
        const QString within = UsageWords::tr("in %n files", nullptr, static_cast<int>(index.fileCount(tokenId)));
        lines.append(places == 0 ? UsageWords::tr("No file of the folders that were searched, as of %1").arg(when)
                                 : UsageWords::tr("%n places", nullptr, places) + QLatin1Char(' ') +
                                       UsageWords::tr("%1, as of %2").arg(within, when));
    }
    for (const FilledPlace &place : filled.first(std::min(filled.size(), MaxUsageLines)))
        lines.append(filledLine(place, record));
    if (filled.size() > MaxUsageLines)
        lines.append(UsageWords::tr("and %n more", nullptr, static_cast<int>(filled.size() - MaxUsageLines)));
    return lines;
}

QString stopsWorkingText(const QString &name, qsizetype files, qsizetype destinations)
{
    if (files == 0 && destinations == 0) return {};
    const QString inFiles = UsageWords::tr("%n files", nullptr, static_cast<int>(files));
    const QString inTools = UsageWords::tr("%n destinations", nullptr, static_cast<int>(destinations));
    if (destinations == 0) return UsageWords::tr("“%1” stands in %2; they stop working.").arg(name, inFiles);
    if (files == 0) return UsageWords::tr("“%1” was handed to %2; they stop working.").arg(name, inTools);
    return UsageWords::tr("“%1” stands in %2 and was handed to %3; they stop working.").arg(name, inFiles, inTools);
}

} // namespace qernal
