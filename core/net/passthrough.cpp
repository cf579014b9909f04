// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/passthrough.h"

#include "core/net/outgoing.h"
#include "core/net/routelookup.h"
#include "core/net/streamedbody.h"
#include "core/net/suspendedtime.h"
#include "core/secrets/secret.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace qernal {

namespace {

/// A request whose way is being looked up. A closure could not wipe the access token in it.
class WaitingRequest : public QObject {
public:
    WaitingRequest(const PassThrough::Request &waiting, QObject *parent) : QObject(parent), request(waiting) {}
    ~WaitingRequest() override
    {
        for (auto &header : request.headers)
            wipe(header.second);
    }
    Q_DISABLE_COPY_MOVE(WaitingRequest)

    PassThrough::Request request;
};

} // namespace

PassThrough::PassThrough(const HttpClient::Limits &limits, QObject *parent)
    : QObject(parent),
      m_limits(limits),
      m_routes(std::make_unique<RouteLookup>(RouteLookup::systemProxies, TrustSource::fromEnvironment(),
                                             limits.proxyLookup)),
      m_pool(m_routes.get(), suspendedTime, this)
{
}

PassThrough::~PassThrough() = default;

PassedReply *PassThrough::send(const Request &request, StreamedBody *body, QObject *parent)
{
    auto *reply = new PassedReply(parent);
    if (body) body->setParent(reply);
    if (!HttpClient::isAllowed(request.url) || !hasCleanHeaders({.headers = request.headers})) {
        reply->refuse({.kind = Error::Kind::InvalidInput, .host = request.url.host()});
    } else if (const auto route = m_routes->known(request.url)) {
        sendBy(reply, request, body, route->tls);
    } else {
        auto *waiting = new WaitingRequest(request, reply);
        m_routes->find(request.url, waiting, [this, reply, waiting, body](const Route &found) {
            sendBy(reply, waiting->request, body, found.tls);
            delete waiting;
        });
    }
    return reply;
}

void PassThrough::sendBy(PassedReply *reply, const Request &request, StreamedBody *body,
                         const std::optional<QSslConfiguration> &tls)
{
    QNetworkRequest outgoing(request.url);
    setUp(outgoing, tls, m_limits);
    for (const auto &[name, value] : request.headers)
        outgoing.setRawHeader(name, value);
    // Decompression would change what is passed on.
    outgoing.setRawHeader("Accept-Encoding", "identity");
    const std::shared_ptr<Connections> connections = m_pool.current();
    QNetworkAccessManager *manager = connections->manager.get();
    if (request.method == "GET") return reply->start(manager->get(outgoing), connections);
    if (request.method == "HEAD") return reply->start(manager->head(outgoing), connections);
    outgoing.setRawHeader("Content-Length", QByteArray::number(request.bodySize));
    // Without a device Qt repeats the request where a connection is lost.
    if (!body) body = new StreamedBody(0, reply);
    reply->start(manager->sendCustomRequest(outgoing, request.method, body), connections);
}

} // namespace qernal
