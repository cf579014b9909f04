// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/wireoperation.h"

#include "core/auth/clientcredentials.h"

namespace qernal {

namespace {

const QString Id = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");

QByteArray record(const QByteArray &more = {})
{
    return R"({"id":"51687d2f-07b0-4260-8ecb-f5098305fdd4","user_id":"u","name":"n",)"
           R"("date":{"created_at":"2026-11-24T10:00:00Z","updated_at":"2026-11-24T10:00:00Z"},"expiry_at":null)" +
           more + "}";
}

template<typename T> Callback<T> note(WireOutcome &outcome)
{
    return [&outcome](const Result<T> &result) {
        ++outcome.calls;
        if (!result) outcome.error = result.error();
    };
}

} // namespace

QByteArray goodBody(Operation operation)
{
    switch (operation) {
    case Operation::List: return R"({"data":[)" + record() + R"(],"meta":{"results":1}})";
    case Operation::Create:
    case Operation::Regenerate:
        return record(R"(,"token":"51687d2f-07b0-4260-8ecb-f5098305fdd4@T.KcV~_96jfOoD5ixFP8qu0Spm")");
    case Operation::Trade: return R"({"access_token":"access","token_type":"bearer","expires_in":3600})";
    case Operation::Remove: return R"({"message":"deleted"})";
    case Operation::Get:
    case Operation::Edit: break;
    }
    return record();
}

bool isMutation(Operation operation)
{
    return operation != Operation::List && operation != Operation::Get && operation != Operation::Trade;
}

bool issuesSecret(Operation operation)
{
    return operation == Operation::Create || operation == Operation::Regenerate;
}

void perform(Operation operation, ServiceStack &stack, const QUrl &url, QObject *context, WireOutcome &outcome)
{
    const auto issued = [&outcome](const IssueOutcome &got) {
        ++outcome.calls;
        outcome.error = got.error;
        outcome.secretReceived = got.secretReceived;
    };
    switch (operation) {
    case Operation::List: return stack.api.list({}, context, note<TokenPage>(outcome));
    case Operation::Get: return stack.api.get(Id, context, note<Token>(outcome));
    case Operation::Create:
        outcome.record = stack.begin();
        return stack.api.create({.name = QStringLiteral("n"), .expiryDuration = 1}, outcome.record, context, issued);
    case Operation::Edit:
        outcome.record = stack.begin(Id);
        return stack.api.update(Id, {.name = QStringLiteral("m"), .expiryDuration = {}}, outcome.record, context,
                                issued);
    case Operation::Regenerate:
        outcome.record = stack.begin(Id);
        return stack.api.update(Id, {.name = {}, .expiryDuration = 1}, outcome.record, context, issued);
    case Operation::Remove: return stack.api.remove(Id, context, note<void>(outcome));
    case Operation::Trade:
        return requestAccessToken(&stack.http, url, Secret("id@secret"), systemClock(), context,
                                  note<AccessToken>(outcome));
    }
}

} // namespace qernal
