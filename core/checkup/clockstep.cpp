// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/clockstep.h"

#include "core/net/httpclient.h"

#include <cstdlib>

namespace qernal {

ClockStep::ClockStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent)
    : CheckUpStep(parent), m_parts(parts), m_apiUrl(subject.account.apiUrl)
{
}

void ClockStep::start()
{
    QUrl url = m_apiUrl;
    url.setPath(url.path() + QStringLiteral("/v1"));
    m_parts.http->send({.url = url}, this, [this](const HttpAnswer &answer) {
        handleAnswer(answer);
        emit finished();
    });
}

void ClockStep::handleAnswer(const HttpAnswer &answer)
{
    // A refusal has a date as well.
    if (!answer.serverDate.isValid()) {
        if (answer.error)
            emit found({.kind = FindingKind::ClockUnread,
                        .sentence = tr("This computer's clock could not be compared with the service's."),
                        .error = answer.error});
        return;
    }
    const qint64 difference = answer.serverDate.secsTo(m_parts.clock());
    if (std::abs(difference) <= MaxDifference) return;
    const QString sentence = difference > 0 ? tr("This computer's clock is ahead of the service's by %1 s.")
                                            : tr("This computer's clock is behind the service's by %1 s.");
    emit found({.kind = FindingKind::ClockWrong,
                .severity = FindingSeverity::Warning,
                .sentence = sentence.arg(std::abs(difference)),
                .facts = {{FactName::Difference, difference}, {FactName::Host, m_apiUrl.host()}}});
}

} // namespace qernal
