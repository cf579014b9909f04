// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QSslConfiguration>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
QT_END_NAMESPACE

namespace qernal {

/// True if every header of @p request can be sent as it is: names are tokens, values hold no control character.
[[nodiscard]] bool hasCleanHeaders(const HttpRequest &request);

/// Sets how a request is sent whatever it is: nothing that we did not ask for, TLS as @p tls says in place of Qt's
/// default, and no longer silences than @p limits allow.
void setUp(QNetworkRequest &request, const std::optional<QSslConfiguration> &tls, const HttpClient::Limits &limits);

/// Hands @p request to @p manager so that it leaves in one piece, once, with nothing added that we did not ask for: no
/// redirect, cookie, cache, stored credential, compression or HTTP/2. @p tls takes the place of Qt's default; of @p
/// limits the silences on the wire are obeyed. The caller owns the reply.
[[nodiscard]] QNetworkReply *sendOnce(QNetworkAccessManager *manager, const HttpRequest &request,
                                      const std::optional<QSslConfiguration> &tls, const HttpClient::Limits &limits);

} // namespace qernal
