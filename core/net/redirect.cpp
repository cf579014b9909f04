// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redirect.h"

#include "core/net/httpclient.h"
#include "core/net/origin.h"

namespace qernal {

std::optional<QUrl> redirectTarget(const HttpRequest &request, const HttpAnswer &answer)
{
    if (!answer.error || answer.error->kind != Error::Kind::Redirected) return std::nullopt;
    if (request.method != HttpRequest::Method::Get) return std::nullopt;
    const QUrl target = request.url.resolved(QUrl::fromEncoded(answer.header("Location"), QUrl::StrictMode));
    if (!HttpClient::isAllowed(target) || originOf(target) != originOf(request.url)) return std::nullopt;
    return target;
}

} // namespace qernal
