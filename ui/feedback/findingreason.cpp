// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/findingreason.h"

#include "core/checkup/finding.h"
#include "ui/feedback/errortext.h"

namespace qernal {

namespace {

ErrorContext contextOf(FindingKind kind, const Error &error)
{
    switch (kind) {
    case FindingKind::ListUnread: return error.isOfKeychain() ? ErrorContext::OpenAccount : ErrorContext::List;
    case FindingKind::KeychainUnread: return ErrorContext::ReadSecret;
    case FindingKind::SecretUnchecked: return ErrorContext::CheckSecret;
    case FindingKind::CliFileUnread: return ErrorContext::CliToken;
    default: return ErrorContext::General;
    }
}

} // namespace

QString findingReason(const Finding &finding)
{
    return finding.error ? errorText(*finding.error, contextOf(finding.kind, *finding.error)) : QString();
}

} // namespace qernal
