// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/issueanswer.h"
#include "core/visibletext.h"
#include "tests/fuzz/invariant.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace qernal {

namespace {

constexpr std::array statuses{200, 201, 204, 302, 400, 401, 404, 500};

/// The first byte chooses status, call and whether the connection was lost; the rest is the body.
HttpAnswer answerOf(std::uint8_t choice, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = statuses[choice % statuses.size()];
    answer.body = body;
    const bool lost = (choice & 0x10) != 0;
    if (lost || answer.status >= 300) {
        answer.error = Error{.kind = lost ? Error::Kind::ConnectionLost : Error::Kind::UnexpectedStatus,
                             .httpStatus = answer.status,
                             .perhapsExecuted = lost || answer.status >= 500};
    }
    return answer;
}

void checkVerdict(const IssueAnswer &read, bool perhapsExecuted)
{
    using Verdict = IssueAnswer::Verdict;
    require((read.verdict == Verdict::SecretIssued) == read.issued.has_value(),
            "the verdict says whether a secret came");
    require(!read.damaged || read.issued, "only a secret is damaged");
    require(read.verdict != Verdict::NothingIssued || !perhapsExecuted, "an open outcome is never called nothing");
    require(read.verdict != Verdict::Open || read.error, "an open outcome has its error");
    require(read.verdict != Verdict::Open || read.token || read.error->perhapsExecuted,
            "where neither secret nor token came, the outcome is to be looked up");
    require(!read.token || !read.token->id.isEmpty(), "no token without an id");
}

/// The parser that comes after must find no secret in the body.
void checkBlanked(const QByteArray &before, const QByteArray &after, const IssueAnswer &read)
{
    if (!read.issued || before.contains('\\')) return;
    const QByteArray secret = read.issued->secret.view().toByteArray();
    const bool dashes = std::all_of(secret.cbegin(), secret.cend(), [](char c) { return c == '-'; });
    require(dashes || !after.contains('"' + secret + '"'), "the secret's bytes are overwritten in the body");
}

void checkToken(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Result<Token> token = tokenFromJson(object);
    if (!token) return;
    require(!token->id.isEmpty(), "no token without an id");
    const bool saysExpiry = object.value(QLatin1String("expiry_at")).isString();
    require(saysExpiry == token->expiryAt.isValid(), "an expiry that was sent is never read as none");

    const QString shown = visibleText(token->name);
    require(shown.size() <= 512 + 16, "shown text has a bound");
    const bool calm = std::none_of(shown.cbegin(), shown.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && !c.isSurrogate());
    });
    require(calm, "shown text holds no control or format character");

    const QJsonObject sent = QJsonDocument::fromJson(toJson(TokenChange{.name = token->name})).object();
    const QString name = sent.value(QLatin1String("name")).toString();
    constexpr QStringView mark(u"\ufeff");
    require(withoutMark(QStringView(name), mark) == withoutMark(QStringView(token->name), mark),
            "a name is sent as it is");
}

} // namespace

} // namespace qernal

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    if (size == 0) return 0;
    const auto body = bytesOf<QByteArray>(data + 1, size - 1);
    checkToken(body);
    HttpAnswer answer = answerOf(data[0], body);
    const bool perhapsExecuted = answer.error && answer.error->perhapsExecuted;
    const IssueAnswer read = readIssueAnswer(answer, (data[0] & 0x20) != 0 ? IssuingCall::Update : IssuingCall::Create);
    checkVerdict(read, perhapsExecuted);
    checkBlanked(body, answer.body, read);
    return 0;
}
