// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errorwords.h"

#include <QtGlobal>

#include <array>

namespace qernal {

namespace {

using Kind = Error::Kind;

struct KindWords {
    Kind kind;
    ErrorWords words;
};

// In the order of Error::Kind.
constexpr std::array KindTable{
    KindWords{Kind::HostNotFound,
              {QT_TRANSLATE_NOOP("qernal", "%1 could not be found."),
               QT_TRANSLATE_NOOP("qernal", "Check the network connection and %3.")}},
    KindWords{Kind::Unreachable,
              {QT_TRANSLATE_NOOP("qernal", "%1 could not be reached."),
               QT_TRANSLATE_NOOP("qernal", "Check the network connection, then try again.")}},
    KindWords{Kind::ConnectionLost,
              {QT_TRANSLATE_NOOP("qernal", "%1 ended the connection before its answer was whole."),
               QT_TRANSLATE_NOOP("qernal", "Try again in a moment.")}},
    KindWords{Kind::TimedOut,
              {QT_TRANSLATE_NOOP("qernal", "%1 did not answer in time."),
               QT_TRANSLATE_NOOP("qernal", "Try again in a moment.")}},
    KindWords{
        Kind::TlsFailed,
        {QT_TRANSLATE_NOOP("qernal", "%1 offers no encryption that is strong enough, so nothing secret was sent."),
         QT_TRANSLATE_NOOP("qernal", "Check %3; the service has to speak TLS 1.2 or newer.")}},
    KindWords{Kind::ProxyFailed,
              {QT_TRANSLATE_NOOP("qernal", "The proxy refused the connection."),
               QT_TRANSLATE_NOOP("qernal", "Check the proxy in the system's network settings.")}},
    KindWords{
        Kind::ProxyUnknown,
        {QT_TRANSLATE_NOOP(
             "qernal",
             "%1 could not be reached without a proxy, and this computer's proxy settings did not answer in time."),
         QT_TRANSLATE_NOOP("qernal", "Check the proxy in the system's network settings, then try again.")}},
    KindWords{Kind::Redirected,
              {QT_TRANSLATE_NOOP("qernal", "%1 points to another address, which was not followed."),
               QT_TRANSLATE_NOOP("qernal", "Check %3.")}},
    KindWords{Kind::TooLarge,
              {QT_TRANSLATE_NOOP("qernal", "%1 sent far more than was asked for, so it was not read."),
               QT_TRANSLATE_NOOP("qernal", "Check %3.")}},
    KindWords{Kind::NotUnderstood,
              {QT_TRANSLATE_NOOP("qernal", "%1 sent an answer that this program does not understand."),
               QT_TRANSLATE_NOOP("qernal", "Check %3: something other than the service may answer there.")}},
    KindWords{Kind::BadRequest,
              {QT_TRANSLATE_NOOP("qernal", "%1 did not accept what was sent."),
               QT_TRANSLATE_NOOP("qernal", "Check %3, and whether there is a newer version of this program.")}},
    KindWords{Kind::Unauthorized,
              {QT_TRANSLATE_NOOP("qernal", "%1 no longer accepts this sign-in."),
               QT_TRANSLATE_NOOP("qernal", "Sign in again.")}},
    KindWords{
        Kind::Forbidden,
        {QT_TRANSLATE_NOOP("qernal", "%1 refused this sign-in (HTTP 403)."),
         QT_TRANSLATE_NOOP(
             "qernal", "Sign in again. If it is refused once more, ask whoever manages the account at the service.")}},
    KindWords{Kind::NotFound,
              {QT_TRANSLATE_NOOP("qernal", "%1 does not have it, or has it no longer."),
               QT_TRANSLATE_NOOP("qernal", "Refresh the list.")}},
    KindWords{Kind::StillListed,
              {QT_TRANSLATE_NOOP("qernal", "%1 says that it does not have it, and lists it all the same."),
               QT_TRANSLATE_NOOP("qernal", "Check %3, then try again.")}},
    KindWords{Kind::Conflict,
              {QT_TRANSLATE_NOOP("qernal", "%1 found that this clashes with a change made elsewhere."),
               QT_TRANSLATE_NOOP("qernal", "Refresh the list, then try again.")}},
    KindWords{Kind::RequestTooLarge,
              {QT_TRANSLATE_NOOP("qernal", "%1 found the request too large."),
               QT_TRANSLATE_NOOP("qernal", "Check %3, and whether there is a newer version of this program.")}},
    KindWords{Kind::RateLimited,
              {QT_TRANSLATE_NOOP("qernal", "%1 asks for a pause after many requests."),
               QT_TRANSLATE_NOOP("qernal", "Try again in a minute.")}},
    KindWords{Kind::ServiceFailed,
              {QT_TRANSLATE_NOOP("qernal", "%1 answered with an error (HTTP %2)."),
               QT_TRANSLATE_NOOP("qernal", "Nothing is wrong on this computer: try again later.")}},
    KindWords{Kind::UnexpectedStatus,
              {QT_TRANSLATE_NOOP("qernal", "%1 gave an answer that was not expected (HTTP %2)."),
               QT_TRANSLATE_NOOP("qernal", "Check %3.")}},
    KindWords{Kind::CredentialRefused,
              {QT_TRANSLATE_NOOP("qernal", "%1 does not accept this API token."),
               QT_TRANSLATE_NOOP("qernal", "It may have been revoked or regenerated, or it has expired.")}},
    KindWords{Kind::KeychainMissing,
              {QT_TRANSLATE_NOOP("qernal", "No keychain answers on this computer."),
               QT_TRANSLATE_NOOP("qernal", "Start one, such as GNOME Keyring or KWallet, then try again.")}},
    KindWords{Kind::KeychainLocked,
              {QT_TRANSLATE_NOOP("qernal", "The keychain is locked."),
               QT_TRANSLATE_NOOP("qernal", "Unlock it, then try again.")}},
    KindWords{Kind::KeychainDenied,
              {QT_TRANSLATE_NOOP("qernal", "The keychain refused access."),
               QT_TRANSLATE_NOOP("qernal", "Allow this program in the keychain's own window, then try again.")}},
    KindWords{
        Kind::KeychainSilent,
        {QT_TRANSLATE_NOOP("qernal", "The keychain does not answer, so what it did is unknown."),
         QT_TRANSLATE_NOOP("qernal", "Look whether it asks for something in a window of its own, then try again.")}},
    KindWords{Kind::KeychainFailed,
              {QT_TRANSLATE_NOOP("qernal", "The keychain could not do it."),
               QT_TRANSLATE_NOOP("qernal", "Try again, or keep the secret elsewhere.")}},
    KindWords{Kind::KeychainMismatch,
              {QT_TRANSLATE_NOOP("qernal", "The keychain gave back something else than was stored."),
               QT_TRANSLATE_NOOP("qernal", "Do not rely on it: try again, or keep the secret elsewhere.")}},
    KindWords{Kind::KeychainNoEntry,
              {QT_TRANSLATE_NOOP("qernal", "The keychain does not hold this secret."),
               QT_TRANSLATE_NOOP("qernal", "It may have been removed there: regenerate the token for a new one.")}},
    KindWords{Kind::KeychainNotSetUp,
              {QT_TRANSLATE_NOOP("qernal", "The keychain is not set up yet, so it holds nothing."),
               QT_TRANSLATE_NOOP("qernal", "Try again and choose a password for it when you are asked.")}},
    KindWords{Kind::KeychainReplaced,
              {QT_TRANSLATE_NOOP("qernal", "Another keychain than before answers now, and it has no such entry."),
               QT_TRANSLATE_NOOP("qernal", "Start the keychain that you used before, then try again.")}},
    KindWords{Kind::KeychainGone,
              {QT_TRANSLATE_NOOP("qernal", "The desktop session that the keychain belongs to has ended."),
               QT_TRANSLATE_NOOP("qernal", "Keep the secret elsewhere, then sign in to the desktop again.")}},
    KindWords{Kind::LedgerWriteFailed,
              {QT_TRANSLATE_NOOP("qernal", "This computer could not take a note of the request, so nothing was sent."),
               QT_TRANSLATE_NOOP("qernal", "Check that the disk has room and that your home folder can be written.")}},
    KindWords{Kind::CannotKeepTrack,
              {QT_TRANSLATE_NOOP("qernal", "This computer could not take a note of where the secret is."),
               QT_TRANSLATE_NOOP("qernal", "Check that the disk has room and that your home folder can be written.")}},
    KindWords{Kind::SettingsWriteFailed,
              {QT_TRANSLATE_NOOP("qernal", "The program's settings could not be written."),
               QT_TRANSLATE_NOOP("qernal", "Check that the disk has room and that your home folder can be written.")}},
    KindWords{Kind::TokenBusy,
              {QT_TRANSLATE_NOOP("qernal", "Another window of this program is changing this token, so nothing was "
                                           "sent."),
               QT_TRANSLATE_NOOP("qernal", "Wait until it is done, then look again.")}},
    KindWords{Kind::FileWriteFailed,
              {QT_TRANSLATE_NOOP("qernal", "The file could not be written."),
               QT_TRANSLATE_NOOP("qernal", "Check that the disk has room and that its folder can be written.")}},
    KindWords{Kind::InvalidInput,
              {QT_TRANSLATE_NOOP("qernal", "This cannot be sent as it was typed."),
               QT_TRANSLATE_NOOP("qernal", "Check it for missing or odd characters.")}},
    KindWords{Kind::Cancelled, {QT_TRANSLATE_NOOP("qernal", "This was cancelled, and nothing more was sent."), ""}},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < KindTable.size(); ++i) {
        if (KindTable.at(i).kind != static_cast<Kind>(i)) return false;
    }
    return KindTable.size() == static_cast<std::size_t>(Kind::Cancelled) + 1;
}
static_assert(isComplete(), "every Error::Kind has its row, in the order of the enumeration");

bool isOfStatus(Kind kind)
{
    return kind == Kind::UnexpectedStatus || kind == Kind::ServiceFailed || kind == Kind::ProxyFailed;
}

ErrorWords joined(const ErrorWords &first, const ErrorWords &second)
{
    return {first.sentence ? first.sentence : second.sentence, first.advice ? first.advice : second.advice};
}

} // namespace

ErrorWords wordsFor(const Error &error, ErrorContext context)
{
    ErrorWords words = wordsOfContext(error, context);
    if (error.kind == Kind::TlsFailed) words = joined(words, wordsOfCertificate(error));
    if (isOfStatus(error.kind)) words = joined(words, wordsOfStatus(error.httpStatus));
    return joined(words, KindTable.at(static_cast<std::size_t>(error.kind)).words);
}

} // namespace qernal
