// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/checkup.h"

#include "core/checkup/checkupstep.h"
#include "core/checkup/tokenfindings.h"

#include <algorithm>

namespace qernal {

CheckUp::CheckUp(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent)
    : QObject(parent), m_parts(parts), m_subject(subject)
{
}

CheckUp::~CheckUp() = default;

void CheckUp::add(CheckUpStep *step)
{
    step->setParent(this);
    connect(step, &CheckUpStep::found, this, &CheckUp::report);
    connect(step, &CheckUpStep::finished, this, &CheckUp::endStep);
    m_steps.append(step);
}

void CheckUp::start()
{
    // One more, for what needs no waiting.
    m_openSteps = m_steps.size() + 1;
    for (CheckUpStep *step : std::as_const(m_steps))
        step->start();
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QList<Finding> findings = tokenFindings(m_parts, m_subject);
            for (const Finding &finding : findings)
                report(finding);
            endStep();
        },
        Qt::QueuedConnection);
}

void CheckUp::report(const Finding &finding)
{
    const bool isOfOther = finding.tokenId.compare(m_subject.onlyToken, Qt::CaseInsensitive) != 0;
    if (!m_subject.onlyToken.isEmpty() && isOfOther && !finding.error) return;
    m_findings.append(finding);
    emit found(finding);
}

void CheckUp::endStep()
{
    if (--m_openSteps == 0) emit finished();
}

QList<Finding> CheckUp::findings() const
{
    QList<Finding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), isShownBefore);
    return sorted;
}

bool CheckUp::hasWarnings() const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(),
                       [](const Finding &finding) { return finding.severity >= FindingSeverity::Warning; });
}

} // namespace qernal
