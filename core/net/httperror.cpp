// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httperror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace qernal {

namespace {

constexpr qsizetype MaxErrorBody = 256 * 1024;
constexpr qsizetype MaxMessageLength = 4096;
constexpr qsizetype MaxFields = 100;

Error::Kind kindOfStatus(const HttpAnswer &answer)
{
    switch (answer.status) {
    case 400:
    case 422: return Error::Kind::BadRequest;
    case 401: return Error::Kind::Unauthorized;
    case 403: return Error::Kind::Forbidden;
    case 404:
    case 410: return Error::Kind::NotFound;
    case 407: return Error::Kind::ProxyFailed;
    case 409: return Error::Kind::Conflict;
    case 413: return Error::Kind::RequestTooLarge;
    case 429: return Error::Kind::RateLimited;
    default: break;
    }
    if (answer.status >= 500 && answer.status < 600) return Error::Kind::ServiceFailed;
    if (answer.status >= 300 && answer.status < 400 && !answer.header("Location").isEmpty())
        return Error::Kind::Redirected;
    return Error::Kind::UnexpectedStatus;
}

void readMessage(const QByteArray &body, Error &error)
{
    if (body.size() > MaxErrorBody) return;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    error.message = object.value(QLatin1String("message")).toString().left(MaxMessageLength);
    const QJsonObject fields = object.value(QLatin1String("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end() && error.fields.size() < MaxFields; ++field)
        error.fields.insert(field.key().left(MaxMessageLength), field.value().toString().left(MaxMessageLength));
}

Error::Certificate faultOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::NoError: return Error::Certificate::NotSeen;
    case QSslError::CertificateExpired: return Error::Certificate::Expired;
    case QSslError::CertificateNotYetValid: return Error::Certificate::NotYetValid;
    case QSslError::HostNameMismatch: return Error::Certificate::OtherHost;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted: return Error::Certificate::UnknownIssuer;
    case QSslError::SelfSignedCertificate: return Error::Certificate::SelfSigned;
    default: return Error::Certificate::Refused;
    }
}

} // namespace

Error::Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError: return Error::Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: return Error::Kind::Unreachable;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the idle limit arrives like an
                                                // abort
        return Error::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Error::Kind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError: return Error::Kind::ProxyFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return Error::Kind::NotUnderstood;
    default: return Error::Kind::ConnectionLost;
    }
}

bool mayHaveArrived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return false;
    default: return true;
    }
}

Error::Certificate certificateFault(const QList<QSslError> &errors)
{
    Error::Certificate worst = Error::Certificate::NotSeen;
    for (const QSslError &error : errors)
        worst = std::max(worst, faultOf(error));
    return worst;
}

Error errorOfStatus(const HttpAnswer &answer)
{
    Error error{.kind = kindOfStatus(answer), .httpStatus = answer.status};
    readMessage(answer.body, error);
    error.retryAfter = retryAfterOf(answer, QDateTime::currentDateTimeUtc());
    // 307 and 308 ask to send the request elsewhere, so it was not acted upon here.
    const bool sentElsewhere = answer.status == 307 || answer.status == 308;
    error.perhapsExecuted = !sentElsewhere && (answer.status < 400 || answer.status >= 500);
    return error;
}

bool isTransient(const Error &error, HttpRequest::Method method)
{
    switch (error.kind) {
    case Error::Kind::RateLimited:
    case Error::Kind::ConnectionLost:
    case Error::Kind::TimedOut:
    case Error::Kind::Unreachable:
    case Error::Kind::HostNotFound:
    case Error::Kind::ProxyUnknown: return true;
    default: break;
    }
    switch (error.httpStatus) {
    case 502:
    case 503:
    case 504: return true;
    case 408:
    case 421:
    case 425:
    case 500: return method == HttpRequest::Method::Get;
    default: return false;
    }
}

bool isWhole(const HttpAnswer &answer)
{
    if (answer.status == 204 || answer.status == 304) return true;
    if (!answer.header("Transfer-Encoding").isEmpty()) return true;
    const QByteArray length = answer.header("Content-Length");
    // Ended by close: only its content shows whether it is whole.
    if (length.isEmpty()) return true;
    bool isNumber = false;
    const qint64 promised = length.trimmed().toLongLong(&isNumber);
    return isNumber && promised == answer.body.size();
}

QDateTime httpDate(QByteArrayView text)
{
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return local.isValid() ? QDateTime(local.date(), local.time(), QTimeZone::utc()) : QDateTime();
}

std::optional<std::chrono::seconds> retryAfterOf(const HttpAnswer &answer, const QDateTime &now)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty()) return std::nullopt;
    constexpr qint64 longest = 365LL * 24 * 3600;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(std::min(seconds, longest)));
    const QDateTime until = httpDate(text);
    if (!until.isValid()) return std::nullopt;
    const qint64 wait = (answer.serverDate.isValid() ? answer.serverDate : now).secsTo(until);
    return std::chrono::seconds(std::clamp<qint64>(wait, 0, longest));
}

} // namespace qernal
