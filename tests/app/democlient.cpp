// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/democlient.h"

#include "tests/support/demoprocess.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

namespace qernal {

QJsonObject DemoReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray DemoReply::text(const char *key) const
{
    return object().value(QLatin1String(key)).toString().toUtf8();
}

QString demoTokensPath(const QByteArray &id)
{
    const QString path = QStringLiteral("/v1/auth/tokens");
    return id.isEmpty() ? path : path + QLatin1Char('/') + QString::fromLatin1(id);
}

DemoReply demoAsk(const DemoProcess &demo, const QByteArray &method, const QString &path,
                  const QByteArray &authorization, const QByteArray &body, const QByteArray &type)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(demo.url().toString() + path));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    if (authorization.startsWith("cookie "))
        request.setRawHeader("Cookie", authorization.mid(7));
    else if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished()) finished.wait(30'000);
    DemoReply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto &header : reply->rawHeaderPairs())
        answer.headers.insert(header.first.toLower(), header.second);
    return answer;
}

QByteArray demoBearer(const DemoProcess &demo)
{
    return "Bearer " + demo.accessToken();
}

QByteArray demoBasic(const QByteArray &apiToken)
{
    const qsizetype at = apiToken.indexOf('@');
    const QByteArray pair = apiToken.left(at).toPercentEncoding() + ':' + apiToken.mid(at + 1).toPercentEncoding();
    return "Basic " + pair.toBase64();
}

DemoReply demoTrade(const DemoProcess &demo, const QByteArray &apiToken)
{
    return demoAsk(demo, "POST", QStringLiteral("/oauth2/token"), demoBasic(apiToken), "grant_type=client_credentials",
                   "application/x-www-form-urlencoded");
}

QByteArray demoOwnId(const DemoProcess &demo)
{
    return demo.apiToken().split('@').constFirst();
}

} // namespace qernal
