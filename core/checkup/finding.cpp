// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/finding.h"

#include "core/enumnames.h"
#include "core/tokens/tokenwords.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace qernal {

namespace {

/// Gives the words below a context that the translation tools find.
struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::FactWords)
};

// What is longer than a line of a window or a terminal helps nobody.
constexpr qsizetype MaxListed = 8;

constexpr EnumNames<FindingKind, 37> FindingKindNames{{
    {FindingKind::TokenExpired, "token_expired"},
    {FindingKind::TokenExpiring, "token_expiring"},
    {FindingKind::TokenNeverExpires, "token_never_expires"},
    {FindingKind::TokenUnused, "token_unused"},
    {FindingKind::TokenUnexplained, "token_unexplained"},
    {FindingKind::NameShared, "name_shared"},
    {FindingKind::ReplacementUnended, "replacement_unended"},
    {FindingKind::ListUnread, "list_unread"},
    {FindingKind::KeychainUnread, "keychain_unread"},
    {FindingKind::SecretsElsewhere, "secrets_elsewhere"},
    {FindingKind::SecretLost, "secret_lost"},
    {FindingKind::SecretUnsaved, "secret_unsaved"},
    {FindingKind::SecretUndecided, "secret_undecided"},
    {FindingKind::SecretUnknown, "secret_unknown"},
    {FindingKind::SecretOfGoneToken, "secret_of_gone_token"},
    {FindingKind::SecretMissing, "secret_missing"},
    {FindingKind::SecretAltered, "secret_altered"},
    {FindingKind::SecretRefused, "secret_refused"},
    {FindingKind::SecretUnchecked, "secret_unchecked"},
    {FindingKind::CredentialMissing, "credential_missing"},
    {FindingKind::CredentialAltered, "credential_altered"},
    {FindingKind::EntryUnknown, "entry_unknown"},
    {FindingKind::TokenOfCli, "token_of_cli"},
    {FindingKind::TokenOfTerraform, "token_of_terraform"},
    {FindingKind::TokenOfConsole, "token_of_console"},
    {FindingKind::TokenOfProgram, "token_of_program"},
    {FindingKind::CliFileMode, "cli_file_mode"},
    {FindingKind::CliFileUnread, "cli_file_unread"},
    {FindingKind::CliHomeUnset, "cli_home_unset"},
    {FindingKind::HostRedirected, "host_redirected"},
    {FindingKind::StateHoldsSecret, "state_holds_secret"},
    {FindingKind::KeychainProvider, "keychain_provider"},
    {FindingKind::KeychainAbsent, "keychain_absent"},
    {FindingKind::LockUnheard, "lock_unheard"},
    {FindingKind::ClipboardKept, "clipboard_kept"},
    {FindingKind::ClockUnread, "clock_unread"},
    {FindingKind::ClockWrong, "clock_wrong"},
}};

constexpr EnumNames<FindingSeverity, 3> SeverityNames{{
    {FindingSeverity::Note, "note"},
    {FindingSeverity::Warning, "warning"},
    {FindingSeverity::Critical, "critical"},
}};

constexpr EnumNames<FactName, 14> FactNames{{
    {FactName::ExpiresAt, "expires_at"},
    {FactName::LastUsedAt, "last_used_at"},
    {FactName::StartedAt, "started_at"},
    {FactName::Names, "names"},
    {FactName::Tokens, "tokens"},
    {FactName::Program, "program"},
    {FactName::Source, "source"},
    {FactName::Shadowed, "shadowed"},
    {FactName::File, "file"},
    {FactName::Line, "line"},
    {FactName::Mode, "mode"},
    {FactName::Host, "host"},
    {FactName::Entry, "entry"},
    {FactName::Difference, "difference"},
}};

} // namespace

QVariant Finding::fact(FactName name) const
{
    const auto found =
        std::find_if(facts.cbegin(), facts.cend(), [name](const Fact &fact) { return fact.name == name; });
    return found == facts.cend() ? QVariant() : found->value;
}

FindingArea areaOf(FindingKind kind)
{
    if (kind <= FindingKind::ReplacementUnended) return FindingArea::Tokens;
    if (kind <= FindingKind::EntryUnknown) return FindingArea::Secrets;
    if (kind <= FindingKind::TokenOfProgram) return FindingArea::Usage;
    return kind <= FindingKind::StateHoldsSecret ? FindingArea::CommandLine : FindingArea::Computer;
}

QString labelOf(FindingArea area)
{
    switch (area) {
    case FindingArea::Tokens: return FactWords::tr("Tokens");
    case FindingArea::Secrets: return FactWords::tr("Keychain and service");
    case FindingArea::Usage: return FactWords::tr("Which token is used now");
    case FindingArea::CommandLine: return FactWords::tr("Files and variables");
    case FindingArea::Computer: return FactWords::tr("This computer");
    }
    return {};
}

bool isShownBefore(const Finding &a, const Finding &b)
{
    if (areaOf(a.kind) != areaOf(b.kind)) return areaOf(a.kind) < areaOf(b.kind);
    if (a.severity != b.severity) return a.severity > b.severity;
    if (a.kind != b.kind) return a.kind < b.kind;
    return QString::compare(a.tokenName, b.tokenName, Qt::CaseInsensitive) < 0;
}

QString nameOf(FindingKind kind)
{
    return enumName(FindingKindNames, kind);
}

QString nameOf(FindingSeverity severity)
{
    return enumName(SeverityNames, severity);
}

QString nameOf(FactName name)
{
    return enumName(FactNames, name);
}

QString labelOf(FactName name)
{
    switch (name) {
    case FactName::ExpiresAt: return FactWords::tr("Expires");
    case FactName::LastUsedAt: return FactWords::tr("Last used here");
    case FactName::StartedAt: return FactWords::tr("Begun");
    case FactName::Names: return FactWords::tr("Tokens");
    case FactName::Tokens: return FactWords::tr("IDs");
    case FactName::Program: return FactWords::tr("Program");
    case FactName::Source: return FactWords::tr("Comes from");
    case FactName::Shadowed: return FactWords::tr("Not used because of that");
    case FactName::File: return FactWords::tr("File");
    case FactName::Line: return FactWords::tr("Line");
    case FactName::Mode: return FactWords::tr("Mode");
    case FactName::Host: return FactWords::tr("Host");
    case FactName::Entry: return FactWords::tr("Keychain entry");
    case FactName::Difference: return FactWords::tr("Difference in seconds");
    }
    return {};
}

QString textOf(const Fact &fact, const QDateTime &now)
{
    if (fact.value.userType() == QMetaType::QDateTime) {
        const QDateTime time = fact.value.toDateTime();
        const QString date = QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
        return FactWords::tr("%1, %2").arg(relativeTime(time, now), date);
    }
    if (fact.value.userType() == QMetaType::QStringList) {
        const QStringList all = fact.value.toStringList();
        QStringList shown;
        for (const QString &each : all.first(std::min(all.size(), MaxListed)))
            shown.append(visibleText(each, 60));
        if (all.size() > MaxListed) shown.append(QStringLiteral("…"));
        return shown.join(QStringLiteral(", "));
    }
    return visibleText(fact.value.toString());
}

} // namespace qernal
