// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

using Kind = Error::Kind;

struct Words {
    Kind kind;
    const char *sentence; ///< %1: the host, or "The service"; %2: the HTTP status
    const char *advice;
};

// Each sentence begins with the one who did it, so that a host name and "The service" both fit in any language.
constexpr std::array Table{
    Words{Kind::HostNotFound, QT_TRANSLATE_NOOP("qernal", "%1 could not be found."),
          QT_TRANSLATE_NOOP("qernal", "Check the network connection and the address in the account.")},
    Words{Kind::Unreachable, QT_TRANSLATE_NOOP("qernal", "%1 could not be reached."),
          QT_TRANSLATE_NOOP("qernal", "Check the network connection, then try again.")},
    Words{Kind::ConnectionLost, QT_TRANSLATE_NOOP("qernal", "%1 ended the connection before its answer was whole."),
          QT_TRANSLATE_NOOP("qernal", "Try again in a moment.")},
    Words{Kind::TimedOut, QT_TRANSLATE_NOOP("qernal", "%1 did not answer in time."),
          QT_TRANSLATE_NOOP("qernal", "Try again in a moment.")},
    Words{Kind::TlsFailed,
          QT_TRANSLATE_NOOP("qernal", "%1 offers no encryption that is strong enough, so nothing secret was sent."),
          QT_TRANSLATE_NOOP("qernal", "Check the address in the account; the service has to speak TLS 1.2 or newer.")},
    Words{Kind::ProxyFailed, QT_TRANSLATE_NOOP("qernal", "The proxy refused the connection."),
          QT_TRANSLATE_NOOP("qernal", "Check the proxy in the system's network settings.")},
    Words{Kind::Redirected, QT_TRANSLATE_NOOP("qernal", "%1 points to another address, which was not followed."),
          QT_TRANSLATE_NOOP("qernal", "Check the address in the account.")},
    Words{Kind::TooLarge, QT_TRANSLATE_NOOP("qernal", "%1 sent far more than was asked for, so it was not read."),
          QT_TRANSLATE_NOOP("qernal", "Check the address in the account.")},
    Words{Kind::NotUnderstood, QT_TRANSLATE_NOOP("qernal", "%1 sent an answer that this program does not understand."),
          QT_TRANSLATE_NOOP("qernal", "Check that the address in the account is the service's.")},
    Words{Kind::BadRequest, QT_TRANSLATE_NOOP("qernal", "%1 did not accept what was sent."),
          QT_TRANSLATE_NOOP("qernal", "Change it and try again.")},
    Words{Kind::Unauthorized, QT_TRANSLATE_NOOP("qernal", "%1 no longer accepts this sign-in."),
          QT_TRANSLATE_NOOP("qernal", "Sign in again.")},
    Words{Kind::Forbidden, QT_TRANSLATE_NOOP("qernal", "%1 does not allow this account to do that."),
          QT_TRANSLATE_NOOP("qernal", "Ask whoever manages the account at the service to allow it.")},
    Words{Kind::NotFound, QT_TRANSLATE_NOOP("qernal", "%1 does not have it, or has it no longer."),
          QT_TRANSLATE_NOOP("qernal", "Refresh the list.")},
    Words{Kind::StillListed,
          QT_TRANSLATE_NOOP("qernal", "%1 says that it does not have it, and lists it all the same."),
          QT_TRANSLATE_NOOP("qernal", "Check that the address in the account is the service's, then try again.")},
    Words{Kind::Conflict, QT_TRANSLATE_NOOP("qernal", "%1 found that this clashes with a change made elsewhere."),
          QT_TRANSLATE_NOOP("qernal", "Refresh the list, then try again.")},
    Words{Kind::RequestTooLarge, QT_TRANSLATE_NOOP("qernal", "%1 found the request too large."),
          QT_TRANSLATE_NOOP("qernal", "Use a shorter name.")},
    Words{Kind::RateLimited, QT_TRANSLATE_NOOP("qernal", "%1 asks for a pause after many requests."),
          QT_TRANSLATE_NOOP("qernal", "Try again in a minute.")},
    Words{Kind::ServiceFailed, QT_TRANSLATE_NOOP("qernal", "%1 has a problem of its own (HTTP %2)."),
          QT_TRANSLATE_NOOP("qernal", "Nothing is wrong on this computer: try again later.")},
    Words{Kind::UnexpectedStatus, QT_TRANSLATE_NOOP("qernal", "%1 gave an answer that was not expected (HTTP %2)."),
          QT_TRANSLATE_NOOP("qernal", "Check the address in the account.")},
    Words{Kind::CredentialRefused, QT_TRANSLATE_NOOP("qernal", "%1 does not accept this API token."),
          QT_TRANSLATE_NOOP("qernal", "It may have been revoked or regenerated, or it has expired.")},
    Words{Kind::KeychainMissing, QT_TRANSLATE_NOOP("qernal", "No keychain answers on this computer."),
          QT_TRANSLATE_NOOP("qernal", "Start one, such as GNOME Keyring or KWallet, then try again.")},
    Words{Kind::KeychainLocked, QT_TRANSLATE_NOOP("qernal", "The keychain is locked."),
          QT_TRANSLATE_NOOP("qernal", "Unlock it, then try again.")},
    Words{Kind::KeychainDenied, QT_TRANSLATE_NOOP("qernal", "The keychain refused access."),
          QT_TRANSLATE_NOOP("qernal", "Allow this program in the keychain's own window, then try again.")},
    Words{Kind::KeychainSilent, QT_TRANSLATE_NOOP("qernal", "The keychain does not answer, so what it did is unknown."),
          QT_TRANSLATE_NOOP("qernal", "Look whether it asks for something in a window of its own, then try again.")},
    Words{Kind::KeychainFailed, QT_TRANSLATE_NOOP("qernal", "The keychain could not do it."),
          QT_TRANSLATE_NOOP("qernal", "Try again, or keep the secret elsewhere.")},
    Words{Kind::KeychainMismatch, QT_TRANSLATE_NOOP("qernal", "The keychain gave back something else than was stored."),
          QT_TRANSLATE_NOOP("qernal", "Do not rely on it: try again, or keep the secret elsewhere.")},
    Words{Kind::KeychainNoEntry, QT_TRANSLATE_NOOP("qernal", "The keychain does not hold this secret."),
          QT_TRANSLATE_NOOP("qernal", "It may have been removed there: regenerate the token for a new one.")},
    Words{Kind::KeychainGone,
          QT_TRANSLATE_NOOP("qernal", "The desktop session that the keychain belongs to has ended."),
          QT_TRANSLATE_NOOP("qernal", "Keep the secret elsewhere, then sign in to the desktop again.")},
    Words{Kind::CannotKeepTrack,
          QT_TRANSLATE_NOOP("qernal", "This computer could not take a note of where the secret is."),
          QT_TRANSLATE_NOOP("qernal", "Check that the disk has room and that your home folder can be written.")},
    Words{Kind::TokenBusy,
          QT_TRANSLATE_NOOP("qernal", "Another window of this program is changing this token, so nothing was sent."),
          QT_TRANSLATE_NOOP("qernal", "Wait until it is done, then look again.")},
    Words{Kind::LedgerWriteFailed,
          QT_TRANSLATE_NOOP("qernal", "This computer could not take a note of the request, so nothing was sent."),
          QT_TRANSLATE_NOOP("qernal", "Check that the disk has room and that your home folder can be written.")},
    Words{Kind::InvalidInput, QT_TRANSLATE_NOOP("qernal", "This cannot be sent as it was typed."),
          QT_TRANSLATE_NOOP("qernal", "Check it for missing or odd characters.")},
    Words{Kind::Cancelled, QT_TRANSLATE_NOOP("qernal", "This was cancelled, and nothing more was sent."), ""},
};

struct CertificateWords {
    Error::Certificate fault;
    Words words;
};

// A certificate is never accepted all the same, so the advice is about what makes it right.
constexpr std::array CertificateTable{
    CertificateWords{
        Error::Certificate::Expired,
        {Kind::TlsFailed,
         QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that has expired by this computer's clock, so "
                                     "nothing secret was sent."),
         QT_TRANSLATE_NOOP("qernal", "Check this computer's date and time. If they are right, the service "
                                     "has to renew its certificate.")}},
    CertificateWords{Error::Certificate::NotYetValid,
                     {Kind::TlsFailed,
                      QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that is not valid yet by this computer's "
                                                  "clock, so nothing secret was sent."),
                      QT_TRANSLATE_NOOP("qernal", "Check this computer's date and time: its clock is probably slow.")}},
    CertificateWords{Error::Certificate::Refused,
                     {Kind::TlsFailed,
                      QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that cannot be accepted, so nothing secret "
                                                  "was sent."),
                      QT_TRANSLATE_NOOP("qernal", "Tell whoever runs the service: it has to get a new certificate.")}},
    CertificateWords{
        Error::Certificate::OtherHost,
        {Kind::TlsFailed,
         QT_TRANSLATE_NOOP("qernal", "%1 shows the certificate of another host, so nothing secret was sent."),
         QT_TRANSLATE_NOOP("qernal", "Check the address in the account, and whether the network asks you to "
                                     "sign in first.")}},
    CertificateWords{Error::Certificate::UnknownIssuer,
                     {Kind::TlsFailed,
                      QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that nobody known to this computer vouches "
                                                  "for, so nothing secret was sent."),
                      QT_TRANSLATE_NOOP("qernal", "The network may intercept encrypted connections, or the service "
                                                  "leaves out a part of its chain of certificates.")}},
    CertificateWords{
        Error::Certificate::SelfSigned,
        {Kind::TlsFailed,
         QT_TRANSLATE_NOOP("qernal", "%1 shows a certificate that it signed itself, so nothing secret was "
                                     "sent."),
         QT_TRANSLATE_NOOP("qernal", "Check the address in the account. If it is right, this computer has to "
                                     "be told by its administrator to trust that certificate.")}},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("qernal", text);
}

const Words &wordsFor(Kind kind)
{
    const auto wordsOf = [](Kind wanted) {
        return std::find_if(Table.begin(), Table.end(), [wanted](const Words &words) { return words.kind == wanted; });
    };
    const auto *found = wordsOf(kind);
    return found == Table.end() ? *wordsOf(Kind::NotUnderstood) : *found;
}

const Words &wordsFor(const Error &error)
{
    const auto *found =
        std::find_if(CertificateTable.begin(), CertificateTable.end(),
                     [&error](const CertificateWords &entry) { return entry.fault == error.certificate; });
    return error.kind == Kind::TlsFailed && found != CertificateTable.end() ? found->words : wordsFor(error.kind);
}

bool quotesTheOtherSide(Kind kind)
{
    switch (kind) {
    case Kind::BadRequest:
    case Kind::Forbidden:
    case Kind::Conflict:
    case Kind::ServiceFailed:
    case Kind::UnexpectedStatus:
    case Kind::KeychainFailed: return true;
    default: return false;
    }
}

constexpr qsizetype MaxFields = 20;
constexpr qsizetype MaxQuotationLength = 600;

QString quotation(const Error &error)
{
    QStringList said;
    if (!error.message.trimmed().isEmpty()) {
        said << visibleText(error.message.trimmed());
    }
    for (auto field = error.fields.cbegin(); field != error.fields.cend() && said.size() < MaxFields; ++field) {
        said << visibleText(field.key(), 40) + QStringLiteral(": ") + visibleText(field.value());
    }
    return said.isEmpty()
               ? QString()
               : QLatin1Char(' ') + translated(QT_TRANSLATE_NOOP("qernal", "It says: “%1”"))
                                        .arg(visibleText(said.join(QStringLiteral("; ")), MaxQuotationLength));
}

} // namespace

QString errorSentence(const Error &error)
{
    const QString who =
        error.host.isEmpty() ? translated(QT_TRANSLATE_NOOP("qernal", "The service")) : visibleText(error.host, 80);
    QString sentence = translated(wordsFor(error).sentence);
    sentence.replace(QStringLiteral("%2"), QString::number(error.httpStatus));
    sentence.replace(QStringLiteral("%1"), who);
    return quotesTheOtherSide(error.kind) ? sentence + quotation(error) : sentence;
}

QString errorAdvice(const Error &error)
{
    if (error.perhapsExecuted) {
        return translated(
            QT_TRANSLATE_NOOP("qernal", "It may have been done all the same: refresh the list before trying again."));
    }
    if (error.kind == Kind::RateLimited && error.retryAfter) {
        return QCoreApplication::translate("qernal", "Try again in %n second(s).", nullptr,
                                           static_cast<int>(error.retryAfter->count()));
    }
    const char *advice = wordsFor(error).advice;
    return *advice == '\0' ? QString() : translated(advice);
}

QString errorText(const Error &error)
{
    const QString advice = errorAdvice(error);
    const QString sentence = errorSentence(error);
    return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice;
}

} // namespace qernal
