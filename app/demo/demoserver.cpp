// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <memory>
#include <utility>

namespace qernal {

namespace {

DemoRequest fromHttp(const QHttpServerRequest &request)
{
    DemoRequest read;
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    read.method = QByteArray(methods.valueToKey(int(request.method()))).toUpper();
    read.path = request.url().path(QUrl::FullyDecoded);
    read.query = request.query();
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    for (const auto &header : request.headers())
        read.headers.insert(header.first.toLower(), header.second);
#else
    const auto headers = request.headers().toListOfPairs();
    for (const auto &header : headers)
        read.headers.insert(header.first.toLower(), header.second);
#endif
    read.body = request.body();
    return read;
}

QHttpServerResponse toHttp(const DemoAnswer &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body, QHttpServerResponder::StatusCode(answer.status));
    // The service's clock, which clients compare with times in the answers.
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
            .toLatin1();
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    response.addHeader("Date", date);
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
#else
    QHttpHeaders headers = response.headers();
    headers.append("Date", date);
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#endif
    return response;
}

} // namespace

DemoServer::DemoServer(DemoService &service, std::chrono::milliseconds latency, QObject *parent)
    : QAbstractHttpServer(parent), m_service(service), m_latency(latency)
{
}

bool DemoServer::start()
{
    // bind() of a server that listens already is the one way that Qt 6.4 and Qt 6.8 share.
    m_listener = new QTcpServer(this);
    if (!m_listener->listen(QHostAddress::LocalHost)) return false;
    bind(m_listener);
    return true;
}

QUrl DemoServer::url() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_listener->serverPort());
    return url;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

bool DemoServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const DemoAnswer answer = m_service.handle(fromHttp(request));
    if (m_latency.count() == 0) {
        toHttp(answer).write(makeResponder(request, socket));
        return true;
    }
    // The client may leave before its late answer. Qt 6.4 deletes the request with the socket, and not before.
    QTimer::singleShot(m_latency, this, [answer, request = &request, guard = QPointer<QTcpSocket>(socket)] {
        if (!guard || guard->state() != QAbstractSocket::ConnectedState) return;
        toHttp(answer).write(makeResponder(*request, guard));
    });
    return true;
}

void DemoServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

#else

bool DemoServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const DemoAnswer answer = m_service.handle(fromHttp(request));
    if (m_latency.count() == 0) {
        responder.sendResponse(toHttp(answer));
        return true;
    }
    auto late = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(m_latency, this, [answer, late] { late->sendResponse(toHttp(answer)); });
    return true;
}

void DemoServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}

#endif

} // namespace qernal
