// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/deliver.h"
#include "core/net/httpcall.h"
#include "core/net/outgoing.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

namespace qernal {

namespace {

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// The desktop's proxy for everything but this machine itself.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName())) return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

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

HttpClient::HttpClient(const Limits &limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_manager(new QNetworkAccessManager(this))
{
    m_manager->setProxyFactory(new SystemProxies);
}

HttpClient::~HttpClient()
{
    // Before the manager, which would take their replies away beneath them.
    qDeleteAll(findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::send(const HttpRequest &request, QObject *context, Done done)
{
    Q_ASSERT(context);
    const QString reason = reasonToRefuse(request);
    if (!reason.isEmpty()) {
        HttpAnswer answer;
        answer.error = Error{.kind = Error::Kind::InvalidInput, .message = reason, .host = request.url.host()};
        deliver(context, done, std::move(answer));
        return;
    }
    auto *call = new HttpCall(m_manager, &m_pauses, m_limits, request, context, std::move(done), this);
    call->start();
}

bool HttpClient::isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()) return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

} // namespace qernal
