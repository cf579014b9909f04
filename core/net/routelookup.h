// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/trustsource.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace qernal {

/// How an origin is reached, and whom it is believed.
struct Route {
    QList<QNetworkProxy> proxies{QNetworkProxy(QNetworkProxy::NoProxy)};
    bool isProxyKnown = true;                            ///< false: the system did not answer in time
    std::optional<QSslConfiguration> tls = std::nullopt; ///< nothing: Qt's default, which trusts the system's
};

/// Asks the system for the proxy of each origin, and reads the authorities that the environment names, on a thread of
/// its own: a PAC script that cannot be loaded holds libproxy for many seconds, which must not be the GUI thread's.
/// What was found is remembered for each origin and looked up again in the background when it has grown old.
///
/// Loopback needs no look-up of a proxy. Where the system does not answer within the limit the origin is asked
/// directly, as the system itself decides in the end where a PAC script cannot be loaded; its answer counts from the
/// moment in which it comes.
class RouteLookup : public QObject {
    Q_OBJECT
public:
    /// Runs on another thread.
    using ProxyQuery = std::function<QList<QNetworkProxy>(const QUrl &)>;

    /// The desktop's proxies (QNetworkProxyFactory::systemProxyForQuery).
    [[nodiscard]] static QList<QNetworkProxy> systemProxies(const QUrl &url);

    RouteLookup(ProxyQuery query, const TrustSource &trust, std::chrono::milliseconds limit, QObject *parent = nullptr);
    /// A look-up that is under way is left to end by itself.
    ~RouteLookup() override;

    /// The route to the origin of @p url as far as it is known already; nothing if find() has to be asked.
    [[nodiscard]] std::optional<Route> known(const QUrl &url);
    /// Runs @p done on the GUI thread, never inside this call, and not at all once @p context is gone.
    void find(const QUrl &url, QObject *context, std::function<void(const Route &)> done);
    /// The route to the origin of @p url did not lead there: it is looked up again.
    void distrust(const QUrl &url);

    /// Whether every origin is asked directly, without a look-up of proxies. What was found is forgotten.
    void setDirect(bool direct);

    [[nodiscard]] const TrustSource &trust() const { return m_trust; }

private:
    using Proxies = QList<QNetworkProxy>;
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(const Route &)> done;
    };
    struct Entry {
        std::optional<Proxies> proxies = std::nullopt;
        bool isProxyKnown = false;
        bool isUnderWay = false;
        QElapsedTimer age = {};
        QList<Waiting> waiting = {};
    };
    struct Receiver;

    void start(const QUrl &url);
    void handleAuthorities(const QList<QSslCertificate> &authorities);
    void handleProxies(const QUrl &url, bool direct, const Proxies &proxies);
    void handleLimit(const QUrl &url);
    void report(const QUrl &url);
    [[nodiscard]] Route routeOf(const Entry &entry, const QUrl &url) const;
    [[nodiscard]] bool needsAuthorities(const QUrl &url) const;
    [[nodiscard]] bool needsProxies(const QUrl &url) const;

    ProxyQuery m_query;
    TrustSource m_trust;
    std::chrono::milliseconds m_limit;
    bool m_direct = false;
    std::optional<QSslConfiguration> m_tls; ///< with the authorities of m_trust, once they were read
    QHash<QString, Entry> m_entries;        ///< by origin
    std::shared_ptr<Receiver> m_receiver;
};

} // namespace qernal
