// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/checkreport.h"

#include "ui/feedback/findingreason.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace qernal {

namespace {

constexpr int FormatVersion = 1;

QJsonValue jsonOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QDateTime) return value.toDateTime().toUTC().toString(Qt::ISODateWithMs);
    return QJsonValue::fromVariant(value);
}

QJsonObject jsonOf(const Remedy &remedy)
{
    QJsonObject object{{QLatin1String("action"), nameOf(remedy.action)}};
    if (!remedy.tokenId.isEmpty()) object.insert(QLatin1String("token"), remedy.tokenId);
    if (!remedy.keychainKey.isEmpty()) object.insert(QLatin1String("entry"), remedy.keychainKey);
    if (!remedy.file.isEmpty()) object.insert(QLatin1String("file"), remedy.file);
    return object;
}

QJsonObject jsonOf(const Finding &finding)
{
    QJsonObject facts;
    for (const Fact &fact : finding.facts)
        facts.insert(nameOf(fact.name), jsonOf(fact.value));
    QJsonObject object{{QLatin1String("kind"), nameOf(finding.kind)},
                       {QLatin1String("severity"), nameOf(finding.severity)},
                       {QLatin1String("sentence"), finding.sentence},
                       {QLatin1String("facts"), facts}};
    if (!finding.tokenId.isEmpty()) object.insert(QLatin1String("token"), finding.tokenId);
    if (!finding.tokenName.isEmpty()) object.insert(QLatin1String("name"), finding.tokenName);
    if (finding.error) object.insert(QLatin1String("reason"), findingReason(finding));
    if (finding.remedy) object.insert(QLatin1String("remedy"), jsonOf(*finding.remedy));
    return object;
}

} // namespace

QByteArray checkJson(const QList<Finding> &findings, const Account &account, const QDateTime &now)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(jsonOf(finding));
    return QJsonDocument(QJsonObject{{QLatin1String("format"), FormatVersion},
                                     {QLatin1String("account"), account.name},
                                     {QLatin1String("checked_at"), now.toUTC().toString(Qt::ISODateWithMs)},
                                     {QLatin1String("findings"), array}})
        .toJson();
}

} // namespace qernal
