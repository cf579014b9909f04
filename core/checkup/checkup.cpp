// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/checkup.h"

#include "core/checkup/checkupstep.h"
#include "core/checkup/clitokenstep.h"
#include "core/checkup/clockstep.h"
#include "core/checkup/desktopstep.h"
#include "core/checkup/entriesstep.h"
#include "core/checkup/filesstep.h"
#include "core/checkup/keychainstep.h"
#include "core/checkup/secretfindings.h"
#include "core/checkup/storedsecretsstep.h"
#include "core/checkup/tokenfindings.h"
#include "core/checkup/usagefindings.h"

#include <algorithm>
#include <utility>

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
    add(new StoredSecretsStep(m_parts, m_subject));
    add(new FilesStep(m_parts, m_subject));
    if (m_subject.verifies) add(new CliTokenStep(m_parts, m_subject));
    if (m_subject.onlyToken.isEmpty()) {
        add(new EntriesStep(m_parts));
        add(new KeychainStep(m_parts));
        add(new DesktopStep(m_subject.processes));
        // A service that gave no list a moment ago is not waited for again.
        if (!m_subject.listError) add(new ClockStep(m_parts, m_subject));
    }
    // One more, for what needs no waiting.
    m_openSteps = m_steps.size() + 1;
    for (CheckUpStep *step : std::as_const(m_steps))
        step->start();
    QMetaObject::invokeMethod(this, &CheckUp::reportWhatIsKnown, Qt::QueuedConnection);
}

void CheckUp::reportWhatIsKnown()
{
    if (m_subject.listError)
        report({.kind = FindingKind::ListUnread,
                .severity = FindingSeverity::Warning,
                .sentence = tr("The list of tokens could not be read."),
                .error = m_subject.listError,
                .remedy = m_subject.listError->needsSignIn() ? std::optional(Remedy{Remedy::Action::SignInAgain})
                                                             : std::nullopt});
    const QList<Finding> findings =
        tokenFindings(m_parts, m_subject) + secretFindings(m_parts, m_subject) + ownUsage(m_parts, m_subject);
    for (const Finding &finding : findings)
        report(finding);
    endStep();
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
