// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretrecordjson.h"

#include "core/enumnames.h"
#include "core/secrets/recordjson.h"

#include <QJsonArray>

namespace qernal {

namespace {

constexpr int RecordFormatVersion = 1;

// Words, not numbers: a file must mean the same after an enum has been reordered.
constexpr std::array StateNames{
    std::pair{SecretState::Requested, "requested"}, std::pair{SecretState::Held, "held"},
    std::pair{SecretState::Pending, "pending"},     std::pair{SecretState::Stored, "stored"},
    std::pair{SecretState::Unknown, "unknown"},     std::pair{SecretState::Lost, "lost"},
};
constexpr std::array OperationNames{
    std::pair{SecretOperation::Create, "create"},
    std::pair{SecretOperation::Regenerate, "regenerate"},
    std::pair{SecretOperation::Change, "change"},
    std::pair{SecretOperation::Add, "add"},
};

} // namespace

QByteArray toJson(const SecretRecord &record)
{
    const QJsonObject object{
        {QStringLiteral("id"), recordText(record.id)},
        {QStringLiteral("account"), recordText(record.account)},
        {QStringLiteral("operation"), enumName(OperationNames, record.operation)},
        {QStringLiteral("replacement"), record.replacement.isNull() ? QString() : recordText(record.replacement)},
        {QStringLiteral("tokenId"), record.tokenId},
        {QStringLiteral("tokenName"), record.tokenName},
        {QStringLiteral("state"), enumName(StateNames, record.state)},
        {QStringLiteral("requestedAt"), recordText(record.requestedAt)},
        {QStringLiteral("keychainKey"), record.keychainKey},
        {QStringLiteral("replacedKey"), record.replacedKey},
        {QStringLiteral("knownIds"), QJsonArray::fromStringList(record.knownIds)},
        {QStringLiteral("damaged"), record.damaged},
        {QStringLiteral("copied"), record.copied},
        {QStringLiteral("wantsStored"), record.wantsStored},
        {QStringLiteral("postponed"), record.postponed},
        {QStringLiteral("discarded"), record.discarded},
        {QStringLiteral("check"), record.check},
        {QStringLiteral("refused"), record.refused},
        {QStringLiteral("process"), record.process},
    };
    return recordBytes(object, RecordFormatVersion);
}

std::optional<SecretRecord> secretRecordFromJson(const QByteArray &json)
{
    const auto object = RecordReader::open(json, RecordFormatVersion);
    if (!object) return std::nullopt;
    const auto state = enumValue(StateNames, object->text(QLatin1String("state")));
    const auto operation = enumValue(OperationNames, object->text(QLatin1String("operation")));
    SecretRecord record;
    record.id = object->id(QLatin1String("id"));
    record.requestedAt = object->time(QLatin1String("requestedAt"));
    if (!state || !operation || record.id.isNull() || !record.requestedAt.isValid()) return std::nullopt;
    record.state = *state;
    record.operation = *operation;
    record.account = object->id(QLatin1String("account"));
    record.replacement = object->id(QLatin1String("replacement"));
    record.tokenId = object->text(QLatin1String("tokenId"));
    record.tokenName = object->text(QLatin1String("tokenName"));
    record.keychainKey = object->text(QLatin1String("keychainKey"));
    record.replacedKey = object->text(QLatin1String("replacedKey"));
    for (const QJsonValue known : object->value(QLatin1String("knownIds")).toArray()) {
        record.knownIds.append(known.toString());
    }
    record.damaged = object->flag(QLatin1String("damaged"));
    record.copied = object->flag(QLatin1String("copied"));
    record.wantsStored = object->flag(QLatin1String("wantsStored"));
    record.postponed = object->flag(QLatin1String("postponed"));
    record.discarded = object->flag(QLatin1String("discarded"));
    record.check = object->text(QLatin1String("check"));
    record.refused = object->flag(QLatin1String("refused"));
    record.process = object->value(QLatin1String("process")).toInteger();
    return record;
}

} // namespace qernal
