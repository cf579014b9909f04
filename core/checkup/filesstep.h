// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"
#include "core/checkup/checkupsubject.h"

#include <atomic>
#include <memory>

namespace qernal {

/// Looks at the files that the service's tools read and write, on a thread of its own: which token they use, whether
/// they are private, whether one sends a secret elsewhere or holds it in clear.
class FilesStep : public CheckUpStep {
    Q_OBJECT
public:
    FilesStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent = nullptr);
    ~FilesStep() override;

    void start() override;

private:
    CheckUpParts m_parts;
    CheckUpSubject m_subject;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< shared with the thread, which may end later
};

} // namespace qernal
