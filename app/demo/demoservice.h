// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"
#include "app/demo/demooptions.h"
#include "app/demo/demotokenstore.h"

#include <QMap>

namespace qernal {

/// The service itself: a request in, an answer out, state between them. It knows nothing of sockets.
class DemoService {
public:
    explicit DemoService(DemoOptions options);

    /// Obeys one request, counts it, and returns its answer.
    DemoAnswer handle(const DemoRequest &request);

    /// False if the projects that the options ask for could not be written.
    [[nodiscard]] bool hasProjects() const { return m_hasProjects; }
    /// Three credentials that the service accepts: `id@secret`, an access token, a session cookie's value.
    [[nodiscard]] QByteArray apiToken() const { return m_apiToken; }
    [[nodiscard]] QByteArray accessToken() const { return m_accessToken; }
    [[nodiscard]] QByteArray session() const { return m_session; }

private:
    QByteArray seed();
    DemoAnswer handleApi(const DemoRequest &request);
    DemoAnswer handleDemo(const DemoRequest &request);
    DemoAnswer handleToken(const DemoRequest &request, const QString &id);
    DemoAnswer create(const DemoRequest &request);
    DemoAnswer update(const DemoRequest &request, const QString &id);
    [[nodiscard]] bool isSignedIn(const DemoRequest &request) const;

    DemoOptions m_options;
    DemoTokenStore m_store;
    bool m_hasProjects = true;
    QByteArray m_apiToken;
    QByteArray m_accessToken;
    QByteArray m_session;
    QMap<QString, int> m_counts;
};

} // namespace qernal
