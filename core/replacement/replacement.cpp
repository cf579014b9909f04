// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacement.h"

#include "core/enumnames.h"
#include "core/secrets/recordjson.h"

#include <QJsonArray>

#include <algorithm>

namespace qernal {

namespace {

using Kind = ReplacementPlace::Kind;
using Progress = ReplacementPlace::Progress;

constexpr int ReplacementFormatVersion = 1;

constexpr EnumNames<Kind, 5> KindNames{{{Kind::File, "file"},
                                        {Kind::CliConfiguration, "cli"},
                                        {Kind::Environment, "environment"},
                                        {Kind::OwnAccount, "account"},
                                        {Kind::Destination, "destination"}}};
constexpr EnumNames<Progress, 4> ProgressNames{{{Progress::Open, "open"},
                                                {Progress::Filled, "filled"},
                                                {Progress::DoneByUser, "done-by-user"},
                                                {Progress::LeftOut, "left-out"}}};

QJsonObject toObject(const ReplacementPlace &place)
{
    return {{QStringLiteral("kind"), enumName(KindNames, place.kind)},
            {QStringLiteral("where"), place.where},
            {QStringLiteral("progress"), enumName(ProgressNames, place.progress)}};
}

std::optional<ReplacementPlace> placeFromObject(const QJsonObject &object)
{
    const auto kind = enumValue(KindNames, object.value(QLatin1String("kind")).toString());
    const auto progress = enumValue(ProgressNames, object.value(QLatin1String("progress")).toString());
    if (!kind || !progress) return std::nullopt;
    return ReplacementPlace{*kind, object.value(QLatin1String("where")).toString(), *progress};
}

} // namespace

qsizetype Replacement::openPlaces() const
{
    return std::count_if(places.cbegin(), places.cend(),
                         [](const ReplacementPlace &place) { return place.progress == Progress::Open; });
}

bool Replacement::hasFilled() const
{
    return std::any_of(places.cbegin(), places.cend(),
                       [](const ReplacementPlace &place) { return place.progress == Progress::Filled; });
}

bool Replacement::concerns(const QString &tokenId) const
{
    return !tokenId.isEmpty() && (tokenId == oldId || tokenId == newId);
}

void Replacement::note(const ReplacementPlace &place)
{
    for (ReplacementPlace &known : places) {
        if (!known.isSamePlace(place)) continue;
        known.progress = place.progress;
        return;
    }
    places.append(place);
}

QString placeKey(const QUuid &replacement, const ReplacementPlace &place)
{
    return replacement.toString() + QString::number(static_cast<int>(place.kind)) + place.where;
}

QByteArray toJson(const Replacement &replacement)
{
    QJsonArray places;
    for (const ReplacementPlace &place : replacement.places)
        places.append(toObject(place));
    const QJsonObject object{
        {QStringLiteral("id"), recordText(replacement.id)},
        {QStringLiteral("batch"), recordText(replacement.batch)},
        {QStringLiteral("account"), recordText(replacement.account)},
        {QStringLiteral("name"), replacement.name},
        {QStringLiteral("newName"), replacement.newName},
        {QStringLiteral("oldId"), replacement.oldId},
        {QStringLiteral("newId"), replacement.newId},
        {QStringLiteral("expiryDuration"), replacement.expiryDuration},
        {QStringLiteral("startedAt"), recordText(replacement.startedAt)},
        {QStringLiteral("revoking"), replacement.revoking},
        {QStringLiteral("places"), places},
    };
    return recordBytes(object, ReplacementFormatVersion);
}

std::optional<Replacement> replacementFromJson(const QByteArray &json)
{
    const auto object = RecordReader::open(json, ReplacementFormatVersion);
    if (!object) return std::nullopt;
    Replacement replacement{.id = object->id(QLatin1String("id")),
                            .batch = object->id(QLatin1String("batch")),
                            .account = object->id(QLatin1String("account")),
                            .name = object->text(QLatin1String("name")),
                            .newName = object->text(QLatin1String("newName")),
                            .oldId = object->text(QLatin1String("oldId")),
                            .newId = object->text(QLatin1String("newId")),
                            .expiryDuration = object->value(QLatin1String("expiryDuration")).toInt(),
                            .startedAt = object->time(QLatin1String("startedAt")),
                            .revoking = object->flag(QLatin1String("revoking"))};
    const bool whole = !replacement.id.isNull() && !replacement.account.isNull() && !replacement.oldId.isEmpty() &&
                       replacement.startedAt.isValid() && replacement.expiryDuration >= 0;
    if (!whole) return std::nullopt;
    const QJsonArray places = object->value(QLatin1String("places")).toArray();
    for (const QJsonValue value : places) {
        const auto place = placeFromObject(value.toObject());
        if (!place) return std::nullopt;
        replacement.places.append(*place);
    }
    return replacement;
}

} // namespace qernal
