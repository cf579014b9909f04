// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretrecordjson.h"

#include "core/enumnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
        {QStringLiteral("format"), RecordFormatVersion},
        {QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)},
        {QStringLiteral("account"), record.account.toString(QUuid::WithoutBraces)},
        {QStringLiteral("operation"), enumName(OperationNames, record.operation)},
        {QStringLiteral("replacement"),
         record.replacement.isNull() ? QString() : record.replacement.toString(QUuid::WithoutBraces)},
        {QStringLiteral("tokenId"), record.tokenId},
        {QStringLiteral("tokenName"), record.tokenName},
        {QStringLiteral("state"), enumName(StateNames, record.state)},
        {QStringLiteral("requestedAt"), record.requestedAt.toUTC().toString(Qt::ISODateWithMs)},
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
    // Without an escape before it, Qt's parser drops the mark where a text begins.
    return QJsonDocument(object).toJson().replace("\xef\xbb\xbf", "\\ufeff");
}

std::optional<SecretRecord> secretRecordFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    const auto flag = [&object](QLatin1String name) { return object.value(name).toBool(); };
    if (object.value(QLatin1String("format")).toInt() != RecordFormatVersion) return std::nullopt;
    const auto state = enumValue(StateNames, text(QLatin1String("state")));
    const auto operation = enumValue(OperationNames, text(QLatin1String("operation")));
    SecretRecord record;
    record.id = QUuid::fromString(text(QLatin1String("id")));
    record.requestedAt = QDateTime::fromString(text(QLatin1String("requestedAt")), Qt::ISODateWithMs).toUTC();
    if (!state || !operation || record.id.isNull() || !record.requestedAt.isValid()) return std::nullopt;
    // ISO 8601 has four digits for the year: what an offset leads out of them could be read once, and never again after
    // it was written.
    if (const int year = record.requestedAt.date().year(); year < 1 || year > 9999) return std::nullopt;
    record.state = *state;
    record.operation = *operation;
    record.account = QUuid::fromString(text(QLatin1String("account")));
    record.replacement = QUuid::fromString(text(QLatin1String("replacement")));
    record.tokenId = text(QLatin1String("tokenId"));
    record.tokenName = text(QLatin1String("tokenName"));
    record.keychainKey = text(QLatin1String("keychainKey"));
    record.replacedKey = text(QLatin1String("replacedKey"));
    for (const QJsonValue known : object.value(QLatin1String("knownIds")).toArray()) {
        record.knownIds.append(known.toString());
    }
    record.damaged = flag(QLatin1String("damaged"));
    record.copied = flag(QLatin1String("copied"));
    record.wantsStored = flag(QLatin1String("wantsStored"));
    record.postponed = flag(QLatin1String("postponed"));
    record.discarded = flag(QLatin1String("discarded"));
    record.check = text(QLatin1String("check"));
    record.refused = flag(QLatin1String("refused"));
    record.process = object.value(QLatin1String("process")).toInteger();
    return record;
}

} // namespace qernal
