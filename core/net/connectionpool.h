// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QObject;
QT_END_NAMESPACE

namespace qernal {

class RouteLookup;

/// Connections that several requests share. They live as long as anybody holds this object.
struct Connections {
    std::shared_ptr<QNetworkAccessManager> manager;
    QSet<QString> answered = {}; ///< origins whose next request may be sent on a connection that was used before
};

/// Gives out the connections to send by, and lets go of those that cannot be relied on: after the computer was
/// suspended the other side has usually forgotten them, and a request that is sent on one would not be answered before
/// its deadline. QNetworkAccessManager::clearConnectionCache() would abandon the requests under way, so the whole
/// manager is replaced.
class ConnectionPool {
public:
    /// See core/net/suspendedtime.h.
    using SuspendedTime = std::function<std::chrono::milliseconds()>;

    /// @p routes, which knows the proxies, and @p owner, which the managers are children of, outlive this object.
    ConnectionPool(RouteLookup *routes, SuspendedTime suspended, QObject *owner);

    /// The connections that a request is sent by now.
    [[nodiscard]] std::shared_ptr<Connections> current();
    /// No later request is sent by @p connections.
    void retire(const std::shared_ptr<Connections> &connections);

private:
    RouteLookup *m_routes;
    SuspendedTime m_suspendedTime;
    QObject *m_owner;
    std::chrono::milliseconds m_suspended;
    std::shared_ptr<Connections> m_current;
};

} // namespace qernal
