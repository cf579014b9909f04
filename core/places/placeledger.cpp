// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeledger.h"

#include "core/secrets/recordjson.h"

#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <utility>

namespace qernal {

namespace {

constexpr int PlaceFormatVersion = 1;
// Any constant will do, as long as it stays what it is.
const QUuid PlaceNamespace(0x6e1c3f52, 0x9b0d, 0x4f5e, 0x8a, 0x37, 0x2c, 0x41, 0x90, 0x7d, 0xe6, 0x15);

/// Where the place is, without who was there and when.
QJsonObject targetOf(const FilledPlace &place)
{
    if (place.destination) return toJson(*place.destination);
    return {{QStringLiteral("file"), place.file}};
}

/// @p places by their ids, the last filled first. The ids, which are made from a digest, are those of the keys.
QList<FilledPlace> lastFirst(QHash<QUuid, FilledPlace> places)
{
    QList<std::pair<QDateTime, QUuid>> order;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        order.append({place->filledAt, place.key()});
    std::sort(order.begin(), order.end(), std::greater<>());
    QList<FilledPlace> sorted;
    for (const auto &[filledAt, id] : std::as_const(order))
        sorted.append(places.take(id));
    return sorted;
}

} // namespace

QUuid FilledPlace::id() const
{
    // QJsonObject sorts its keys, so the same place always has the same text.
    const QByteArray target = QJsonDocument(targetOf(*this)).toJson(QJsonDocument::Compact);
    return QUuid::createUuidV5(PlaceNamespace, recordText(account).toUtf8() + '/' + tokenId.toUtf8() + '/' + target);
}

QByteArray toJson(const FilledPlace &place)
{
    const QJsonObject object{
        {QStringLiteral("account"), recordText(place.account)},
        {QStringLiteral("tokenId"), place.tokenId},
        {QStringLiteral("record"), recordText(place.record)},
        {QStringLiteral("filledAt"), recordText(place.filledAt)},
        {QStringLiteral("target"), targetOf(place)},
    };
    return recordBytes(object, PlaceFormatVersion);
}

std::optional<FilledPlace> filledPlaceFromJson(const QByteArray &json)
{
    const auto object = RecordReader::open(json, PlaceFormatVersion);
    if (!object) return std::nullopt;
    const QJsonObject target = object->value(QLatin1String("target")).toObject();
    FilledPlace place{.account = object->id(QLatin1String("account")),
                      .tokenId = object->text(QLatin1String("tokenId")),
                      .file = target.value(QLatin1String("file")).toString(),
                      .record = object->id(QLatin1String("record")),
                      .filledAt = object->time(QLatin1String("filledAt"))};
    if (place.file.isEmpty()) {
        place.destination = destinationFromJson(target);
        if (!place.destination) return std::nullopt;
    }
    if (place.account.isNull() || place.tokenId.isEmpty() || !place.filledAt.isValid()) return std::nullopt;
    return place;
}

PlaceLedger::PlaceLedger(const QString &folder, QObject *parent)
    : QObject(parent), m_places(folder, filledPlaceFromJson)
{
}

Result<void> PlaceLedger::put(const FilledPlace &place)
{
    Result<void> written = m_places.put(place);
    if (written) emit changed();
    return written;
}

Result<void> PlaceLedger::remove(const QUuid &id)
{
    const Result<bool> removed = m_places.remove(id);
    if (!removed) return tl::unexpected<Error>(removed.error());
    if (*removed) emit changed();
    return {};
}

QList<FilledPlace> PlaceLedger::placesOf(const QUuid &account, const QString &tokenId) const
{
    QHash<QUuid, FilledPlace> places = m_places.all();
    places.removeIf([&](const auto &known) { return known->account != account || known->tokenId != tokenId; });
    return lastFirst(std::move(places));
}

QList<FilledPlace> PlaceLedger::recent() const
{
    return lastFirst(m_places.all());
}

} // namespace qernal
