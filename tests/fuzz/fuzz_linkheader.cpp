// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/linkheader.h"
#include "tests/fuzz/headerlines.h"
#include "tests/fuzz/invariant.h"

#include <algorithm>

namespace qernal {

namespace {

void checkFound(const HttpHeaders &headers)
{
    const std::optional<QByteArray> link = linkOfRelation(headers, "next");
    if (!link) return;
    const bool stands = std::any_of(headers.cbegin(), headers.cend(), [&](const QPair<QByteArray, QByteArray> &header) {
        return header.first.compare("Link", Qt::CaseInsensitive) == 0 && header.second.contains(*link) &&
               header.second.toLower().contains("next");
    });
    require(stands, "a link found stands in a Link header that names the relation");
    require(!link->contains('>'), "a target ends at its bracket");
    const std::optional<QByteArray> after = queryValue(*link, "page[after]");
    require(!after || after->size() <= link->size(), "a parameter is no longer than its link");
}

/// Whatever the target is, a whole link is found, whatever stands in other headers.
void checkWhole(HttpHeaders headers, QByteArray target)
{
    const auto bracket = [](char c) { return c == '<' || c == '>'; };
    target.removeIf(bracket);
    headers.removeIf([](const auto &header) { return header.first.compare("Link", Qt::CaseInsensitive) == 0; });
    headers.append({"link", "</other>; rel=prev, <" + target + ">; title=\"a, b; c\"; rel=\"first NEXT\""});
    require(linkOfRelation(headers, "next") == target.trimmed(), "a whole link of the relation is found");
}

void checkQuery(const QByteArray &value)
{
    const QByteArray url =
        "https://host/v1/tokens?page%5Bsize%5D=100&page%5Bafter%5D=" + value.toPercentEncoding() + "#end";
    require(queryValue(url, "page[after]") == value, "a percent-encoded parameter is read as it was meant");
}

} // namespace

} // namespace qernal

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    auto rest = bytesOf<QByteArray>(data, size);
    const HttpHeaders headers = takeHeaderLines(rest);
    checkFound(headers);
    checkWhole(headers, rest);
    checkQuery(rest);
    return 0;
}
