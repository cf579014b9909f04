// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "tests/support/faultserver.h"

namespace qernal {

/// What a service answers that created a token.
inline const QByteArray created =
    httpBytes(201, R"({"id":"1","token":"1@secret"})", {{"Content-Type", "application/json"}});

/// A mutation of that method, with a body where it may have one.
inline HttpRequest mutation(HttpRequest::Method method, const QUrl &url)
{
    return {.method = method,
            .url = url,
            .headers = {{"Content-Type", "application/json"}},
            .body = method == HttpRequest::Method::Delete ? QByteArray() : QByteArray(R"({"name":"x"})")};
}

/// Every kind of mutation.
inline const QList<std::pair<QByteArray, HttpRequest::Method>> mutations = {
    {"POST", HttpRequest::Method::Post}, {"PUT", HttpRequest::Method::Put}, {"DELETE", HttpRequest::Method::Delete}};

} // namespace qernal
