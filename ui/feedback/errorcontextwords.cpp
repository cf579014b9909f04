// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errorwords.h"

#include <QtGlobal>

namespace qernal {

namespace {

using Kind = Error::Kind;

constexpr const char *CheckAddressAndVersion =
    QT_TRANSLATE_NOOP("qernal", "Check %3, and whether there is a newer version of this program.");
constexpr const char *MayHaveEnded =
    QT_TRANSLATE_NOOP("qernal", "It may have been revoked or regenerated, or it has expired.");
constexpr const char *SignInAgain = QT_TRANSLATE_NOOP("qernal", "Sign in again.");
constexpr const char *SignInToTheDesktop = QT_TRANSLATE_NOOP("qernal", "Sign in to the desktop again.");
constexpr const char *TryAgain = QT_TRANSLATE_NOOP("qernal", "Try again in a moment.");
constexpr const char *KeychainGivesNoAnswer = QT_TRANSLATE_NOOP("qernal", "The keychain does not answer.");
constexpr const char *NothingAtThatAddress =
    QT_TRANSLATE_NOOP("qernal", "%1 has no list of tokens at that address (HTTP %2).");

/// A credential that was never accepted before, entered by hand.
ErrorWords wordsOfSignIn(Kind kind)
{
    switch (kind) {
    case Kind::Unauthorized:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not accept this credential."),
                QT_TRANSLATE_NOOP("qernal", "Check that it was copied whole and has not expired.")};
    case Kind::Forbidden:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not accept this credential (HTTP 403)."),
                QT_TRANSLATE_NOOP("qernal", "Check that it was copied whole, has not expired and may manage tokens.")};
    case Kind::NotFound: return {NothingAtThatAddress, QT_TRANSLATE_NOOP("qernal", "Check %3.")};
    default: return {};
    }
}

/// A credential that was not typed: what is wrong with it has to be corrected at its source.
ErrorWords wordsOfCliToken(Kind kind)
{
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::CredentialRefused:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not accept the CLI's token."), MayHaveEnded};
    case Kind::Forbidden:
        return {QT_TRANSLATE_NOOP("qernal", "%1 does not accept the CLI's token (HTTP 403)."),
                QT_TRANSLATE_NOOP("qernal", "It may have been revoked or regenerated, or may not manage tokens.")};
    case Kind::InvalidInput:
        return {QT_TRANSLATE_NOOP("qernal", "The CLI's token is not written as a token has to be."),
                QT_TRANSLATE_NOOP("qernal", "Correct it in QERNAL_TOKEN or in the CLI's configuration file.")};
    default: return wordsOfSignIn(kind);
    }
}

ErrorWords wordsOfOpenAccount(Kind kind)
{
    switch (kind) {
    case Kind::KeychainMissing:
        return {nullptr, QT_TRANSLATE_NOOP("qernal", "Start one, such as GNOME Keyring or KWallet, and try again; or "
                                                     "sign in again.")};
    case Kind::KeychainSilent: return {KeychainGivesNoAnswer, nullptr};
    case Kind::KeychainFailed:
        return {QT_TRANSLATE_NOOP("qernal", "The keychain could not read the credential."),
                QT_TRANSLATE_NOOP("qernal", "Try again, or sign in again.")};
    case Kind::KeychainMismatch:
    case Kind::KeychainNoEntry:
        return {QT_TRANSLATE_NOOP("qernal", "The keychain does not hold the credential."), SignInAgain};
    case Kind::KeychainGone: return {nullptr, SignInToTheDesktop};
    default: return {};
    }
}

ErrorWords wordsOfSaveCredential(Kind kind)
{
    switch (kind) {
    case Kind::KeychainFailed:
        return {QT_TRANSLATE_NOOP("qernal", "The keychain could not store it."),
                QT_TRANSLATE_NOOP("qernal", "Make sure that you have it elsewhere too.")};
    case Kind::KeychainMismatch:
        return {nullptr, QT_TRANSLATE_NOOP("qernal", "Do not rely on it: make sure that you have it elsewhere too.")};
    case Kind::KeychainGone: return {nullptr, SignInToTheDesktop};
    default: return {};
    }
}

ErrorWords wordsOfRemoval(Kind kind)
{
    switch (kind) {
    case Kind::KeychainFailed:
        return {QT_TRANSLATE_NOOP("qernal", "The keychain could not remove it."),
                QT_TRANSLATE_NOOP("qernal", "Try again, or remove it in the keychain's own window.")};
    case Kind::KeychainNoEntry:
        return {QT_TRANSLATE_NOOP("qernal", "The keychain holds no such entry."),
                QT_TRANSLATE_NOOP("qernal", "There is nothing left to remove.")};
    case Kind::KeychainGone: return {nullptr, SignInToTheDesktop};
    default: return {};
    }
}

ErrorWords wordsOfReadSecret(Kind kind)
{
    switch (kind) {
    case Kind::KeychainSilent: return {KeychainGivesNoAnswer, nullptr};
    case Kind::KeychainFailed: return {QT_TRANSLATE_NOOP("qernal", "The keychain could not read it."), TryAgain};
    case Kind::KeychainGone: return {nullptr, SignInToTheDesktop};
    default: return {};
    }
}

/// A request about one token that is known by its ID.
ErrorWords wordsOfOneToken(Kind kind)
{
    switch (kind) {
    case Kind::NotFound: return {QT_TRANSLATE_NOOP("qernal", "%1 has no such token, or has it no longer."), nullptr};
    case Kind::InvalidInput:
        return {QT_TRANSLATE_NOOP("qernal", "The ID of this token cannot be sent."),
                QT_TRANSLATE_NOOP("qernal", "Refresh the list.")};
    default: return {};
    }
}

/// What was typed into the form of a token.
ErrorWords wordsOfForm(Kind kind)
{
    switch (kind) {
    case Kind::BadRequest: return {nullptr, QT_TRANSLATE_NOOP("qernal", "Change it and try again.")};
    case Kind::RequestTooLarge: return {nullptr, QT_TRANSLATE_NOOP("qernal", "Use a shorter name.")};
    default: return {};
    }
}

ErrorWords wordsOfCreate(Kind kind)
{
    if (kind == Kind::NotFound)
        return {QT_TRANSLATE_NOOP("qernal", "%1 creates no tokens at that address (HTTP %2)."), CheckAddressAndVersion};
    return wordsOfForm(kind);
}

ErrorWords wordsOfCheck(Kind kind)
{
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::CredentialRefused: return {QT_TRANSLATE_NOOP("qernal", "%1 does not accept this secret."), MayHaveEnded};
    case Kind::Forbidden:
        return {QT_TRANSLATE_NOOP("qernal", "%1 refused to say whether it accepts this secret (HTTP 403)."), TryAgain};
    case Kind::NotFound:
        return {QT_TRANSLATE_NOOP("qernal", "%1 checks no secrets at that address (HTTP %2)."),
                QT_TRANSLATE_NOOP("qernal", "Check %3.")};
    default: return wordsOfReadSecret(kind);
    }
}

ErrorWords wordsOfEdit(Kind kind)
{
    const ErrorWords words = wordsOfForm(kind);
    return words.sentence || words.advice ? words : wordsOfOneToken(kind);
}

ErrorWords wordsOfWriteCliConfig(Kind kind)
{
    switch (kind) {
    case Kind::FileWriteFailed:
        return {QT_TRANSLATE_NOOP("qernal", "The CLI's configuration file could not be written."),
                QT_TRANSLATE_NOOP("qernal", "Check that ~/.qernal can be written and that the disk has room; or copy "
                                            "the secret into the file yourself.")};
    case Kind::NotUnderstood:
        return {QT_TRANSLATE_NOOP("qernal", "The CLI's configuration file was not changed."),
                QT_TRANSLATE_NOOP("qernal", "Correct the file, or copy the secret into it yourself.")};
    case Kind::InvalidInput:
        return {QT_TRANSLATE_NOOP("qernal", "This secret does not have the form that the CLI reads, so its "
                                            "configuration file was not changed."),
                QT_TRANSLATE_NOOP("qernal", "Copy the secret instead.")};
    default: return {};
    }
}

const char *adviceAfterPerhaps(ErrorContext context)
{
    switch (context) {
    case ErrorContext::Create:
        return QT_TRANSLATE_NOOP("qernal",
                                 "It may have been created all the same: refresh the list before trying again.");
    case ErrorContext::Edit:
        return QT_TRANSLATE_NOOP("qernal",
                                 "It may have been changed all the same: refresh the list before trying again.");
    case ErrorContext::Regenerate:
        return QT_TRANSLATE_NOOP("qernal", "Its secret may have been replaced all the same: regenerate it once more to "
                                           "be sure.");
    case ErrorContext::Revoke:
        return QT_TRANSLATE_NOOP("qernal",
                                 "It may have been revoked all the same: refresh the list before trying again.");
    default:
        return QT_TRANSLATE_NOOP("qernal", "It may have been done all the same: refresh the list before trying again.");
    }
}

ErrorWords wordsOfPlace(Kind kind, ErrorContext context)
{
    switch (context) {
    case ErrorContext::General:
    case ErrorContext::StoreSecret: return {};
    case ErrorContext::SignIn: return wordsOfSignIn(kind);
    case ErrorContext::CliToken: return wordsOfCliToken(kind);
    case ErrorContext::OpenAccount: return wordsOfOpenAccount(kind);
    case ErrorContext::SaveCredential: return wordsOfSaveCredential(kind);
    case ErrorContext::RemoveCredential:
    case ErrorContext::RemoveSecret: return wordsOfRemoval(kind);
    case ErrorContext::List:
        return kind == Kind::NotFound ? ErrorWords{NothingAtThatAddress, CheckAddressAndVersion} : ErrorWords{};
    case ErrorContext::Create: return wordsOfCreate(kind);
    case ErrorContext::Edit:
    case ErrorContext::Regenerate: return wordsOfEdit(kind);
    case ErrorContext::ReadToken:
    case ErrorContext::Revoke: return wordsOfOneToken(kind);
    case ErrorContext::CheckSecret: return wordsOfCheck(kind);
    case ErrorContext::ReadSecret: return wordsOfReadSecret(kind);
    case ErrorContext::WriteCliConfig: return wordsOfWriteCliConfig(kind);
    }
    return {};
}

} // namespace

ErrorWords wordsOfContext(const Error &error, ErrorContext context)
{
    ErrorWords words = wordsOfPlace(error.kind, context);
    if (error.perhapsExecuted) words.advice = adviceAfterPerhaps(context);
    return words;
}

} // namespace qernal
