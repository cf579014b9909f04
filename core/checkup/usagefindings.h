// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupsubject.h"
#include "core/checkup/finding.h"

namespace qernal {

/// Which token the service's CLI would use now, and what is not used because of that. Reads the CLI's file: blocks, on
/// any thread.
[[nodiscard]] Finding cliUsage(const CheckUpSubject &subject);
/// Which token Terraform would use now in each of @p folders whose configuration names one, and where none does. Reads
/// that configuration: blocks, on any thread.
[[nodiscard]] QList<Finding> terraformUsage(const CheckUpSubject &subject, const QStringList &folders);
/// Which of the tokens @p ids the state files of Terraform at @p paths hold the secrets of, in clear. Blocks, on any
/// thread.
[[nodiscard]] QList<Finding> stateFindings(const CheckUpSubject &subject, const QStringList &ids,
                                           const QStringList &paths);

/// Which token this program signs in with for the account, and whether `qernal-token` does so for the same account.
[[nodiscard]] QList<Finding> ownUsage(const CheckUpParts &parts, const CheckUpSubject &subject);

} // namespace qernal
