// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/brokerrule.h"
#include "app/console/broker/requesthead.h"
#include "app/console/broker/requesttarget.h"
#include "tests/fuzz/invariant.h"

#include <QList>

#include <utility>

namespace qernal {

namespace {

/// The path as the most generous of servers may understand it: decoded until nothing is left to decode, with
/// characters in more bytes than they need, backslashes as slashes, without parameters, dots resolved.
QByteArray understood(QByteArray path)
{
    for (QByteArray decoded; (decoded = QByteArray::fromPercentEncoding(path)) != path;)
        path = decoded;
    for (const auto &[bytes, character] : {std::pair{"\xc0\xae", '.'}, {"\xc0\xaf", '/'}, {"\xc1\x9c", '\\'}})
        path.replace(bytes, QByteArray(1, character));
    path.replace('\\', '/');
    QList<QByteArray> segments;
    for (const QByteArray &each : path.split('/')) {
        const QByteArray segment = each.split(';').constFirst();
        if (segment == ".." && !segments.isEmpty()) segments.removeLast();
        if (segment != ".." && segment != "." && !segment.isEmpty()) segments.append(segment);
    }
    return '/' + segments.join('/');
}

} // namespace

} // namespace qernal

/// The input: a request head, the first line of which alone may be there.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    const auto bytes = bytesOf<QByteArrayView>(data, size);
    const HeadReading reading = readRequestHead(bytes);
    require(reading.state != HeadReading::State::Whole || (reading.size > 0 && reading.size <= bytes.size()),
            "a head is not longer than what came");
    require(reading.head.contentLength >= 0, "no length is negative");

    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
    const auto target =
        RequestTarget::read(reading.state == HeadReading::State::Whole ? QByteArrayView(reading.head.target) : line);
    if (target) {
        require(RequestTarget::read(target->path) == RequestTarget{target->path, {}}, "what is sent on reads the same");
        const QByteArray seen = understood(target->path);
        const bool endsWithSlash = target->path.size() > 1 && target->path.endsWith('/');
        require(QByteArray::fromPercentEncoding(target->path) == seen + (endsWithSlash ? "/" : ""),
                "no server understands another path");
        const auto rule = BrokerRule::read(QStringLiteral("GET /v1/a/*"));
        require(!rule->allows("GET", target->path) || seen.startsWith("/v1/a"), "a rule ends where it says");
        require(!rule->allows("POST", target->path), "a rule is for its method");
    }
    if (target && target->path.size() < 1000) {
        const auto exact = BrokerRule::read(QStringLiteral("GET ") + QString::fromLatin1(target->path));
        require(exact && exact->allows("GET", target->path), "a path is allowed by itself");
    }
    const QString text = QString::fromUtf8(line.data(), line.size());
    if (const auto rule = BrokerRule::read(text)) {
        const QByteArray words = text.trimmed().toUtf8();
        const qsizetype space = words.indexOf(' ');
        const auto path = RequestTarget::read(QByteArrayView(words).sliced(space + 1));
        require(path && rule->allows(words.first(space), path->path), "a rule allows what it spells");
        require(!rule->allows("get", path->path) || words.startsWith('*'), "a method has one spelling");
    }
    return 0;
}
