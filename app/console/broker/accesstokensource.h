// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/clientcredentials.h"
#include "core/clock.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace qernal {

/// The real access token behind a run: traded for an API token when first needed, kept until shortly before it ends.
class AccessTokenSource : public QObject {
    Q_OBJECT
public:
    /// @p http is not owned.
    AccessTokenSource(HttpClient *http, const QUrl &authorizationUrl, Secret apiToken, QObject *parent = nullptr);

    /// Hands @p done an access token, or why none is to be had; through the event loop, not once @p context is gone.
    void get(QObject *context, Callback<Secret> done);
    /// When the one that get() has handed out ends (UTC); invalid where the service did not say.
    [[nodiscard]] QDateTime expiresAt() const { return m_token ? m_token->expiresAt : QDateTime(); }
    /// The service did not accept it: the next get() trades for another one.
    void forget() { m_token.reset(); }

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback<Secret> done;
    };

    void trade();
    void answer(const std::optional<Error> &error);

    HttpClient *m_http;
    QUrl m_authorizationUrl;
    Secret m_apiToken;
    std::optional<AccessToken> m_token;
    QDateTime m_renewAt; ///< invalid where the token has no end
    std::vector<Waiting> m_waiting;
    bool m_trading = false;
};

} // namespace qernal
