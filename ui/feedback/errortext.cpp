// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errortext.h"

#include "ui/feedback/errorwords.h"

#include <QCoreApplication>

namespace qernal {

namespace {

using Kind = Error::Kind;

constexpr qsizetype MaxFields = 20;
constexpr qsizetype MaxQuotationLength = 600;

QString translated(const char *text)
{
    return QCoreApplication::translate("qernal", text);
}

/// What %3 stands for: where the address can be changed differs from place to place.
QString addressOf(ErrorContext context)
{
    switch (context) {
    case ErrorContext::SignIn: return translated(QT_TRANSLATE_NOOP("qernal", "the address of the service"));
    case ErrorContext::CliToken:
        return translated(
            QT_TRANSLATE_NOOP("qernal", "the addresses in QERNAL_HOST_CHAOS and QERNAL_HOST_HYDRA, if they are set"));
    default: return translated(QT_TRANSLATE_NOOP("qernal", "the address in the account"));
    }
}

QString filled(const char *words, const Error &error, ErrorContext context)
{
    if (*words == '\0') return {};
    const QString who =
        error.host.isEmpty() ? translated(QT_TRANSLATE_NOOP("qernal", "The service")) : visibleText(error.host, 80);
    QString text = translated(words);
    text.replace(QStringLiteral("%2"), QString::number(error.httpStatus));
    text.replace(QStringLiteral("%3"), addressOf(context));
    // Last, for these may hold anything.
    text.replace(QStringLiteral("%4"), visibleText(error.trust));
    text.replace(QStringLiteral("%1"), who);
    return text;
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

QString quotation(const Error &error)
{
    QStringList said;
    if (!error.message.trimmed().isEmpty()) said << visibleText(error.message.trimmed());
    for (auto field = error.fields.cbegin(); field != error.fields.cend() && said.size() < MaxFields; ++field)
        said << visibleText(field.key(), 40) + QStringLiteral(": ") + visibleText(field.value());
    QString text = visibleText(said.join(QStringLiteral("; ")), MaxQuotationLength);
    // The full stop of our own sentence follows the quotation.
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return text.isEmpty()
               ? QString()
               : QLatin1Char(' ') + translated(QT_TRANSLATE_NOOP("qernal", "It says: “%1”.")).arg(isolated(text));
}

/// Why a credential was refused before it was sent, in this program's own words (core/auth/credential.h).
QString reasonBeforeSending(const Error &error, ErrorContext context)
{
    const bool isCredential = context == ErrorContext::SignIn || context == ErrorContext::CliToken;
    if (!isCredential || error.kind != Kind::InvalidInput || error.message.isEmpty()) return {};
    return QLatin1Char(' ') + visibleText(error.message);
}

/// The system's words about a file, and this program's own about what is in it.
QString reasonOfFile(const Error &error, ErrorContext context)
{
    const bool isOfFile = error.kind == Kind::FileWriteFailed ||
                          (context == ErrorContext::WriteCliConfig && error.kind == Kind::NotUnderstood);
    if (!isOfFile || error.message.isEmpty()) return {};
    const QString reason = visibleText(error.message);
    return QLatin1Char(' ') + reason + (reason.endsWith(QLatin1Char('.')) ? QLatin1String() : QLatin1String("."));
}

} // namespace

QString errorSentence(const Error &error, ErrorContext context)
{
    const QString sentence = filled(wordsFor(error, context).sentence, error, context);
    return sentence + (quotesTheOtherSide(error.kind) ? quotation(error) : reasonBeforeSending(error, context)) +
           reasonOfFile(error, context);
}

QString errorAdvice(const Error &error, ErrorContext context)
{
    if (error.kind == Kind::RateLimited && error.retryAfter && !error.perhapsExecuted) {
        return QCoreApplication::translate("qernal", "Try again in %n second(s).", nullptr,
                                           static_cast<int>(error.retryAfter->count()));
    }
    return filled(wordsFor(error, context).advice, error, context);
}

QString errorText(const Error &error, ErrorContext context)
{
    const QString advice = errorAdvice(error, context);
    const QString sentence = errorSentence(error, context);
    return advice.isEmpty() ? sentence : sentence + QLatin1Char(' ') + advice;
}

} // namespace qernal
