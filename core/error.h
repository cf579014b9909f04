// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace qernal {

/// Why a call failed: the one error type of the program, a plain value.
/// `ui/feedback/errortext.h` turns it into words and a next step; nothing here is shown raw.
struct Error {
    /// What TlsFailed was about; where several things are wrong the later one counts, which a right clock would not
    /// fix.
    enum class Certificate {
        NotSeen,       ///< none was shown: the other side speaks no TLS 1.2 or newer
        Expired,       ///< or this computer's clock is fast
        NotYetValid,   ///< or this computer's clock is slow
        Refused,       ///< revoked, damaged, not meant for a server
        OtherHost,     ///< made out to another name
        UnknownIssuer, ///< by an authority that this computer does not know, or a link to one it knows is missing
        SelfSigned,    ///< signed by no authority
    };
    enum class Kind {
        // The network, before or while an answer came
        HostNotFound,   ///< no address for the host
        Unreachable,    ///< refused, no route, no network: the service did not see the request
        ConnectionLost, ///< closed, reset or cut before the answer was whole
        TimedOut,       ///< a deadline passed
        TlsFailed,      ///< the certificate or the handshake was refused; nothing secret was sent
        ProxyFailed,    ///< the proxy refused
        ProxyUnknown,   ///< the system did not say in time which proxy to use, and nothing was sent without it
        Redirected,     ///< a redirect that is not followed (another origin, a mutation, too many)
        TooLarge,       ///< the answer is larger than the limit
        NotUnderstood,  ///< an answer that is not what the API promises
        // What the service answered
        BadRequest,        ///< 400 and 422; `fields` names what is wrong
        Unauthorized,      ///< 401, after one renewal where one was possible
        Forbidden,         ///< 403: mostly a refused credential too; reported after one renewal, as Unauthorized is
        NotFound,          ///< 404 and 410
        StillListed,       ///< 404 to a revocation, and the list has the token all the same
        Conflict,          ///< 409
        RequestTooLarge,   ///< 413
        RateLimited,       ///< 429; `retryAfter` may hold how long
        ServiceFailed,     ///< 5xx
        UnexpectedStatus,  ///< any other status
        CredentialRefused, ///< the authorization server does not accept the API token (RFC 6749 section 5.2)
        // The keychain
        KeychainMissing,  ///< no session bus or no secret service answers
        KeychainLocked,   ///< locked, or the question to unlock it was dismissed
        KeychainDenied,   ///< access denied
        KeychainSilent,   ///< no answer within the watchdog; whether it acted is unknown
        KeychainFailed,   ///< it said that it failed
        KeychainMismatch, ///< what was read back is not what was written
        KeychainNoEntry,  ///< it works (a probe passed) and holds no such entry
        KeychainNotSetUp, ///< it has no keyring yet, and the question for a new one was dismissed
        KeychainReplaced, ///< another program answers as the keychain than at first, and holds no such entry
        KeychainGone,     ///< the session bus went while we ran: no keychain can be had before the next login
        // Ourselves
        LedgerWriteFailed, ///< the request could not be recorded: nothing was sent
        CannotKeepTrack,   ///< what became of a secret could not be recorded; it is still where it was
        /// The settings could not be written: what was changed is kept until the program ends.
        SettingsWriteFailed,
        TokenBusy,       ///< another instance is changing the same token: nothing was sent
        FileWriteFailed, ///< a file of another program could not be written; `message` holds the system's reason
        InvalidInput,    ///< refused before sending: a header with CR LF, an empty secret, a malformed token
        Cancelled,       ///< the user cancelled, or the session is closing
    };

    Kind kind = Kind::NotUnderstood;
    int httpStatus = 0;                 ///< 0 where no status line came
    QString message = {};               ///< text of the service or the system, plain, may be hostile
    QMap<QString, QString> fields = {}; ///< field name → what is wrong with it (400)
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
    QString host = {}; ///< the host that was asked, without user info; empty if none
    /// True if the service may have acted although no whole answer came: the outcome must be looked up.
    bool perhapsExecuted = false;
    /// True if a write to the keychain surely left nothing of the value there.
    bool surelyNotWritten = false;
    Certificate certificate = Certificate::NotSeen; ///< for TlsFailed alone
    QString trust = {}; ///< for TlsFailed: whom the certificate was checked with, if not with the system's authorities

    /// True if the service does not accept the credential: the remedy is to sign in again.
    [[nodiscard]] bool needsSignIn() const
    {
        return kind == Kind::Unauthorized || kind == Kind::Forbidden || kind == Kind::CredentialRefused;
    }

    /// True if it is the keychain that failed.
    [[nodiscard]] bool isOfKeychain() const { return kind >= Kind::KeychainMissing && kind <= Kind::KeychainGone; }

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace qernal
