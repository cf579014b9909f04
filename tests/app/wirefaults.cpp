// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wirefaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace qernal {

namespace {

using End = Fault::End;

const QByteArray Page = "<!DOCTYPE html><html><body>Sign in to the network</body></html>";

/// Every value of @p value that is neither object nor array becomes @p by.
QJsonValue withLeaves(const QJsonValue &value, const QJsonValue &by)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withLeaves(item, by));
        return array;
    }
    if (!value.isObject()) return by;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        field.value() = withLeaves(field.value(), by);
    return object;
}

QByteArray withLeaves(const QByteArray &body, const QJsonValue &by)
{
    return QJsonDocument(withLeaves(QJsonDocument::fromJson(body).object(), by).toObject())
        .toJson(QJsonDocument::Compact);
}

WireFault body(const QByteArray &name, const QByteArray &bytes, bool mayBeUnderstood = false)
{
    return {name,
            {.answer = httpBytes(200, bytes, {{"Content-Type", "application/json"}}), .end = End::Close},
            mayBeUnderstood};
}

WireFault raw(const QByteArray &name, const QByteArray &answer, bool mayBeUnderstood = false)
{
    return {name, {.answer = answer, .end = End::Close}, mayBeUnderstood};
}

} // namespace

QList<WireFault> connectionFaults(const QByteArray &body)
{
    const QByteArray whole = httpBytes(200, body);
    const qsizetype start = whole.indexOf("\r\n\r\n") + 4;
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
    return {
        {"closed before the answer", {.answer = {}, .end = End::Close}},
        {"reset before the answer", {.answer = {}, .end = End::Reset}},
        {"closed in the headers", {.answer = whole, .cutAt = 25, .end = End::Close}},
        {"reset in the headers", {.answer = whole, .cutAt = 25, .end = End::Reset}},
        {"closed in the body", {.answer = whole, .cutAt = start + body.size() / 2, .end = End::Close}},
        {"reset in the body", {.answer = whole, .cutAt = start + body.size() / 2, .end = End::Reset}},
        raw("a length that is too long", head + "Content-Length: 100000\r\n\r\n" + body),
        raw("a length that is too short", head + "Content-Length: 5\r\n\r\n" + body),
        raw("a length that is none", head + "Content-Length: many\r\n\r\n" + body, true),
        raw("a negative length", head + "Content-Length: -1\r\n\r\n" + body, true),
        raw("two lengths",
            head + "Content-Length: 2\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, true),
        raw("no length", head + "\r\n" + body, true),
        raw("no length, cut", head + "\r\n" + body.first(body.size() / 2)),
        raw("chunks without the last", head + "Transfer-Encoding: chunked\r\n\r\n" + chunk),
        raw("a chunk that lies", head + "Transfer-Encoding: chunked\r\n\r\nffff\r\n" + body + "\r\n0\r\n\r\n"),
        raw("whole chunks", head + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n", true),
        raw("gzip that was not asked for, cut",
            head + "Content-Encoding: gzip\r\nContent-Length: 400\r\n\r\n\x1f\x8b\x08"),
        raw("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"),
        raw("nothing but line ends", "\r\n\r\n\r\n\r\n"),
        raw("a thousand headers", head + QByteArray("X-Odd: 1\r\n").repeated(1000) + "Content-Length: 0\r\n\r\n"),
    };
}

QList<WireFault> slowFaults(const QByteArray &body)
{
    const QByteArray whole = httpBytes(200, body);
    return {
        {"silence", {.answer = {}}},
        {"silence after the headers", {.answer = whole, .cutAt = whole.indexOf("\r\n\r\n") + 4}},
        {"a byte now and then", {.answer = whole, .drip = 60ms}},
        {"headers that never end",
         {.answer = "HTTP/1.1 200 OK\r\n" + QByteArray("X: 1\r\n").repeated(100), .drip = 30ms}},
        {"a body of 1 GiB", {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n", .padding = 1LL << 30}},
    };
}

QList<WireFault> bodyFaults(const QByteArray &good)
{
    QByteArray invalid = good;
    invalid.insert(1, "\"odd\":\"\xff\xfe\xc3\",");
    QByteArray unknown = good;
    unknown.insert(1, R"("unheard_of":{"a":[1,2,3]},)");
    const QByteArray portal = httpBytes(200, Page, {{"Content-Type", "text/html"}});
    return {
        body("empty", {}),
        body("white space", " \n "),
        raw("a captive portal's page", portal),
        raw("the wrong content type", httpBytes(200, good, {{"Content-Type", "image/png"}}), true),
        body("invalid UTF-8", invalid, true),
        body("a byte order mark", "\xef\xbb\xbf" + good, true),
        body("an unknown field", unknown, true),
        body("nothing but an object", "{}"),
        body("a number", "7"),
        body("null", "null"),
        body("a string", "\"token\""),
        body("an array of numbers", "[1,2,3]"),
        body("null for every field", withLeaves(good, QJsonValue::Null)),
        body("a number for every field", withLeaves(good, 1e300)),
        body("a negative number for every field", withLeaves(good, -1)),
        body("text for every field", withLeaves(good, QStringLiteral("<b>12</b>"))),
        body("an object for every field", withLeaves(good, QJsonObject{{QStringLiteral("a"), 1}})),
        body("10,000 deep", QByteArray("[").repeated(10'000) + QByteArray("]").repeated(10'000)),
        body("10,000 deep in a field",
             R"({"id":)" + QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray("}").repeated(10'001)),
        body("something after the end", good + "}", false),
        body("twice", good + good, false),
    };
}

QList<WireFault> statusFaults()
{
    QList<WireFault> faults;
    const auto add = [&faults](int status, const QByteArray &name, const QByteArray &content,
                               const QList<std::pair<QByteArray, QByteArray>> &headers = {}) {
        faults.append(
            {QByteArray::number(status) + name, {.answer = httpBytes(status, content, headers), .end = End::Close}});
    };
    for (const int status :
         {400, 401, 403, 404, 405, 407, 409, 410, 413, 418, 422, 451, 500, 501, 502, 503, 504, 599, 600, 999}) {
        add(status, " with a message", R"({"message":"<b>no</b>","error":"invalid_client"})");
        add(status, " with a page", Page);
        add(status, " alone", {});
    }
    add(400, " with fields", R"({"message":"no","fields":{"name":"<img src=x>","expiry_duration":"odd"}})");
    add(422, " with odd fields", R"({"message":7,"fields":["name"]})");
    add(429, " without a pause", {});
    add(429, " with seconds", {}, {{"Retry-After", "0"}});
    add(429, " with a far date", {}, {{"Retry-After", "Fri, 31 Dec 2199 23:59:59 GMT"}});
    add(429, " with nonsense", {}, {{"Retry-After", "soon"}});
    add(503, " with a long pause", {}, {{"Retry-After", "86400"}});
    for (const int status : {300, 301, 302, 303, 304, 305, 306, 307, 308}) {
        add(status, " to another origin", {}, {{"Location", "http://127.0.0.1:1/portal"}});
        add(status, " to nowhere", {});
        add(status, " to itself", {}, {{"Location", "/v1/auth/tokens"}});
        add(status, " to a file", {}, {{"Location", "file:///etc/passwd"}});
    }
    return faults;
}

} // namespace qernal
