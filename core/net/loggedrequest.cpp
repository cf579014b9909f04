// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/loggedrequest.h"

namespace qernal {

namespace {

QLatin1String nameOf(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get: return QLatin1String("GET");
    case HttpRequest::Method::Post: return QLatin1String("POST");
    case HttpRequest::Method::Put: return QLatin1String("PUT");
    case HttpRequest::Method::Delete: return QLatin1String("DELETE");
    }
    return {};
}

} // namespace

LoggedRequest loggedRequest(const HttpRequest &request, const HttpAnswer &answer)
{
    LoggedRequest logged{
        .method = nameOf(request.method), .address = loggedAddress(request.url), .status = answer.status};
    if (answer.error) logged.error = answer.error->kind;
    return logged;
}

} // namespace qernal
