// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/brokeranswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qernal {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 405: return "Method Not Allowed";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 421: return "Misdirected Request";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Bad Gateway";
    }
}

BrokerAnswer answerOf(int status, QLatin1String name, const QString &text)
{
    return {status, QJsonDocument(QJsonObject{{name, text}}).toJson(QJsonDocument::Compact)};
}

} // namespace

BrokerAnswer BrokerAnswer::message(int status, const QString &text)
{
    return answerOf(status, QLatin1String("message"), text);
}

BrokerAnswer BrokerAnswer::grantError(int status, QLatin1String code)
{
    return answerOf(status, QLatin1String("error"), code);
}

QByteArray BrokerAnswer::head(bool keepsAlive) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
                      "\r\nContent-Type: application/json\r\nCache-Control: no-store\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n";
    if (status == 401) head += "WWW-Authenticate: Bearer realm=\"qernal-token\"\r\n";
    if (!keepsAlive) head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace qernal
