// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/usagecount.h"

#include <QSet>

namespace qernal {

UsageCount usageCount(const PlaceIndex &index, const QList<FilledPlace> &filled, const QStringList &tokenIds)
{
    QSet<QUuid> ids;
    for (const QString &id : tokenIds)
        ids.insert(QUuid::fromString(id));
    ids.remove(QUuid());
    UsageCount count;
    QSet<QString> files;
    for (const Place &place : index.places()) {
        if (!ids.contains(place.id.token)) continue;
        files.insert(place.id.file);
        ++count.places;
    }
    for (const FilledPlace &place : filled) {
        if (!ids.contains(QUuid::fromString(place.tokenId))) continue;
        if (place.destination) {
            ++count.destinations;
        } else if (!files.contains(place.file)) {
            files.insert(place.file);
            ++count.places;
        }
    }
    count.files = files.size();
    return count;
}

} // namespace qernal
