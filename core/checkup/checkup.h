// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupsubject.h"
#include "core/checkup/finding.h"

#include <QObject>

namespace qernal {

class CheckUpStep;

/// One look at everything that may be wrong with an account's tokens, their secrets and this computer. The window and
/// `qernal-token check` show the same findings.
///
/// It changes nothing, and a fault of the keychain or the service is a finding: the rest is checked all the same. No
/// secret leaves this computer unless CheckUpSubject::verifies is set. Delete it to stop it.
class CheckUp : public QObject {
    Q_OBJECT
public:
    CheckUp(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent = nullptr);
    ~CheckUp() override;

    /// Call it once; finished() follows, never inside this call.
    void start();

    /// What was found until now, in the order to show it in.
    [[nodiscard]] QList<Finding> findings() const;
    /// True between start() and finished().
    [[nodiscard]] bool isRunning() const { return m_openSteps > 0; }
    /// True if any finding is a warning or worse.
    [[nodiscard]] bool hasWarnings() const;

signals:
    void found(const qernal::Finding &finding);
    void finished();

private:
    void add(CheckUpStep *step);
    void reportWhatIsKnown();
    void report(const Finding &finding);
    void endStep();

    CheckUpParts m_parts;
    CheckUpSubject m_subject;
    QList<CheckUpStep *> m_steps;
    qsizetype m_openSteps = 0;
    QList<Finding> m_findings;
};

} // namespace qernal
