// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenissuer.h"

#include "core/tokens/lostcreatesearch.h"

namespace qernal {

TokenIssuer::TokenIssuer(TokensApi *api, SecretCustody *custody, const QUuid &account, Clock clock, QObject *parent)
    : QObject(parent),
      m_api(api),
      m_custody(custody),
      m_account(account),
      m_search(new LostCreateSearch(api, custody, account, std::move(clock), this))
{
    connect(m_search, &LostCreateSearch::tokensChanged, this, &TokenIssuer::tokensChanged);
    connect(m_search, &LostCreateSearch::settled, this, &TokenIssuer::reportSettled);
}

void TokenIssuer::stop()
{
    m_stopped = true;
    m_search->stop();
}

void TokenIssuer::settleOpenRecords()
{
    m_search->settleOpenRecords();
}

void TokenIssuer::answer(const Pending &pending)
{
    if (pending.context) pending.done(pending.report);
}

void TokenIssuer::refuse(Report report, const Error &error, QObject *context, Done done)
{
    report.outcome.error = error;
    QMetaObject::invokeMethod(
        context, [report, done = std::move(done)] { done(report); }, Qt::QueuedConnection);
}

void TokenIssuer::create(const NewToken &token, const QStringList &known, bool store, QObject *context, Done done)
{
    sendCreate(token, {.knownIds = known, .wantsStored = store}, context, std::move(done));
}

void TokenIssuer::createFor(const QUuid &replacement, const NewToken &token, const QStringList &known, QObject *context,
                            Done done)
{
    sendCreate(token, {.knownIds = known, .wantsStored = true, .replacement = replacement}, context, std::move(done));
}

void TokenIssuer::sendCreate(const NewToken &token, const SecretCustody::Request &request, QObject *context, Done done)
{
    Report report{.operation = SecretOperation::Create, .tokenId = {}, .tokenName = token.name, .outcome = {}};
    if (m_stopped) return refuse(report, {.kind = Error::Kind::Cancelled}, context, std::move(done));
    SecretCustody::Request create = request;
    create.account = m_account;
    create.operation = SecretOperation::Create;
    create.tokenName = token.name;
    const Result<QUuid> record = m_custody->begin(create);
    if (!record) return refuse(report, record.error(), context, std::move(done));
    report.record = *record;
    Pending pending{context, std::move(done), report};
    pending.sinceRequest.start();
    m_api->create(token, *record, this,
                  [this, id = *record, pending](const IssueOutcome &outcome) { createAnswered(id, outcome, pending); });
}

void TokenIssuer::createAnswered(const QUuid &record, const IssueOutcome &outcome, Pending pending)
{
    pending.report.outcome = outcome;
    if (outcome.token) {
        pending.report.tokenId = outcome.token->id;
        pending.report.tokenName = outcome.token->name;
    } else if (outcome.secretReceived) {
        // An answer too damaged to read its record: the secret itself begins with the id.
        const std::optional<SecretRecord> kept = m_custody->records()->record(record);
        if (kept) pending.report.tokenId = kept->tokenId;
    }
    const bool made = outcome.token.has_value() || outcome.secretReceived;
    if (!made && outcome.error && outcome.error->perhapsExecuted) return lookUp(record, pending);
    if (outcome.token && !outcome.secretReceived) {
        // The service named the token that it made: nothing has to be looked up, only its secret is lost.
        pending.report.perhapsCreated.insert(outcome.token->id, outcome.token->name);
    }
    if (made) emit tokensChanged();
    answer(pending);
}

void TokenIssuer::lookUp(const QUuid &record, const Pending &pending)
{
    m_search->find(record, pending.sinceRequest, [this, pending](const std::optional<LostCreateSearch::Found> &found) {
        Pending open = pending;
        open.report.settled = found.has_value();
        open.report.perhapsCreated = found.value_or(LostCreateSearch::Found());
        if (open.report.perhapsCreated.size() == 1) open.report.tokenId = open.report.perhapsCreated.cbegin().key();
        answer(open);
    });
}

void TokenIssuer::reportSettled(const SecretRecord &record, const QHash<QString, QString> &found)
{
    Report report{
        .record = record.id, .tokenId = {}, .tokenName = record.tokenName, .outcome = {}, .perhapsCreated = found};
    report.outcome.error = Error{.kind = Error::Kind::ConnectionLost, .perhapsExecuted = true};
    if (found.size() == 1) report.tokenId = found.cbegin().key();
    emit settled(report);
}

void TokenIssuer::update(const Token &token, const TokenChange &change, SecretOperation operation, QObject *context,
                         Done done)
{
    const std::optional<SecretRecord> before = m_custody->records()->recordOf(m_account, token.id);
    const bool isStored = before && before->state == SecretState::Stored;
    sendUpdate(token, change, {.operation = operation, .wantsStored = isStored}, context, std::move(done));
}

void TokenIssuer::regenerate(const Token &token, int expiryDuration, bool store, QObject *context, Done done)
{
    sendUpdate(token, {.expiryDuration = expiryDuration},
               {.operation = SecretOperation::Regenerate, .wantsStored = store}, context, std::move(done));
}

void TokenIssuer::regenerateFor(const QUuid &replacement, const Token &token, int expiryDuration, QObject *context,
                                Done done)
{
    sendUpdate(token, {.expiryDuration = expiryDuration},
               {.operation = SecretOperation::Regenerate, .wantsStored = true, .replacement = replacement}, context,
               std::move(done));
}

void TokenIssuer::sendUpdate(const Token &token, const TokenChange &change, SecretCustody::Request request,
                             QObject *context, Done done)
{
    Report report{.operation = request.operation, .tokenId = token.id, .tokenName = token.name, .outcome = {}};
    if (m_stopped) return refuse(report, {.kind = Error::Kind::Cancelled}, context, std::move(done));
    // A change of the name alone is recorded too: the service may answer it with a new secret.
    request.account = m_account;
    request.tokenId = token.id;
    request.tokenName = change.name.value_or(token.name);
    const Result<QUuid> record = m_custody->begin(request);
    if (!record) return refuse(report, record.error(), context, std::move(done));
    report.record = *record;
    const Pending pending{context, std::move(done), report};
    m_api->update(token.id, change, *record, this,
                  [this, pending](const IssueOutcome &outcome) { updateAnswered(outcome, pending); });
}

void TokenIssuer::updateAnswered(const IssueOutcome &outcome, const Pending &pending)
{
    Pending answered = pending;
    answered.report.outcome = outcome;
    if (outcome.token) answered.report.tokenName = outcome.token->name;
    const bool changed = !outcome.error || outcome.secretReceived || outcome.error->perhapsExecuted;
    const bool gone = outcome.error && outcome.error->kind == Error::Kind::NotFound;
    if (changed || gone) emit tokensChanged();
    answer(answered);
}

} // namespace qernal
