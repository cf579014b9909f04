// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/remedy.h"
#include "core/error.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

namespace qernal {

/// What a finding is, in one word that never changes: nameOf() is what `qernal-token check --json` writes.
enum class FindingKind {
    // Tokens
    TokenExpired,
    TokenExpiring,
    TokenNeverExpires,
    TokenUnused,        ///< not used from this computer for 90 days
    TokenUnexplained,   ///< no note says what they are for, and they were not used from this computer for 90 days
    NameShared,         ///< several tokens have one name
    ReplacementUnended, ///< being replaced for more than a week
    // Keychain and service
    ListUnread,        ///< the service gave no list, or the account's credential could not be read
    KeychainUnread,    ///< the keychain could not be looked through
    SecretsElsewhere,  ///< no secret of these tokens is on this computer
    SecretLost,        ///< in an answer that never came
    SecretUnsaved,     ///< in the memory of the running program only
    SecretUndecided,   ///< in the keychain, and nobody has said whether it stays
    SecretUnknown,     ///< the answer or the keychain did not say whether there is one
    SecretOfGoneToken, ///< the service does not list its token any more
    SecretMissing,     ///< recorded as stored, and the keychain has no such entry
    SecretAltered,     ///< the entry holds another value than was stored
    SecretRefused,     ///< the service does not accept it any more
    SecretUnchecked,   ///< it could not be tried whether it works
    CredentialMissing, ///< the keychain does not hold what the account signs in with
    CredentialAltered, ///< … or holds something else in its place
    EntryUnknown,      ///< an entry of ours in the keychain that no record knows
    // Which token is used now
    TokenOfCli,
    TokenOfTerraform,
    TokenOfConsole,
    TokenOfProgram,
    // Where the service's CLI works
    CliFileMode,      ///< the mode of its configuration file is not 0600
    CliFileUnread,    ///< its configuration file cannot be read, or holds no token
    CliHomeUnset,     ///< Windows: without HOME the CLI looks for its file beside the current folder
    HostRedirected,   ///< a file or a variable makes the CLI send the secret to another host
    StateHoldsSecret, ///< a Terraform state holds a secret in clear
    // This computer
    KeychainProvider,
    KeychainAbsent,
    LockUnheard,   ///< neither a locked screen nor a suspension is reported to programs
    ClipboardKept, ///< a program runs that keeps the texts of the clipboard
    ClockUnread,   ///< the service gave no answer to compare this computer's clock with
    ClockWrong,    ///< this computer's clock and the service's differ
};

/// What kinds of findings have in common: what a window and a terminal group them by.
enum class FindingArea { Tokens, Secrets, Usage, CommandLine, Computer };

/// How much a finding matters. From Warning on something should be done.
enum class FindingSeverity { Note, Warning, Critical };

/// What a fact of a finding says; nameOf() is its key in JSON.
enum class FactName {
    ExpiresAt,  ///< a time
    LastUsedAt, ///< a time
    StartedAt,  ///< a time
    Names,      ///< of several tokens
    Tokens,     ///< the IDs of several tokens
    Program,    ///< which reads, or keeps, something
    Source,     ///< where a token comes from
    Shadowed,   ///< what is not used because of the source
    File,       ///< an absolute path
    Line,       ///< a number from 1
    Mode,       ///< of a file, as chmod(1) takes it
    Host,
    Entry,      ///< the key of a keychain entry
    Difference, ///< seconds
};

struct Fact {
    FactName name;
    QVariant value; ///< a QString, a QStringList, a QDateTime (UTC) or a qint64; never a secret

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Something that a CheckUp found: a plain value, without a secret.
struct Finding {
    FindingKind kind = FindingKind::ListUnread;
    FindingSeverity severity = FindingSeverity::Note;
    QString sentence = {};                     ///< in the user's language, plain text, ends with a full stop
    QString tokenId = {};                      ///< of the one token that it is about; empty for none
    QString tokenName = {};                    ///< as the service sends it: may be hostile
    QList<Fact> facts = {};                    ///< the most important first
    std::optional<Error> error = std::nullopt; ///< what stood in the way; errorText() has the words
    std::optional<Remedy> remedy = std::nullopt;

    /// The value of the fact @p name; invalid if there is none.
    [[nodiscard]] QVariant fact(FactName name) const;
};

[[nodiscard]] FindingArea areaOf(FindingKind kind);
/// The title of @p area in the user's language.
[[nodiscard]] QString labelOf(FindingArea area);
/// The order to show findings in: by area, what matters most first, then by token.
[[nodiscard]] bool isShownBefore(const Finding &a, const Finding &b);

/// The word of @p kind that programs may rely on, such as "token_expired".
[[nodiscard]] QString nameOf(FindingKind kind);
/// "note", "warning" or "critical".
[[nodiscard]] QString nameOf(FindingSeverity severity);
/// The word of @p name that programs may rely on, such as "expires_at".
[[nodiscard]] QString nameOf(FactName name);
/// "Expires", "File", … in the user's language.
[[nodiscard]] QString labelOf(FactName name);
/// The value of @p fact for people, hidden characters visible: a time is relative to @p now (UTC), with its
/// date here.
[[nodiscard]] QString textOf(const Fact &fact, const QDateTime &now);

} // namespace qernal

Q_DECLARE_METATYPE(qernal::Finding)
