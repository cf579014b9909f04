// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoservice.h"

#include "app/demo/demojson.h"
#include "app/demo/demooauth.h"
#include "app/demo/demoprojects.h"
#include "app/demo/demosecrets.h"
#include "app/demo/demoseed.h"

#include <QUuid>

#include <utility>

namespace qernal {

namespace {

const QLatin1String collection("/v1/auth/tokens");
const QLatin1String tokenEndpoint("/oauth2/token");

bool isBelow(const QString &path, QLatin1String root)
{
    return path.startsWith(root + QLatin1Char('/'));
}

std::optional<QDateTime> expiryAfter(int days)
{
    if (days == 0) return std::nullopt;
    return QDateTime::currentDateTimeUtc().addDays(days);
}

DemoAnswer tokenAnswer(const DemoTokenStore &store, const QString &id, const QByteArray &apiToken)
{
    QJsonObject object = demoMeta(*store.find(id), store.userId());
    if (!apiToken.isEmpty()) object.insert(QStringLiteral("token"), QString::fromLatin1(apiToken));
    return demoJsonAnswer(200, object);
}

DemoAnswer notFound()
{
    return demoMessageAnswer(404, QStringLiteral("There is no such token"));
}

DemoAnswer wrongMethod()
{
    return demoMessageAnswer(405, QStringLiteral("This method is not known here"));
}

} // namespace

DemoService::DemoService(DemoOptions options)
    : m_options(std::move(options)),
      m_store(m_options.accessTokenSeconds),
      m_apiToken(seed()),
      m_accessToken(m_store.issueAccessToken()),
      m_session(demoRandomText(32))
{
}

QByteArray DemoService::seed()
{
    if (m_options.projects.isEmpty()) return demoSeed(m_store, m_options.tokens);
    QHash<QString, QByteArray> apiTokens;
    QByteArray own = demoSeed(m_store, m_options.tokens, &apiTokens);
    m_hasProjects = writeDemoProjects(m_options.projects, apiTokens);
    return own;
}

DemoAnswer DemoService::handle(const DemoRequest &request)
{
    if (isBelow(request.path, QLatin1String("/demo"))) return handleDemo(request);
    const bool isToken = isBelow(request.path, collection);
    const QString counted = isToken ? collection + QLatin1String("/{id}") : request.path;
    ++m_counts[QString::fromLatin1(request.method) + QLatin1Char(' ') + counted];

    const bool isGrant = request.path == tokenEndpoint;
    const QByteArray faulty = isGrant ? QByteArray("OAUTH") : request.method;
    if (auto refusal = m_options.faults.takeFailure(faulty)) return *refusal;
    DemoAnswer answer = isGrant ? demoTokenEndpoint(m_store, request) : handleApi(request);
    if (m_options.faults.takeDrop(faulty)) return demoHtmlAnswer(500);
    return answer;
}

DemoAnswer DemoService::handleApi(const DemoRequest &request)
{
    const bool isToken = isBelow(request.path, collection);
    if (request.path != collection && !isToken)
        return demoMessageAnswer(404, QStringLiteral("There is nothing at this address"));
    if (!isSignedIn(request)) return demoMessageAnswer(401, QStringLiteral("You are not signed in"));
    if (isToken) return handleToken(request, request.path.mid(collection.size() + 1));
    if (request.method == "GET") return demoListAnswer(m_store, request.query, m_options.shape, m_options.maxPerPage);
    if (request.method == "POST") return create(request);
    return wrongMethod();
}

DemoAnswer DemoService::handleToken(const DemoRequest &request, const QString &id)
{
    if (request.method == "DELETE")
        return m_store.remove(id) ? demoMessageAnswer(200, QStringLiteral("The token was deleted")) : notFound();
    if (request.method != "GET" && request.method != "PUT") return wrongMethod();
    if (QUuid::fromString(id).isNull())
        return demoBadRequest({{QStringLiteral("token_id"), QStringLiteral("must be a UUID")}});
    if (!m_store.find(id)) return notFound();
    return request.method == "PUT" ? update(request, id) : tokenAnswer(m_store, id, {});
}

DemoAnswer DemoService::create(const DemoRequest &request)
{
    const DemoBody body = demoReadBody(request, true);
    if (body.refusal) return *body.refusal;
    DemoToken token;
    token.name = *body.name;
    token.createdAt = token.updatedAt = QDateTime::currentDateTimeUtc();
    token.expiresAt = expiryAfter(*body.expiryDays);
    const QByteArray apiToken = m_store.add(std::move(token));
    return tokenAnswer(m_store, m_store.tokens().constLast().id, apiToken);
}

DemoAnswer DemoService::update(const DemoRequest &request, const QString &id)
{
    const DemoBody body = demoReadBody(request, false);
    if (body.refusal) return *body.refusal;
    std::optional<std::optional<QDateTime>> expiresAt;
    if (body.expiryDays) expiresAt.emplace(expiryAfter(*body.expiryDays));
    m_store.change(id, body.name, expiresAt);
    const bool regenerates = m_options.put == DemoPut::Any || (m_options.put == DemoPut::Expiry && body.expiryDays);
    return tokenAnswer(m_store, id, regenerates ? m_store.regenerate(id) : QByteArray());
}

DemoAnswer DemoService::handleDemo(const DemoRequest &request)
{
    const QString what = request.path.mid(int(qstrlen("/demo/")));
    if (what == QLatin1String("statistics") && request.method == "GET") {
        QJsonObject counts;
        for (auto count = m_counts.constBegin(); count != m_counts.constEnd(); ++count)
            counts.insert(count.key(), count.value());
        return demoJsonAnswer(200, counts);
    }
    const QString fault = request.query.toString(QUrl::FullyDecoded);
    const bool isFail = what == QLatin1String("fail");
    if (request.method != "POST" || (!isFail && what != QLatin1String("drop")))
        return demoMessageAnswer(404, QStringLiteral("There is nothing at this address"));
    const bool understood = isFail ? m_options.faults.addFailure(fault) : m_options.faults.addDrop(fault);
    return understood ? demoMessageAnswer(200, QStringLiteral("Set"))
                      : demoMessageAnswer(400, QStringLiteral("This fault is not understood"));
}

bool DemoService::isSignedIn(const DemoRequest &request) const
{
    const QByteArray authorization = request.headers.value("authorization");
    const qsizetype space = authorization.indexOf(' ');
    if (space > 0 && authorization.left(space).toLower() == "bearer")
        return m_store.acceptsAccessToken(authorization.mid(space + 1).trimmed());
    for (const QByteArray &cookie : request.headers.value("cookie").split(';'))
        if (cookie.trimmed() == "qernal_kratos_session=" + m_session) return true;
    return false;
}

} // namespace qernal
