// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/deliver.h"
#include "core/net/httpcall.h"
#include "core/net/loggedrequest.h"
#include "core/net/origin.h"
#include "core/net/outgoing.h"
#include "core/net/routelookup.h"

#include <QCoreApplication>

#include <utility>

namespace qernal {

namespace {

QString reasonToRefuse(const HttpRequest &request)
{
    if (!HttpClient::isAllowed(request.url))
        return QCoreApplication::translate("qernal", "The address must be https, with a host and without a user name.");
    if (!hasCleanHeaders(request))
        return QCoreApplication::translate("qernal", "A header holds a character that cannot be sent.");
    return {};
}

} // namespace

HttpClient::HttpClient(QObject *parent) : HttpClient(Limits(), parent) {}

HttpClient::HttpClient(const Limits &limits, QObject *parent) : HttpClient(limits, System(), parent) {}

HttpClient::HttpClient(const Limits &limits, const System &system, QObject *parent)
    : QObject(parent),
      m_limits(limits),
      m_routes(std::make_unique<RouteLookup>(system.proxies ? system.proxies : RouteLookup::systemProxies, system.trust,
                                             limits.proxyLookup)),
      m_pool(m_routes.get(), system.suspendedTime, this),
      m_log(system.log)
{
}

HttpClient::~HttpClient()
{
    // Before the managers, which would take their replies away beneath them.
    qDeleteAll(findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::send(const HttpRequest &request, QObject *context, Done done)
{
    Q_ASSERT(context);
    const QString reason = reasonToRefuse(request);
    if (!reason.isEmpty()) {
        HttpAnswer answer;
        answer.error = Error{.kind = Error::Kind::InvalidInput, .message = reason, .host = request.url.host()};
        if (m_log) m_log->addRequest(loggedRequest(request, answer));
        deliver(context, done, std::move(answer));
        return;
    }
    const HttpCall::Shared shared{
        .limits = m_limits, .routes = *m_routes, .pool = m_pool, .pauses = m_pauses, .log = m_log};
    auto *call = new HttpCall(shared, request, context, std::move(done), this);
    call->start();
}

void HttpClient::setUsesSystemProxy(bool uses)
{
    m_routes->setDirect(!uses);
}

bool HttpClient::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

} // namespace qernal
