// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"
#include "core/checkup/checkupsubject.h"

namespace qernal {

struct HttpAnswer;

/// Compares this computer's clock with the service's, by a request without a credential: certificates and expiries are
/// judged by a wrong clock otherwise.
class ClockStep : public CheckUpStep {
    Q_OBJECT
public:
    /// Seconds that two clocks may differ by; an answer may take some of them.
    static constexpr qint64 MaxDifference = 60;

    ClockStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent = nullptr);

    void start() override;

private:
    void handleAnswer(const HttpAnswer &answer);

    CheckUpParts m_parts;
    QUrl m_apiUrl;
};

} // namespace qernal
