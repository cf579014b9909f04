// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/issueanswer.h"

#include <QJsonDocument>

#include <algorithm>

namespace qernal {
namespace {

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Overwrites each whole string of @p body that is @p secret; one written with escapes stays.
void blank(QByteArray &body, const Secret &secret)
{
    const QByteArrayView needle = secret.view();
    for (qsizetype at = body.indexOf(needle); at >= 0; at = body.indexOf(needle, at + needle.size())) {
        const qsizetype end = at + needle.size();
        if (at == 0 || body.at(at - 1) != '"' || end >= body.size() || body.at(end) != '"') continue;
        std::fill_n(body.data() + at, needle.size(), '-');
    }
}

/// The object that holds the record's fields: the whole body, or what a service wraps into `data`.
QJsonObject recordObject(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue data = object.value(QLatin1String("data"));
    return data.isObject() && !object.contains(QLatin1String("id")) ? data.toObject() : object;
}

/// True if @p object says plainly that it has no secret; one of another form may have been issued and not understood.
bool saysNoSecret(const QJsonObject &object)
{
    const QJsonValue token = object.value(QLatin1String("token"));
    return token.isUndefined() || token.isNull() || (token.isString() && token.toString().isEmpty());
}

/// True if the service did not act: it refused, or never saw the request.
bool isRefusal(const HttpAnswer &answer)
{
    if (!answer.error || answer.error->perhapsExecuted) return false;
    return answer.status == 0 || (answer.status >= 300 && answer.status < 500);
}

Error notUnderstood(const HttpAnswer &answer, const QString &what)
{
    return Error{.kind = Error::Kind::NotUnderstood, .httpStatus = answer.status, .message = what};
}

/// Where the answer holds no secret: was none issued, or may one be lost?
void judgeWithoutSecret(IssueAnswer &result, const HttpAnswer &answer, IssuingCall call, bool saidNone)
{
    if (isRefusal(answer)) {
        result.verdict = IssueAnswer::Verdict::NothingIssued;
        return;
    }
    if (!result.error) {
        if (call == IssuingCall::Update && result.token && saidNone) {
            result.verdict = IssueAnswer::Verdict::NothingIssued;
            return;
        }
        result.error = notUnderstood(answer, QStringLiteral("token"));
    }
    // A create that named its token is settled: only the secret is missing.
    result.error->perhapsExecuted = call == IssuingCall::Update || !result.token;
}

} // namespace

IssueAnswer readIssueAnswer(HttpAnswer &answer, IssuingCall call)
{
    IssueAnswer result;
    result.error = answer.error;
    result.issued = findIssuedSecret(answer.body);
    if (result.issued) blank(answer.body, result.issued->secret);

    // An `id` in an error's body is the error's own unless a secret came with it.
    QJsonObject object;
    if (isSuccess(answer.status) || result.issued) {
        object = recordObject(answer.body);
        if (Result<Token> token = tokenFromJson(object)) {
            result.token = std::move(*token);
        } else if (!result.error) {
            result.error = notUnderstood(answer, token.error().message);
        }
    }
    if (!result.issued) {
        judgeWithoutSecret(result, answer, call, saysNoSecret(object));
        return result;
    }
    result.verdict = IssueAnswer::Verdict::SecretIssued;
    result.damaged = result.error.has_value() || result.issued->ambiguous;
    return result;
}

} // namespace qernal
