// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/lastuse.h"

#include "core/secrets/recordjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qernal {

namespace {

constexpr int UseFormatVersion = 1;
// Any constant will do, as long as it stays what it is.
const QUuid UseNamespace(0x2f7d0c1a, 0x53be, 0x4d18, 0x9e, 0x42, 0x61, 0x0f, 0xb7, 0xc8, 0x3a, 0x95);

} // namespace

QUuid LastUse::id() const
{
    return QUuid::createUuidV5(UseNamespace, recordText(account) + u'/' + tokenId.toLower());
}

QByteArray toJson(const LastUse &use)
{
    return recordBytes({{QStringLiteral("account"), recordText(use.account)},
                        {QStringLiteral("tokenId"), use.tokenId},
                        {QStringLiteral("usedAt"), recordText(use.usedAt)}},
                       UseFormatVersion);
}

std::optional<LastUse> lastUseFromJson(const QByteArray &json)
{
    const auto object = RecordReader::open(json, UseFormatVersion);
    if (!object) return std::nullopt;
    const LastUse use{.account = object->id(QLatin1String("account")),
                      .tokenId = object->text(QLatin1String("tokenId")),
                      .usedAt = object->time(QLatin1String("usedAt"))};
    const bool isWhole = !use.account.isNull() && !use.tokenId.isEmpty() && use.usedAt.isValid();
    return isWhole ? std::optional(use) : std::nullopt;
}

std::optional<LastUse> LastUseFolder::read(const QString &name) const
{
    const std::optional<QByteArray> content = m_files.read(name);
    std::optional<LastUse> use = content ? lastUseFromJson(*content) : std::nullopt;
    // A copied or renamed file must not stand in for another token.
    if (use && name != RecordFolder::nameOf(use->id())) return std::nullopt;
    return use;
}

QList<LastUse> LastUseFolder::load() const
{
    QList<LastUse> all;
    const QStringList names = m_files.fileNames();
    for (const QString &name : names) {
        if (const std::optional<LastUse> use = read(name)) all.append(*use);
    }
    return all;
}

Result<void> LastUseFolder::put(const LastUse &use) const
{
    const QUuid id = use.id();
    std::optional<QByteArray> before;
    if (m_files.contains(id)) {
        before = m_files.read(RecordFolder::nameOf(id));
        const QJsonObject known = QJsonDocument::fromJson(before.value_or(QByteArray())).object();
        // What a newer version of the program keeps there is not ours to replace.
        if (known.value(QLatin1String("format")).toInt() > UseFormatVersion)
            return failure(Error::Kind::LedgerWriteFailed, RecordFolder::nameOf(id));
    }
    return m_files.write(id, toJson(use), before);
}

} // namespace qernal
