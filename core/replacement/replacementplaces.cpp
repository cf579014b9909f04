// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementplaces.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace qernal {

namespace {

using Kind = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

/// The places that hold the secret of @p tokenId.
QList<ReplacementPlace> placesOf(const QString &tokenId, const ReplacementFindings &findings)
{
    QList<ReplacementPlace> found;
    if (tokenId.isEmpty()) return found;
    if (findings.cliTokenId == tokenId) found.append({.kind = Kind::CliConfiguration});
    if (findings.environmentTokenId == tokenId) found.append({.kind = Kind::Environment});
    const QStringList files = filesWithToken(tokenId, findings.files).withSecret;
    for (const QString &file : files) {
        if (file != findings.cliFile) found.append({.kind = Kind::File, .where = file});
    }
    return found;
}

bool containsPlace(const QList<ReplacementPlace> &places, const ReplacementPlace &wanted)
{
    return std::any_of(places.cbegin(), places.cend(),
                       [&wanted](const ReplacementPlace &place) { return place.isSamePlace(wanted); });
}

} // namespace

ReplacementPlace placeOf(const Destination &destination)
{
    const QByteArray json = QJsonDocument(toJson(destination)).toJson(QJsonDocument::Compact);
    return {.kind = Kind::Destination, .where = QString::fromUtf8(json)};
}

std::optional<Destination> destinationOf(const ReplacementPlace &place)
{
    if (place.kind != Kind::Destination) return std::nullopt;
    return destinationFromJson(QJsonDocument::fromJson(place.where.toUtf8()).object());
}

FilesWithToken filesWithToken(const QString &tokenId, const QList<Place> &files)
{
    const QUuid id = QUuid::fromString(tokenId);
    FilesWithToken found;
    if (id.isNull()) return found;
    QStringList all; // first to last
    QSet<QString> known;
    QSet<QString> withSecret;
    for (const Place &place : files) {
        if (place.id.token != id) continue;
        if (place.hasSecret) withSecret.insert(place.id.file);
        if (known.contains(place.id.file)) continue;
        known.insert(place.id.file);
        all.append(place.id.file);
    }
    for (const QString &file : std::as_const(all))
        (withSecret.contains(file) ? found.withSecret : found.idAlone).append(file);
    return found;
}

QList<ReplacementPlace> updatedPlaces(const Replacement &replacement, const ReplacementFindings &findings)
{
    QList<ReplacementPlace> old = placesOf(replacement.oldId, findings);
    for (const FilledPlace &filled : findings.filled) {
        if (filled.destination) old.append(placeOf(*filled.destination));
    }
    if (findings.ownAccount) old.prepend({.kind = Kind::OwnAccount});
    const QList<ReplacementPlace> renewed = placesOf(replacement.newId, findings);

    QList<ReplacementPlace> places;
    for (ReplacementPlace place : replacement.places) {
        const bool isOld = containsPlace(old, place);
        // What is sent to other tools is not seen by a look at this computer.
        const bool isSeen = place.kind != Kind::Destination && (findings.whole || place.kind != Kind::File);
        if (isOld && isSeen && place.progress == Progress::Filled) place.progress = Progress::Open;
        if (!isOld && containsPlace(renewed, place)) place.progress = Progress::Filled;
        if (!isOld && isSeen && place.progress == Progress::Open) continue;
        places.append(place);
    }
    for (const ReplacementPlace &place : std::as_const(old)) {
        if (!containsPlace(places, place)) places.append(place);
    }
    return places;
}

} // namespace qernal
