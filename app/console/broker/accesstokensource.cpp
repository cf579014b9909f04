// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/accesstokensource.h"

#include <utility>

namespace qernal {

AccessTokenSource::AccessTokenSource(HttpClient *http, const QUrl &authorizationUrl, Secret apiToken, QObject *parent)
    : QObject(parent), m_http(http), m_authorizationUrl(authorizationUrl), m_apiToken(std::move(apiToken))
{
}

void AccessTokenSource::get(QObject *context, Callback<Secret> done)
{
    m_waiting.push_back({context, std::move(done)});
    if (m_token && (!m_renewAt.isValid() || systemClock()() < m_renewAt)) {
        QMetaObject::invokeMethod(
            this, [this] { answer({}); }, Qt::QueuedConnection);
        return;
    }
    trade();
}

void AccessTokenSource::trade()
{
    if (std::exchange(m_trading, true)) return;
    requestAccessToken(m_http, m_authorizationUrl, m_apiToken, systemClock(), this, [this](Result<AccessToken> token) {
        m_trading = false;
        if (!token) return answer(token.error());
        m_token = std::move(*token);
        m_renewAt = renewalTime(*m_token, systemClock()());
        answer({});
    });
}

void AccessTokenSource::answer(const std::optional<Error> &error)
{
    if (!error && !m_token) return trade(); // forgotten meanwhile
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (!each.context) continue;
        if (error)
            each.done(tl::unexpected<Error>(*error));
        else
            each.done(m_token->value.clone());
    }
}

} // namespace qernal
