// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionpool.h"

#include "core/net/routelookup.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <utility>

namespace qernal {

namespace {

// Where no clock counts the sleep itself, setting the clock by a little is none.
constexpr std::chrono::milliseconds ShortestSuspension = std::chrono::seconds(2);

/// The proxies that RouteLookup has found: QNetworkAccessManager asks on the GUI thread, where nothing may be looked
/// up.
class KnownProxies : public QNetworkProxyFactory {
public:
    explicit KnownProxies(RouteLookup *routes) : m_routes(routes) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_routes->known(query.url()).value_or(Route()).proxies;
    }

private:
    RouteLookup *m_routes;
};

} // namespace

ConnectionPool::ConnectionPool(RouteLookup *routes, SuspendedTime suspended, QObject *owner)
    : m_routes(routes), m_suspendedTime(std::move(suspended)), m_owner(owner), m_suspended(m_suspendedTime())
{
}

std::shared_ptr<Connections> ConnectionPool::current()
{
    const std::chrono::milliseconds suspended = m_suspendedTime();
    if (suspended - std::exchange(m_suspended, suspended) >= ShortestSuspension) m_current.reset();
    if (m_current) return m_current;
    // Later, for a request that holds them last may be in the middle of a signal of theirs.
    const auto later = [](QNetworkAccessManager *manager) { manager->deleteLater(); };
    m_current = std::make_shared<Connections>();
    m_current->manager = std::shared_ptr<QNetworkAccessManager>(new QNetworkAccessManager(m_owner), later);
    m_current->manager->setProxyFactory(new KnownProxies(m_routes));
    return m_current;
}

void ConnectionPool::retire(const std::shared_ptr<Connections> &connections)
{
    if (m_current == connections) m_current.reset();
}

} // namespace qernal
