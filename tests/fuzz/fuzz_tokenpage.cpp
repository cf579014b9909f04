// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tokenpage.h"
#include "tests/fuzz/headerlines.h"
#include "tests/fuzz/invariant.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    HttpAnswer answer;
    answer.status = 200;
    answer.body = bytesOf<QByteArray>(data, size);
    answer.headers = takeHeaderLines(answer.body);
    const Result<TokenPage> page = tokenPageFromAnswer(answer);
    if (!page) {
        require(page.error().kind == Error::Kind::NotUnderstood && page.error().httpStatus == 200,
                "a page that cannot be read is called so");
        require(!page.error().message.isEmpty(), "what could not be read is named");
        return 0;
    }
    require(page->tokens.size() <= answer.body.count('{'), "no more tokens than objects");
    for (const Token &token : page->tokens) {
        require(!token.id.isEmpty(), "no token without an id");
        for (const QDateTime &date : {token.expiryAt, token.createdAt, token.updatedAt}) {
            require(!date.isValid() || date.offsetFromUtc() == 0, "dates are UTC");
        }
    }
    require(page->total.value_or(0) >= 0 && page->nextAfter.value_or(0) >= 0, "counts and offsets are not negative");
    return 0;
}
