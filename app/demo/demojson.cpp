// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojson.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace qernal {

namespace {

constexpr int MaxDays = 36'500;

QString expiryProblem(const QJsonValue &value)
{
    if (!value.isDouble()) return QStringLiteral("must be an integer");
    const double days = value.toDouble();
    if (std::floor(days) != days) return QStringLiteral("must be an integer");
    if (days < 0) return QStringLiteral("must not be negative");
    if (days > MaxDays) return QStringLiteral("must be at most %1").arg(MaxDays);
    return {};
}

QString nameProblem(const QJsonValue &value)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-z-]+\\z"));
    if (!value.isString()) return QStringLiteral("must be a string");
    if (!pattern.match(value.toString()).hasMatch()) return QStringLiteral("must match the pattern ^[A-z-]+$");
    return {};
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

DemoAnswer demoJsonAnswer(int status, const QJsonObject &object)
{
    DemoAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

DemoAnswer demoMessageAnswer(int status, const QString &message)
{
    return demoJsonAnswer(status, {{QStringLiteral("message"), message}});
}

DemoAnswer demoBadRequest(const QJsonObject &fields, const QString &message)
{
    return demoJsonAnswer(400, {{QStringLiteral("message"), message}, {QStringLiteral("fields"), fields}});
}

DemoAnswer demoHtmlAnswer(int status)
{
    DemoAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html><head><title>" + QByteArray::number(status) + "</title></head><body><h1>Error " +
                  QByteArray::number(status) + "</h1></body></html>\n";
    return answer;
}

DemoBody demoReadBody(const DemoRequest &request, bool required)
{
    const QString nameKey = QStringLiteral("name");
    const QString expiryKey = QStringLiteral("expiry_duration");
    DemoBody body;
    const QByteArray type = request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
    if (type != "application/json") {
        body.refusal = demoBadRequest({}, QStringLiteral("The content type must be application/json"));
        return body;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        body.refusal = demoBadRequest({}, QStringLiteral("The body must be one JSON object"));
        return body;
    }
    const QJsonObject object = document.object();
    QJsonObject problems;
    const auto note = [&problems](const QString &key, const QString &problem) {
        if (!problem.isEmpty()) problems.insert(key, problem);
    };
    for (const QString &key : object.keys()) {
        if (key == nameKey)
            note(key, nameProblem(object.value(key)));
        else if (key == expiryKey)
            note(key, expiryProblem(object.value(key)));
        else
            note(key, QStringLiteral("is not a known field"));
    }
    for (const QString &key : {nameKey, expiryKey}) {
        if (required && !object.contains(key)) note(key, QStringLiteral("is required"));
    }
    if (!problems.isEmpty()) {
        body.refusal = demoBadRequest(problems);
        return body;
    }
    if (object.contains(nameKey)) body.name = object.value(nameKey).toString();
    if (object.contains(expiryKey)) body.expiryDays = object.value(expiryKey).toInt();
    return body;
}

QJsonObject demoMeta(const DemoToken &token, const QString &userId)
{
    QJsonObject meta{
        {QStringLiteral("id"), token.id},
        {QStringLiteral("user_id"), userId},
        {QStringLiteral("name"), token.name},
        {QStringLiteral("date"), QJsonObject{{QStringLiteral("created_at"), timeText(token.createdAt)},
                                             {QStringLiteral("updated_at"), timeText(token.updatedAt)}}},
    };
    if (token.expiresAt) meta.insert(QStringLiteral("expiry_at"), timeText(*token.expiresAt));
    return meta;
}

} // namespace qernal
