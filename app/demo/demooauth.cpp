// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooauth.h"

#include "app/demo/demotokenstore.h"

#include <QByteArrayList>

#include <optional>

namespace qernal {

namespace {

struct Client {
    QString id;
    QByteArray secret;
};

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

std::optional<Client> client(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0 || authorization.left(space).toLower() != "basic") return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(authorization.mid(space + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    if (colon < 0) return std::nullopt;
    return Client{QString::fromUtf8(formDecoded((*decoded).left(colon))), formDecoded((*decoded).mid(colon + 1))};
}

DemoAnswer problem(int status, const QString &error, const QString &description)
{
    DemoAnswer answer =
        demoJsonAnswer(status, {{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}});
    answer.headers.emplaceBack("Cache-Control", "no-store");
    if (status == 401) answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"token\"");
    return answer;
}

} // namespace

DemoAnswer demoTokenEndpoint(DemoTokenStore &store, const DemoRequest &request)
{
    if (request.method != "POST") return demoMessageAnswer(405, QStringLiteral("Only POST is known here"));
    const QByteArray type = request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return problem(400, QStringLiteral("invalid_request"), QStringLiteral("The body must be form-urlencoded"));
    QByteArray grant;
    for (const QByteArray &part : request.body.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (equals >= 0 && formDecoded(part.left(equals)) == "grant_type") grant = formDecoded(part.mid(equals + 1));
    }
    if (grant.isEmpty())
        return problem(400, QStringLiteral("invalid_request"), QStringLiteral("grant_type is missing"));
    if (grant != "client_credentials")
        return problem(400, QStringLiteral("unsupported_grant_type"), QStringLiteral("This grant is not supported"));
    const std::optional<Client> known = client(request.headers.value("authorization"));
    // One answer for unknown, revoked, regenerated and expired: an authorization server does not distinguish them.
    if (!known || !store.accepts(known->id, known->secret)) {
        return problem(401, QStringLiteral("invalid_client"),
                       QStringLiteral("Client authentication failed (unknown client, or not this secret)"));
    }
    DemoAnswer answer =
        demoJsonAnswer(200, {{QStringLiteral("access_token"), QString::fromLatin1(store.issueAccessToken(known->id))},
                             {QStringLiteral("token_type"), QStringLiteral("bearer")},
                             {QStringLiteral("scope"), QString()},
                             {QStringLiteral("expires_in"), store.accessTokenSeconds()}});
    answer.headers.emplaceBack("Cache-Control", "no-store");
    return answer;
}

} // namespace qernal
