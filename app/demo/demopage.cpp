// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demopage.h"

#include "app/demo/demojson.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <optional>

namespace qernal {

namespace {

constexpr int DefaultPageSize = 20;
constexpr int MaxPageSize = 100;

struct Window {
    qsizetype start = 0;
    qsizetype end = 0;
    int size = DefaultPageSize;
};

std::optional<int> number(const QUrlQuery &query, const QString &key, int least, int most, QJsonObject &problems)
{
    if (!query.hasQueryItem(key)) return std::nullopt;
    bool ok = false;
    const int value = query.queryItemValue(key, QUrl::FullyDecoded).toInt(&ok);
    if (ok && value >= least && value <= most) return value;
    problems.insert(key, QStringLiteral("must be an integer from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

/// Keys may come with their brackets encoded or plain.
QUrlQuery decodedKeys(const QUrlQuery &query)
{
    QUrlQuery decoded;
    for (const auto &item : query.queryItems(QUrl::FullyDecoded))
        decoded.addQueryItem(item.first, item.second);
    return decoded;
}

Window window(const QUrlQuery &query, qsizetype total, int maxPerPage, QJsonObject &problems)
{
    constexpr int most = std::numeric_limits<int>::max();
    const auto after = number(query, QStringLiteral("page[after]"), 0, most, problems);
    const auto before = number(query, QStringLiteral("page[before]"), 0, most, problems);
    const auto size = number(query, QStringLiteral("page[size]"), 1, MaxPageSize, problems);
    if (after && before) problems.insert(QStringLiteral("page[before]"), QStringLiteral("excludes page[after]"));
    Window page;
    page.size = std::min(size.value_or(DefaultPageSize), maxPerPage);
    if (before) {
        page.end = std::min<qsizetype>(*before, total);
        page.start = std::max<qsizetype>(page.end - page.size, 0);
    } else {
        page.start = std::min<qsizetype>(after.value_or(0), total);
        page.end = std::min<qsizetype>(page.start + page.size, total);
    }
    return page;
}

QString link(const QString &key, qsizetype offset, int size)
{
    return QStringLiteral("/v1/auth/tokens?page[%1]=%2&page[size]=%3").arg(key).arg(offset).arg(size);
}

QByteArray linkHeader(const Window &page, qsizetype total)
{
    QByteArrayList links;
    const auto add = [&](const QString &key, qsizetype offset, const QByteArray &relation) {
        QByteArray target = link(key, offset, page.size).toLatin1();
        target.replace('[', "%5B").replace(']', "%5D");
        links.append('<' + target + ">; rel=\"" + relation + '"');
    };
    add(QStringLiteral("after"), 0, "first");
    if (page.start > 0) add(QStringLiteral("before"), page.start, "prev");
    if (page.end < total) add(QStringLiteral("after"), page.end, "next");
    add(QStringLiteral("after"), std::max<qsizetype>(total - 1, 0) / page.size * page.size, "last");
    return links.join(", ");
}

} // namespace

DemoAnswer demoListAnswer(const DemoTokenStore &store, const QUrlQuery &query, DemoShape shape, int maxPerPage)
{
    QJsonObject problems;
    const qsizetype total = store.tokens().size();
    const Window page = window(decodedKeys(query), total, maxPerPage, problems);
    if (!problems.isEmpty()) return demoBadRequest(problems);
    QJsonArray data;
    for (qsizetype row = page.start; row < page.end; ++row)
        data.append(demoMeta(store.tokens().at(row), store.userId()));
    const qsizetype pages = (total + page.size - 1) / page.size;
    if (shape == DemoShape::Envelope) {
        // Both links always, as the schema requires, on the first and the last page too.
        const QJsonObject links{
            {QStringLiteral("prev"), link(QStringLiteral("before"), page.start, page.size)},
            {QStringLiteral("next"), link(QStringLiteral("after"), page.end, page.size)},
        };
        const QJsonObject meta{{QStringLiteral("results"), total},
                               {QStringLiteral("start"), page.start},
                               {QStringLiteral("end"), page.end},
                               {QStringLiteral("pages"), pages},
                               {QStringLiteral("links"), links}};
        return demoJsonAnswer(200, {{QStringLiteral("meta"), meta}, {QStringLiteral("data"), data}});
    }
    DemoAnswer answer;
    answer.body = QJsonDocument(data).toJson(QJsonDocument::Compact);
    answer.headers = {{"Pagination-Total-Count", QByteArray::number(total)},
                      {"Pagination-Page-Size", QByteArray::number(page.size)},
                      {"Pagination-Page-After", QByteArray::number(page.end)},
                      {"Pagination-Page-Before", QByteArray::number(page.start)},
                      {"Pagination-Total-Pages", QByteArray::number(pages)},
                      {"Link", linkHeader(page, total)}};
    return answer;
}

} // namespace qernal
