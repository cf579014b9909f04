// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/terraformtoken.h"
#include "tests/fuzz/invariant.h"

#include <QByteArray>
#include <QUuid>

#include <algorithm>

namespace qernal {

namespace {

qsizetype lineCount(const QByteArray &text)
{
    return std::count(text.cbegin(), text.cend(), '\n') + 1;
}

} // namespace

} // namespace qernal

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    const auto text = bytesOf<QByteArray>(data, size);
    const QList<QByteArray> lines = text.split('\n');
    const QList<TerraformToken> found = terraformTokens(text);
    qint64 before = 1;
    for (const TerraformToken &token : found) {
        require(token.line >= before && token.line <= lines.size(), "the lines follow one another");
        require(lines.at(token.line - 1).contains("token"), "the argument stands in its line");
        require(token.tokenId.isEmpty() || !QUuid::fromString(token.tokenId).isNull(), "an id is one");
        require(text.contains(token.tokenId.toLatin1() + (token.tokenId.isEmpty() ? "" : "@")), "the id is the text's");
        before = token.line;
    }
    // What precedes a configuration as lines of its own changes the lines alone, and a comment hides everything.
    const QByteArray comment("# provider \"qernal\" { token = \"\n/* { \" */\n");
    const QList<TerraformToken> moved = terraformTokens(comment + text);
    require(moved.size() == found.size(), "a comment before it changes nothing");
    for (qsizetype i = 0; i < found.size(); ++i)
        require(moved.at(i).line == found.at(i).line + lineCount(comment) - 1, "the lines are counted");
    require(text.contains("*/") || terraformTokens("/*" + text).isEmpty(), "a comment holds no argument");
    return 0;
}
