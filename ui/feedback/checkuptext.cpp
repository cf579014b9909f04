// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/checkuptext.h"

#include "ui/feedback/findingreason.h"

#include <QCoreApplication>

#include <algorithm>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct CheckReport {
    Q_DECLARE_TR_FUNCTIONS(qernal::CheckReport)
};

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

} // namespace

QString checkUpText(const QList<Finding> &findings, const QDateTime &now)
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

} // namespace qernal
