// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/reminderrecord.h"

#include "core/secrets/recordjson.h"

#include <QJsonArray>

namespace qernal {

namespace {

constexpr int ReminderFormatVersion = 1;
constexpr QLatin1String ReminderAccountKey("account");
constexpr QLatin1String GivenKey("given");

/// As short as it can be, for there may be thousands: [expiry, days] or [expiry, days, again], times in milliseconds.
QJsonArray arrayOf(const GivenReminder &given)
{
    QJsonArray array{given.expiryAt, given.days};
    if (given.againAt != NoTime) array.append(given.againAt);
    return array;
}

std::optional<GivenReminder> givenOf(const QJsonArray &array)
{
    if (array.size() < 2 || array.size() > 3) return std::nullopt;
    GivenReminder given{.expiryAt = array.at(0).toInteger(NoTime),
                        .days = array.at(1).toInt(-1),
                        .againAt = array.size() == 3 ? array.at(2).toInteger(NoTime) : NoTime};
    return given.expiryAt == NoTime || given.days < 0 ? std::nullopt : std::optional(given);
}

} // namespace

QByteArray toJson(const ReminderRecord &record)
{
    QJsonObject given;
    for (auto each = record.given.cbegin(); each != record.given.cend(); ++each)
        given.insert(each.key(), arrayOf(*each));
    return recordBytes({{ReminderAccountKey, recordText(record.account)}, {GivenKey, given}}, ReminderFormatVersion);
}

std::optional<ReminderRecord> reminderRecordFromJson(const QByteArray &json)
{
    const auto object = RecordReader::open(json, ReminderFormatVersion);
    if (!object) return std::nullopt;
    ReminderRecord record{.account = object->id(ReminderAccountKey), .given = {}};
    const QJsonValue list = object->value(GivenKey);
    if (record.account.isNull() || !list.isObject()) return std::nullopt;
    const QJsonObject all = list.toObject();
    for (auto each = all.constBegin(); each != all.constEnd(); ++each) {
        const std::optional<GivenReminder> given = givenOf(each.value().toArray());
        if (!given || each.key().isEmpty()) return std::nullopt;
        record.given.insert(each.key(), *given);
    }
    return record;
}

} // namespace qernal
