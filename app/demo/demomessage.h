// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace qernal {

/// One request as the service sees it, apart from the HTTP library that read it.
struct DemoRequest {
    QByteArray method;                     ///< upper case
    QString path;                          ///< decoded, without the query
    QUrlQuery query;                       ///< as sent
    QHash<QByteArray, QByteArray> headers; ///< lower-case name → value
    QByteArray body;
};

/// One answer, apart from the HTTP library that writes it.
struct DemoAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// An answer that is one JSON object.
DemoAnswer demoJsonAnswer(int status, const QJsonObject &object);
/// The API's { message } in any of its error schemas.
DemoAnswer demoMessageAnswer(int status, const QString &message);
/// BadRequestResponse: { message, fields }.
DemoAnswer demoBadRequest(const QJsonObject &fields,
                          const QString &message = QStringLiteral("The request is not valid"));
/// What a gateway in front of the service would say: an HTML page, no JSON.
DemoAnswer demoHtmlAnswer(int status);

} // namespace qernal
