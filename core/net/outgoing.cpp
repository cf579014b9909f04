// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/outgoing.h"

#include "core/net/oneshotbody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace qernal {

namespace {

bool isTokenByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

bool isValueByte(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code == '\t' || (code >= 0x20 && code != 0x7f);
}

void setAttributes(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Debian's Qt 6.4.2 lacks the fixes for CVE-2023-51714 and CVE-2024-39936.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
}

void setHeaders(QNetworkRequest &request, const HttpRequest &from)
{
    request.setRawHeader("User-Agent", "qernal-token-manager/" + QCoreApplication::applicationVersion().toLatin1());
    request.setRawHeader("Accept", "application/json");
    if (!from.body.isEmpty()) request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : from.headers)
        request.setRawHeader(name, value);
    // Decompression hides a cut body; asked for identity, Qt reports the cut.
    request.setRawHeader("Accept-Encoding", "identity");
    if (from.method != HttpRequest::Method::Get)
        request.setRawHeader("Content-Length", QByteArray::number(from.body.size()));
}

} // namespace

bool hasCleanHeaders(const HttpRequest &request)
{
    return std::all_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return !header.first.isEmpty() && std::all_of(header.first.begin(), header.first.end(), isTokenByte) &&
               std::all_of(header.second.begin(), header.second.end(), isValueByte);
    });
}

void setUp(QNetworkRequest &request, const std::optional<QSslConfiguration> &tls, const HttpClient::Limits &limits)
{
    // TLS stays as Qt has it, 1.2 at least and the other side verified. Only whose certificates are believed differs
    // where SSL_CERT_FILE or SSL_CERT_DIR is set (RouteLookup), which a request alone can say.
    if (tls) request.setSslConfiguration(*tls);
    setAttributes(request);
    request.setTransferTimeout(static_cast<int>(limits.idle.count()));
    // A router forgets a connection that is silent for long, and the next request on it would be lost.
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute,
                         static_cast<int>(limits.keepAlive.count()));
}

QNetworkReply *sendOnce(QNetworkAccessManager *manager, const HttpRequest &request,
                        const std::optional<QSslConfiguration> &tls, const HttpClient::Limits &limits)
{
    QNetworkRequest outgoing(request.url);
    setUp(outgoing, tls, limits);
    setHeaders(outgoing, request);
    if (request.method == HttpRequest::Method::Get) return manager->get(outgoing);

    auto *body = new OneShotBody(request.method == HttpRequest::Method::Delete ? QByteArray() : request.body);
    QNetworkReply *reply = nullptr;
    if (request.method == HttpRequest::Method::Post)
        reply = manager->post(outgoing, body);
    else if (request.method == HttpRequest::Method::Put)
        reply = manager->put(outgoing, body);
    else // deleteResource() takes no device, and without one Qt repeats the
         // request
        reply = manager->sendCustomRequest(outgoing, "DELETE", body);
    body->setParent(reply);
    return reply;
}

} // namespace qernal
