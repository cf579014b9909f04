// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tokenpage.h"

#include "core/api/linkheader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace qernal {
namespace {

/// JSON numbers are exact up to here.
constexpr double MaxExactNumber = 9007199254740992.0;

tl::unexpected<Error> notUnderstood(const QString &what)
{
    return failure(Error::Kind::NotUnderstood, what);
}

/// A count or an offset; an unreadable one is an error, for a list that ends too early would look whole.
Result<std::optional<qint64>> offsetFromText(QByteArrayView text, const QString &where)
{
    bool ok = false;
    const qint64 number = text.trimmed().toByteArray().toLongLong(&ok);
    if (!ok || number < 0) return notUnderstood(where);
    return number;
}

/// The `page[after]` of a link, wherever the link points: it is a number to us, never an address to ask.
Result<std::optional<qint64>> afterOfLink(QByteArrayView link, const QString &where)
{
    const std::optional<QByteArray> after = queryValue(link, "page[after]");
    if (!after) return std::nullopt;
    return offsetFromText(*after, where);
}

Result<std::optional<qint64>> totalOfMeta(const QJsonObject &meta)
{
    const QJsonValue results = meta.value(QLatin1String("results"));
    if (results.isNull() || results.isUndefined()) return std::nullopt;
    const double number = results.toDouble(-1);
    if (number < 0 || number > MaxExactNumber || std::trunc(number) < number) {
        return notUnderstood(QStringLiteral("meta.results"));
    }
    return static_cast<qint64>(number);
}

Result<std::optional<qint64>> nextOfMeta(const QJsonObject &meta)
{
    const QJsonValue links = meta.value(QLatin1String("links"));
    if (links.isNull() || links.isUndefined()) return std::nullopt;
    if (!links.isObject()) return notUnderstood(QStringLiteral("meta.links"));
    const QJsonValue next = links.toObject().value(QLatin1String("next"));
    if (next.isNull() || next.isUndefined()) return std::nullopt;
    if (!next.isString()) return notUnderstood(QStringLiteral("meta.links.next"));
    return afterOfLink(next.toString().toUtf8(), QStringLiteral("meta.links.next"));
}

Result<std::optional<qint64>> totalOfHeaders(const HttpHeaders &headers)
{
    const std::optional<QByteArray> count = firstHeader(headers, "Pagination-Total-Count");
    if (!count) return std::nullopt;
    return offsetFromText(*count, QStringLiteral("Pagination-Total-Count"));
}

Result<std::optional<qint64>> nextOfHeaders(const HttpHeaders &headers)
{
    if (const std::optional<QByteArray> link = linkOfRelation(headers, "next")) {
        return afterOfLink(*link, QStringLiteral("Link"));
    }
    const std::optional<QByteArray> after = firstHeader(headers, "Pagination-Page-After");
    if (!after || after->trimmed().isEmpty()) return std::nullopt;
    return offsetFromText(*after, QStringLiteral("Pagination-Page-After"));
}

Result<QList<Token>> tokensOf(const QJsonArray &array)
{
    QList<Token> tokens;
    tokens.reserve(array.size());
    for (const QJsonValue item : array) {
        if (!item.isObject()) return notUnderstood(QStringLiteral("data"));
        Result<Token> token = tokenFromJson(item.toObject());
        if (!token) return tl::unexpected<Error>(token.error());
        tokens.append(std::move(*token));
    }
    return tokens;
}

/// Puts the parts together; the first that could not be read is the error.
Result<TokenPage> pageOf(Result<QList<Token>> tokens, const Result<std::optional<qint64>> &total,
                         const Result<std::optional<qint64>> &next)
{
    if (!tokens) return tl::unexpected<Error>(tokens.error());
    if (!total) return tl::unexpected<Error>(total.error());
    if (!next) return tl::unexpected<Error>(next.error());
    return TokenPage{.tokens = std::move(*tokens), .total = *total, .nextAfter = *next, .serverDate = {}};
}

Result<TokenPage> pageFromEnvelope(const QJsonObject &envelope)
{
    const QJsonValue data = envelope.value(QLatin1String("data"));
    if (!data.isArray()) return notUnderstood(QStringLiteral("data"));
    const QJsonValue meta = envelope.value(QLatin1String("meta"));
    if (!meta.isObject() && !meta.isNull() && !meta.isUndefined()) return notUnderstood(QStringLiteral("meta"));
    return pageOf(tokensOf(data.toArray()), totalOfMeta(meta.toObject()), nextOfMeta(meta.toObject()));
}

Result<TokenPage> readPage(const HttpAnswer &answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
    if (error.error != QJsonParseError::NoError) return notUnderstood(QStringLiteral("body"));
    if (document.isObject()) return pageFromEnvelope(document.object());
    return pageOf(tokensOf(document.array()), totalOfHeaders(answer.headers), nextOfHeaders(answer.headers));
}

} // namespace

Result<TokenPage> tokenPageFromAnswer(const HttpAnswer &answer)
{
    if (answer.error) return tl::unexpected<Error>(*answer.error);
    Result<TokenPage> page = readPage(answer);
    if (page) {
        page->serverDate = answer.serverDate;
    } else {
        page.error().httpStatus = answer.status;
    }
    return page;
}

} // namespace qernal
