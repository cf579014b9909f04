// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/usagewords.h"

#include "core/places/destinationwords.h"
#include "core/places/placewords.h"
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

QString destinationCountText(qsizetype destinations)
{
    return UsageWords::tr("%n destinations", nullptr, static_cast<int>(destinations));
}

} // namespace

QStringList usageLines(const PlaceIndex &index, const QList<FilledPlace> &filled, const QString &tokenId,
                       const QUuid &record)
{
    QStringList lines;
    if (index.scannedAt().isValid() && index.hasLookedFor(tokenId)) {
        const QString when = QLocale().toString(index.scannedAt().toLocalTime().time(), QLocale::ShortFormat);
        const qsizetype places = index.count(tokenId);
        lines.append(places == 0 ? UsageWords::tr("No file of the folders that were searched, as of %1").arg(when)
                                 : UsageWords::tr("%1 in %2, as of %3")
                                       .arg(placeCountText(places), fileCountText(index.fileCount(tokenId)), when));
    }
    for (const FilledPlace &place : filled.first(std::min(filled.size(), MaxUsageLines)))
        lines.append(filledLine(place, record));
    if (filled.size() > MaxUsageLines)
        lines.append(UsageWords::tr("and %n more", nullptr, static_cast<int>(filled.size() - MaxUsageLines)));
    return lines;
}

QString stopsWorkingText(const QStringList &names, const UsageCount &usage)
{
    if (usage.isEmpty()) return {};
    const QString files = fileCountText(usage.files);
    const QString destinations = destinationCountText(usage.destinations);
    if (names.size() == 1) {
        const QString &name = names.first();
        if (usage.destinations == 0) return UsageWords::tr("“%1” stands in %2; they stop working.").arg(name, files);
        if (usage.files == 0)
            return UsageWords::tr("“%1” was handed to %2; they stop working.").arg(name, destinations);
        return UsageWords::tr("“%1” stands in %2 and was handed to %3; they stop working.")
            .arg(name, files, destinations);
    }
    if (usage.destinations == 0) return UsageWords::tr("These tokens stand in %1, which stop working.").arg(files);
    if (usage.files == 0)
        return UsageWords::tr("These tokens were handed to %1, which stop working.").arg(destinations);
    return UsageWords::tr("These tokens stand in %1 and were handed to %2; all of them stop working.")
        .arg(files, destinations);
}

QString knownUsageText(const UsageCount &usage)
{
    if (usage.isEmpty()) return {};
    const QString destinations = destinationCountText(usage.destinations);
    if (usage.files == 0) return UsageWords::tr("It was handed to %1.").arg(destinations);
    const QString places = placeCountText(usage.places);
    const QString files = fileCountText(usage.files);
    if (usage.destinations == 0) return UsageWords::tr("It stands in %1 in %2 on this computer.").arg(places, files);
    return UsageWords::tr("It stands in %1 in %2 on this computer and was handed to %3.")
        .arg(places, files, destinations);
}

} // namespace qernal
