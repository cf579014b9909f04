// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeledger.h"

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

QString filledIdText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
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
    return QUuid::createUuidV5(PlaceNamespace, filledIdText(account).toUtf8() + '/' + tokenId.toUtf8() + '/' + target);
}

QByteArray toJson(const FilledPlace &place)
{
    const QJsonObject object{
        {QStringLiteral("format"), PlaceFormatVersion},
        {QStringLiteral("account"), filledIdText(place.account)},
        {QStringLiteral("tokenId"), place.tokenId},
        {QStringLiteral("record"), filledIdText(place.record)},
        {QStringLiteral("filledAt"), place.filledAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("target"), targetOf(place)},
    };
    // Without an escape before it, Qt's parser drops the mark where a text begins.
    return QJsonDocument(object).toJson().replace("\xef\xbb\xbf", "\\ufeff");
}

std::optional<FilledPlace> filledPlaceFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    if (object.value(QLatin1String("format")).toInt() != PlaceFormatVersion) return std::nullopt;
    const QJsonObject target = object.value(QLatin1String("target")).toObject();
    FilledPlace place{.account = QUuid::fromString(text(QLatin1String("account"))),
                      .tokenId = text(QLatin1String("tokenId")),
                      .file = target.value(QLatin1String("file")).toString(),
                      .record = QUuid::fromString(text(QLatin1String("record"))),
                      .filledAt = QDateTime::fromString(text(QLatin1String("filledAt")), Qt::ISODateWithMs).toUTC()};
    if (place.file.isEmpty()) {
        place.destination = destinationFromJson(target);
        if (!place.destination) return std::nullopt;
    }
    if (place.account.isNull() || place.tokenId.isEmpty() || !place.filledAt.isValid()) return std::nullopt;
    // ISO 8601 has four digits for the year: what an offset leads out of them could be read once and never again.
    if (const int year = place.filledAt.date().year(); year < 1 || year > 9999) return std::nullopt;
    return place;
}

PlaceLedger::PlaceLedger(const QString &folder, QObject *parent) : QObject(parent), m_files(folder) {}

void PlaceLedger::load()
{
    m_places.clear();
    m_setAside.clear();
    const QStringList names = m_files.fileNames();
    for (const QString &name : names) {
        const auto content = m_files.read(name);
        const auto place = content ? filledPlaceFromJson(*content) : std::nullopt;
        // A copied or renamed file must not stand in for another place.
        if (place && RecordFolder::nameOf(place->id()) == name)
            m_places.insert(place->id(), *place);
        else
            m_setAside.append(name);
    }
}

Result<void> PlaceLedger::put(const FilledPlace &place)
{
    const QUuid id = place.id();
    const auto known = m_places.constFind(id);
    const auto before = known == m_places.cend() ? std::nullopt : std::optional(toJson(*known));
    if (const auto written = m_files.write(id, toJson(place), before); !written) return written;
    m_places.insert(id, place);
    emit changed();
    return {};
}

Result<void> PlaceLedger::remove(const QUuid &id)
{
    if (const auto removed = m_files.remove(id); !removed) return removed;
    if (m_places.remove(id)) emit changed();
    return {};
}

std::optional<FilledPlace> PlaceLedger::place(const QUuid &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

QList<FilledPlace> PlaceLedger::placesOf(const QUuid &account, const QString &tokenId) const
{
    QHash<QUuid, FilledPlace> places = m_places;
    places.removeIf([&](const auto &known) { return known->account != account || known->tokenId != tokenId; });
    return lastFirst(std::move(places));
}

QList<FilledPlace> PlaceLedger::recent() const
{
    return lastFirst(m_places);
}

} // namespace qernal
