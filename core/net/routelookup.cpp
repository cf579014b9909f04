// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/routelookup.h"

#include "core/net/origin.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>
#include <QTimer>

#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace qernal {

namespace {

// A laptop that moves to another network finds its proxy within a minute.
constexpr std::chrono::milliseconds MaxAge = std::chrono::minutes(1);

} // namespace

/// Where a look-up reports to. It outlives the look-up object, which may go while the thread still waits.
struct RouteLookup::Receiver {
    std::mutex mutex;
    RouteLookup *lookup = nullptr;

    template<typename Report> void post(Report report)
    {
        const std::lock_guard lock(mutex);
        if (lookup)
            QMetaObject::invokeMethod(
                lookup, [target = lookup, report = std::move(report)] { report(target); }, Qt::QueuedConnection);
    }
};

QList<QNetworkProxy> RouteLookup::systemProxies(const QUrl &url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

RouteLookup::RouteLookup(ProxyQuery query, const TrustSource &trust, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent),
      m_query(std::move(query)),
      m_trust(trust),
      m_limit(limit),
      m_receiver(std::make_shared<Receiver>())
{
    m_receiver->lookup = this;
}

RouteLookup::~RouteLookup()
{
    const std::lock_guard lock(m_receiver->mutex);
    m_receiver->lookup = nullptr;
}

bool RouteLookup::needsAuthorities(const QUrl &url) const
{
    return !m_trust.isSystem() && url.scheme() == QLatin1String("https");
}

bool RouteLookup::needsProxies(const QUrl &url) const
{
    return !m_direct && !isLoopback(url.host());
}

Route RouteLookup::routeOf(const Entry &entry, const QUrl &url) const
{
    Route route{.isProxyKnown = entry.isProxyKnown || !needsProxies(url)};
    if (entry.proxies) route.proxies = *entry.proxies;
    if (!needsAuthorities(url)) return route;
    route.tls = m_tls.value_or(QSslConfiguration::defaultConfiguration());
    // What the environment trusts is not known yet, and nothing else may be trusted.
    if (!m_tls) route.tls->setCaCertificates({});
    return route;
}

std::optional<Route> RouteLookup::known(const QUrl &url)
{
    if (!needsProxies(url) && !needsAuthorities(url)) return Route();
    const Entry &entry = m_entries[originOf(url)];
    if (!entry.proxies) return std::nullopt;
    if (entry.age.hasExpired(MaxAge.count())) start(url);
    return routeOf(m_entries.value(originOf(url)), url);
}

void RouteLookup::find(const QUrl &url, QObject *context, std::function<void(const Route &)> done)
{
    m_entries[originOf(url)].waiting.append({context, std::move(done)});
    start(url);
}

void RouteLookup::start(const QUrl &url)
{
    Entry &entry = m_entries[originOf(url)];
    if (std::exchange(entry.isUnderWay, true)) return;
    QTimer::singleShot(m_limit, this, [this, url] { handleLimit(url); });
    const bool readsAuthorities = needsAuthorities(url) && !m_tls;
    const auto work = [receiver = m_receiver, query = m_query, trust = m_trust, url, readsAuthorities,
                       asks = needsProxies(url), direct = m_direct] {
        if (readsAuthorities)
            receiver->post(
                [authorities = trust.certificates()](RouteLookup *lookup) { lookup->handleAuthorities(authorities); });
        const Proxies proxies = asks ? query(url) : Route().proxies;
        receiver->post([url, direct, proxies](RouteLookup *lookup) { lookup->handleProxies(url, direct, proxies); });
    };
    try {
        // No thread of a pool: those are few, and are waited for when the program ends.
        std::thread(work).detach();
    } catch (const std::system_error &) {
        entry.isUnderWay = false; // no thread can be had: the limit passes
    }
}

void RouteLookup::handleAuthorities(const QList<QSslCertificate> &authorities)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setCaCertificates(authorities);
}

void RouteLookup::handleProxies(const QUrl &url, bool direct, const Proxies &proxies)
{
    Entry &entry = m_entries[originOf(url)];
    if (direct != m_direct) {
        // Asked before the choice changed.
        entry.isUnderWay = false;
        return start(url);
    }
    entry.proxies = proxies.isEmpty() ? Route().proxies : proxies;
    entry.isProxyKnown = true;
    entry.isUnderWay = false;
    entry.age.start();
    report(url);
}

void RouteLookup::handleLimit(const QUrl &url)
{
    Entry &entry = m_entries[originOf(url)];
    if (entry.proxies) return;
    entry.proxies = Route().proxies;
    entry.age.start();
    report(url);
}

void RouteLookup::report(const QUrl &url)
{
    Entry &entry = m_entries[originOf(url)];
    const QList<Waiting> waiting = std::exchange(entry.waiting, {});
    const Route route = routeOf(entry, url);
    for (const Waiting &one : waiting) {
        if (one.context) one.done(route);
    }
}

void RouteLookup::setDirect(bool direct)
{
    if (direct == std::exchange(m_direct, direct)) return;
    for (Entry &entry : m_entries) {
        entry.proxies.reset();
        entry.isProxyKnown = false;
    }
}

void RouteLookup::distrust(const QUrl &url)
{
    if (m_entries.contains(originOf(url))) start(url);
}

} // namespace qernal
