// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/linkheader.h"

namespace qernal {
namespace {

bool isNamed(const QPair<QByteArray, QByteArray> &header, QByteArrayView name)
{
    return QByteArrayView(header.first).compare(name, Qt::CaseInsensitive) == 0;
}

/// Where the next @p stop outside of quotes stands, from @p at on; the end where there is none.
qsizetype endOf(QByteArrayView text, qsizetype at, QByteArrayView stops)
{
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (quoted && text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            quoted = !quoted;
        } else if (!quoted && stops.contains(text[at])) {
            break;
        }
    }
    return qMin(at, text.size());
}

/// True if the parameter @p text is `rel` and names @p relation.
bool namesRelation(QByteArrayView text, QByteArrayView relation)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0 || text.first(equals).trimmed().compare("rel", Qt::CaseInsensitive) != 0) return false;
    QByteArray value = text.sliced(equals + 1).trimmed().toByteArray().toLower();
    value.replace('"', ' ');
    return value.simplified().split(' ').contains(relation.toByteArray());
}

/// Looks through one Link header for the relation.
std::optional<QByteArray> linkIn(QByteArrayView text, QByteArrayView relation)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype open = text.indexOf('<', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0) return std::nullopt;
        at = close + 1;
        bool found = false;
        while (at < text.size() && text[at] != ',') {
            const qsizetype end = endOf(text, at, ";,");
            found = found || namesRelation(text.sliced(at, end - at), relation);
            at = end < text.size() && text[end] == ';' ? end + 1 : end;
        }
        if (found) return text.sliced(open + 1, close - open - 1).trimmed().toByteArray();
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> firstHeader(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (isNamed(header, name)) return header.second;
    }
    return std::nullopt;
}

std::optional<QByteArray> linkOfRelation(const HttpHeaders &headers, QByteArrayView relation)
{
    for (const auto &header : headers) {
        if (!isNamed(header, "Link")) continue;
        if (std::optional<QByteArray> link = linkIn(header.second, relation)) return link;
    }
    return std::nullopt;
}

std::optional<QByteArray> queryValue(QByteArrayView url, QByteArrayView name)
{
    const QByteArrayView address = url.first(qMax<qsizetype>(0, url.contains('#') ? url.indexOf('#') : url.size()));
    const qsizetype mark = address.indexOf('?');
    if (mark < 0) return std::nullopt;
    const QList<QByteArray> parameters = address.sliced(mark + 1).toByteArray().split('&');
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || QByteArray::fromPercentEncoding(parameter.left(equals)) != name) continue;
        return QByteArray::fromPercentEncoding(parameter.mid(equals + 1));
    }
    return std::nullopt;
}

} // namespace qernal
