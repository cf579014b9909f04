// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clientcredentials.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaObject>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace qernal {

namespace {

constexpr qint64 MaxMargin = 30; // seconds

// RFC 6749 appendix B: as application/x-www-form-urlencoded.
QByteArray formEncoded(QByteArrayView part)
{
    QByteArray copy = part.toByteArray();
    QByteArray encoded = copy.toPercentEncoding("*", "~");
    wipe(copy);
    return encoded;
}

QByteArray basicAuthorization(QByteArrayView apiToken)
{
    const qsizetype at = apiToken.indexOf('@');
    QByteArray secret = formEncoded(apiToken.sliced(at + 1));
    QByteArray pair = formEncoded(apiToken.first(at));
    pair.reserve(pair.size() + 1 + secret.size());
    pair += ':';
    pair += secret;
    QByteArray encoded = pair.toBase64();
    wipe(secret);
    wipe(pair);
    QByteArray header = "Basic " + encoded;
    wipe(encoded);
    return header;
}

QUrl tokenEndpoint(QUrl base)
{
    QString path = base.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    base.setPath(path + QStringLiteral("/oauth2/token"));
    return base;
}

Error refusalOr(const HttpAnswer &answer)
{
    Error error = *answer.error;
    if (answer.status != 400 && answer.status != 401 && answer.status != 403) return error;
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QString code = object.value(QLatin1String("error")).toString();
    const bool isRefusal = answer.status == 401 || code == QLatin1String("invalid_client") ||
                           code == QLatin1String("invalid_grant") || code == QLatin1String("unauthorized_client");
    if (isRefusal) error.kind = Error::Kind::CredentialRefused;
    const QString description = object.value(QLatin1String("error_description")).toString();
    if (!description.isEmpty())
        error.message = description.left(4096);
    else if (!code.isEmpty())
        error.message = code.left(4096);
    return error;
}

std::optional<double> secondsIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    if (!isNumber || !std::isfinite(seconds) || seconds < 0) return std::nullopt;
    return std::min(seconds, longest);
}

tl::unexpected<Error> notUnderstood(const HttpAnswer &answer, const QString &host, const QString &message)
{
    return tl::unexpected<Error>(
        Error{.kind = Error::Kind::NotUnderstood, .httpStatus = answer.status, .message = message, .host = host});
}

Result<AccessToken> read(const HttpAnswer &answer, const QString &host, const QDateTime &asked)
{
    if (answer.error) return tl::unexpected<Error>(refusalOr(answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonObject object = document.object();
    if (!document.isObject())
        return notUnderstood(answer, host,
                             QCoreApplication::translate("qernal", "The authorization server sent no JSON object."));
    if (object.value(QLatin1String("token_type")).toString().compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return notUnderstood(
            answer, host,
            QCoreApplication::translate(
                "qernal", "The authorization server offers an access token of another type than bearer."));
    QString text = object.value(QLatin1String("access_token")).toString();
    const bool canBeSent = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(),
                                                          [](QChar c) { return c > QChar(0x20) && c < QChar(0x7f); });
    if (!canBeSent)
        return notUnderstood(
            answer, host,
            QCoreApplication::translate("qernal", "The authorization server sent no access token that can be used."));
    QByteArray bytes = text.toLatin1();
    text.fill(QChar(0));
    AccessToken token{Secret::takenFrom(bytes), {}};
    if (const auto seconds = secondsIn(object.value(QLatin1String("expires_in"))))
        token.expiresAt = asked.addSecs(static_cast<qint64>(*seconds));
    return token;
}

} // namespace

QDateTime renewalTime(const AccessToken &token, const QDateTime &now)
{
    if (!token.expiresAt.isValid()) return {};
    // A margin of thirty seconds would never let a token be used whose lifetime is shorter.
    const qint64 lifetime = now.secsTo(token.expiresAt);
    return token.expiresAt.addSecs(-std::clamp<qint64>(lifetime / 5, 0, MaxMargin));
}

void requestAccessToken(HttpClient *http, const QUrl &authorizationUrl, const Secret &apiToken, const Clock &clock,
                        QObject *context, Callback<AccessToken> done)
{
    if (apiToken.view().indexOf('@') <= 0) {
        const Error error{.kind = Error::Kind::InvalidInput,
                          .message = QCoreApplication::translate("qernal", "An API token has the form id@secret."),
                          .host = authorizationUrl.host()};
        QMetaObject::invokeMethod(
            context, [done, error] { done(tl::unexpected<Error>(error)); }, Qt::QueuedConnection);
        return;
    }
    HttpRequest request{.method = HttpRequest::Method::Post,
                        .url = tokenEndpoint(authorizationUrl),
                        .headers = {{"Authorization", basicAuthorization(apiToken.view())},
                                    {"Content-Type", "application/x-www-form-urlencoded"}},
                        .body = "grant_type=client_credentials",
                        .repeatable = true};
    // Counted from the question, not the answer, so that a slow answer does not seem to prolong the lifetime.
    const QDateTime asked = clock();
    const QString host = request.url.host();
    http->send(request, context,
               [asked, host, done = std::move(done)](const HttpAnswer &answer) { done(read(answer, host, asked)); });
    wipe(request.headers.first().second);
}

} // namespace qernal
