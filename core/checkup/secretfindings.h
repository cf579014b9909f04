// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupsubject.h"
#include "core/checkup/finding.h"
#include "core/secrets/secretrecord.h"

namespace qernal {

/// The newest record of each token of the account, as recorded on this computer.
[[nodiscard]] QList<SecretRecord> newestRecords(const CheckUpParts &parts, const CheckUpSubject &subject);

/// What the records say of the account's secrets, without a look into the keychain: elsewhere, lost, not saved, not
/// decided about, unknown, of a token that is gone.
[[nodiscard]] QList<Finding> secretFindings(const CheckUpParts &parts, const CheckUpSubject &subject);

/// True if @p error of a trade means that the service answered and does not accept the secret.
[[nodiscard]] bool isRefusal(const Error &error);
/// A finding about the secret of @p record.
[[nodiscard]] Finding secretFinding(const SecretRecord &record, FindingKind kind, FindingSeverity severity,
                                    const QString &sentence, Remedy::Action action);

} // namespace qernal
