// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacementplaces.h"

#include <QJsonDocument>

#include <algorithm>

namespace qernal {

namespace {

using Kind = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

/// Of the files: those in which a secret of @p tokenId stands, first to last.
QStringList filesWithSecret(const QString &tokenId, const ReplacementFindings &findings)
{
    const QUuid id = QUuid::fromString(tokenId);
    QStringList files;
    for (const Place &place : findings.files) {
        const bool counts = place.hasSecret && place.id.token == id && place.id.file != findings.cliFile;
        if (counts && !id.isNull() && !files.contains(place.id.file)) files.append(place.id.file);
    }
    return files;
}

/// The places that hold the secret of @p tokenId.
QList<ReplacementPlace> placesOf(const QString &tokenId, const ReplacementFindings &findings)
{
    QList<ReplacementPlace> found;
    if (tokenId.isEmpty()) return found;
    if (findings.cliTokenId == tokenId) found.append({.kind = Kind::CliConfiguration});
    if (findings.environmentTokenId == tokenId) found.append({.kind = Kind::Environment});
    const QStringList files = filesWithSecret(tokenId, findings);
    for (const QString &file : files)
        found.append({.kind = Kind::File, .where = file});
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

FilesWithOldToken filesWithOldToken(const Replacement &replacement, const QList<Place> &files)
{
    const QUuid id = QUuid::fromString(replacement.oldId);
    FilesWithOldToken found;
    for (const Place &place : files) {
        const bool isNew = place.id.token == id && place.hasSecret && !found.withSecret.contains(place.id.file);
        if (isNew) found.withSecret.append(place.id.file);
    }
    for (const Place &place : files) {
        const QString &file = place.id.file;
        const bool known = found.withSecret.contains(file) || found.idAlone.contains(file);
        if (place.id.token == id && !known) found.idAlone.append(file);
    }
    return found;
}

} // namespace qernal
