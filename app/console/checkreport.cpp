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

/// Gives the words below a context that the translation tools find.
struct CheckReport {
    Q_DECLARE_TR_FUNCTIONS(qernal::CheckReport)
};

constexpr int FormatVersion = 1;

QString severityText(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Note: return CheckReport::tr("Note");
    case FindingSeverity::Warning: return CheckReport::tr("Warning");
    case FindingSeverity::Critical: return CheckReport::tr("Critical");
    }
    return {};
}

QString remedyText(const Remedy &remedy)
{
    if (remedy.action == Remedy::Action::MakeFilePrivate) return CheckReport::tr("Remedy: chmod 600 FILE");
    if (remedy.action == Remedy::Action::OpenFile) return {};
    return CheckReport::tr("Remedy, in the window: %1").arg(labelOf(remedy.action));
}

QString findingText(const Finding &finding, const QDateTime &now)
{
    QStringList lines{CheckReport::tr("%1: %2").arg(severityText(finding.severity), finding.sentence)};
    if (const QString reason = findingReason(finding); !reason.isEmpty()) lines.append(reason);
    for (const Fact &fact : finding.facts)
        lines.append(CheckReport::tr("%1: %2").arg(labelOf(fact.name), textOf(fact, now)));
    if (finding.remedy && finding.severity != FindingSeverity::Note) lines.append(remedyText(*finding.remedy));
    lines.removeAll(QString());
    return QStringLiteral("  ") + lines.join(QStringLiteral("\n      ")) + QLatin1Char('\n');
}

QString summary(const QList<Finding> &findings)
{
    const auto warnings = std::count_if(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity >= FindingSeverity::Warning;
    });
    if (warnings == 0) return CheckReport::tr("Nothing is wrong.");
    return CheckReport::tr("%n thing(s) to look at.", nullptr, static_cast<int>(warnings));
}

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

QString checkText(const QList<Finding> &findings, const QDateTime &now)
{
    QString text;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const FindingArea area = areaOf(findings.at(i).kind);
        const bool isFirst = i == 0 || areaOf(findings.at(i - 1).kind) != area;
        if (isFirst) text += (i == 0 ? QString() : QStringLiteral("\n")) + labelOf(area) + QLatin1Char('\n');
        text += findingText(findings.at(i), now);
    }
    return text + (findings.isEmpty() ? QString() : QStringLiteral("\n")) + summary(findings) + QLatin1Char('\n');
}

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
