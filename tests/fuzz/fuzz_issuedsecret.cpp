// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/issuedsecret.h"
#include "tests/fuzz/invariant.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qernal {

namespace {

/// A secret found stands in the answer, and its id in front of its first `@`.
void checkPlace(const QByteArray &body, const IssuedSecret &issued)
{
    const QByteArrayView secret = issued.secret.view();
    require(!secret.isEmpty() && secret.size() <= body.size(), "a secret is not empty and no longer than the answer");
    const qsizetype at = secret.indexOf('@');
    require(QByteArrayView(issued.tokenId) == secret.first(qMax<qsizetype>(0, at)),
            "the id is what stands before the @");
    if (!body.contains('\\')) {
        const QByteArray quoted = '"' + secret.toByteArray() + '"';
        require(body.contains(quoted), "a secret without escapes is a whole string of the answer");
        require(!issued.secret.view().contains('"'), "a string ends at its quote");
    }
}

/// Whatever a JSON parser takes for the secret, we find too; a mark before it is the secret's.
void checkAgainstParser(const QByteArray &body, const std::optional<IssuedSecret> &issued)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    for (const QJsonObject &object : {root, root.value(QLatin1String("data")).toObject()}) {
        const QByteArray token = object.value(QLatin1String("token")).toString().toUtf8();
        if (token.isEmpty()) continue;
        require(issued.has_value(), "a secret that a JSON parser sees is found");
        require(issued->ambiguous ||
                    withoutMark(issued->secret.view(), mark) == withoutMark(QByteArrayView(token), mark),
                "a secret that is not called ambiguous is the parser's");
    }
}

void checkCuts(const QByteArray &body, bool found)
{
    const bool foundInHalf = findIssuedSecret(QByteArrayView(body).first(body.size() / 2)).has_value();
    require(found || !foundInHalf, "what was received is not lost by what follows");
    require(findIssuedSecret(body + "\xff\"}]").has_value() || !found,
            "what was received is not lost by damage after it");
}

} // namespace

} // namespace qernal

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    const auto body = bytesOf<QByteArray>(data, size);
    const std::optional<IssuedSecret> issued = findIssuedSecret(body);
    if (issued) checkPlace(body, *issued);
    checkAgainstParser(body, issued);
    checkCuts(body, issued.has_value());
    return 0;
}
