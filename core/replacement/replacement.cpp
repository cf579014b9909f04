// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replacement/replacement.h"

#include "core/enumnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString textOfId(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

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
        {QStringLiteral("format"), ReplacementFormatVersion},
        {QStringLiteral("id"), textOfId(replacement.id)},
        {QStringLiteral("batch"), textOfId(replacement.batch)},
        {QStringLiteral("account"), textOfId(replacement.account)},
        {QStringLiteral("name"), replacement.name},
        {QStringLiteral("newName"), replacement.newName},
        {QStringLiteral("oldId"), replacement.oldId},
        {QStringLiteral("newId"), replacement.newId},
        {QStringLiteral("expiryDuration"), replacement.expiryDuration},
        {QStringLiteral("startedAt"), replacement.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("revoking"), replacement.revoking},
        {QStringLiteral("places"), places},
    };
    // Without an escape before it, Qt's parser drops the mark where a text begins.
    return QJsonDocument(object).toJson().replace("\xef\xbb\xbf", "\\ufeff");
}

std::optional<Replacement> replacementFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    if (object.value(QLatin1String("format")).toInt() != ReplacementFormatVersion) return std::nullopt;
    Replacement replacement{.id = QUuid::fromString(text(QLatin1String("id"))),
                            .batch = QUuid::fromString(text(QLatin1String("batch"))),
                            .account = QUuid::fromString(text(QLatin1String("account"))),
                            .name = text(QLatin1String("name")),
                            .newName = text(QLatin1String("newName")),
                            .oldId = text(QLatin1String("oldId")),
                            .newId = text(QLatin1String("newId")),
                            .expiryDuration = object.value(QLatin1String("expiryDuration")).toInt(),
                            .revoking = object.value(QLatin1String("revoking")).toBool()};
    replacement.startedAt = QDateTime::fromString(text(QLatin1String("startedAt")), Qt::ISODateWithMs).toUTC();
    const bool whole = !replacement.id.isNull() && !replacement.account.isNull() && !replacement.oldId.isEmpty() &&
                       replacement.startedAt.isValid() && replacement.expiryDuration >= 0;
    // ISO 8601 has four digits for the year.
    const int year = replacement.startedAt.date().year();
    if (!whole || year < 1 || year > 9999) return std::nullopt;
    const QJsonArray places = object.value(QLatin1String("places")).toArray();
    for (const QJsonValue value : places) {
        const auto place = placeFromObject(value.toObject());
        if (!place) return std::nullopt;
        replacement.places.append(*place);
    }
    return replacement;
}

} // namespace qernal
