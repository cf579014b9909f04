// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/tokensapi.h"

#include "core/api/issueanswer.h"
#include "core/background.h"
#include "core/net/origin.h"

#include <QJsonDocument>
#include <QPointer>

#include <memory>

namespace qernal {
namespace {

using Method = HttpRequest::Method;

/// The id as one segment of a path, percent-encoded; nothing for an id that cannot be one: empty, `.` and `..`, which
/// name other resources however they are written, and text that UTF-8 cannot carry.
QByteArray pathSegment(const QString &tokenId)
{
    if (tokenId == QLatin1String(".") || tokenId == QLatin1String("..")) return {};
    if (QString::fromUtf8(tokenId.toUtf8()) != tokenId) return {};
    return QUrl::toPercentEncoding(tokenId);
}

HttpRequest requestOf(Method method, const QUrl &url, const QByteArray &json = {})
{
    HttpRequest request{.method = method, .url = url, .headers = {{"Accept", "application/json"}}, .body = json};
    if (!json.isEmpty()) request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

Error badId()
{
    return Error{.kind = Error::Kind::InvalidInput, .message = QStringLiteral("token_id")};
}

/// Runs @p task later, on the thread of @p context and only while that exists.
template<typename Task> void later(QObject *context, Task task)
{
    QMetaObject::invokeMethod(context, std::move(task), Qt::QueuedConnection);
}

/// An answer about another token than was asked for is no answer: the caller would change or revoke that one.
Result<Token> tokenFromAnswer(const HttpAnswer &answer, const QString &tokenId, const QString &host)
{
    if (answer.error) return tl::unexpected<Error>(*answer.error);
    Result<Token> token = tokenFromJson(QJsonDocument::fromJson(answer.body).object());
    if (token && token->id.compare(tokenId, Qt::CaseInsensitive) != 0)
        token = failure(Error::Kind::NotUnderstood, QStringLiteral("id"));
    if (!token) {
        token.error().httpStatus = answer.status;
        token.error().host = host;
    }
    return token;
}

/// Only the service's own word ends a token: a page, as a gateway puts it in the place of an answer, does not.
Result<void> removalFromAnswer(const HttpAnswer &answer)
{
    if (answer.error) return tl::unexpected<Error>(*answer.error);
    if (answer.body.isEmpty() || QJsonDocument::fromJson(answer.body).isObject()) return {};
    return tl::unexpected<Error>(
        Error{.kind = Error::Kind::NotUnderstood, .httpStatus = answer.status, .perhapsExecuted = true});
}

} // namespace

TokensApi::TokensApi(Authenticator *authenticator, SecretCustody *custody, const QUrl &apiUrl, QObject *parent)
    : QObject(parent), m_authenticator(authenticator), m_custody(custody), m_apiUrl(apiUrl)
{
}

void TokensApi::list(const PageRequest &page, QObject *context, Callback<TokenPage> done)
{
    QByteArray url = urlOf({}).toEncoded();
    url += "?page%5Bafter%5D=" + QByteArray::number(qMax<qint64>(0, page.after));
    url += "&page%5Bsize%5D=" + QByteArray::number(qBound(1, page.size, 100));
    // Parsed elsewhere, for hundreds of pages may come while someone types.
    m_authenticator->send(requestOf(Method::Get, QUrl::fromEncoded(url)), context,
                          [context, done = std::move(done)](HttpAnswer answer) {
                              const auto kept = std::make_shared<const HttpAnswer>(std::move(answer));
                              inBackground(
                                  context, [kept] { return tokenPageFromAnswer(*kept); }, done);
                          });
}

void TokensApi::get(const QString &tokenId, QObject *context, Callback<Token> done)
{
    const QUrl url = urlOf(tokenId);
    if (tokenId.isEmpty() || !url.isValid()) {
        later(context, [done = std::move(done)] { done(tl::unexpected<Error>(badId())); });
        return;
    }
    m_authenticator->send(requestOf(Method::Get, url), context,
                          [tokenId, host = url.host(), done = std::move(done)](const HttpAnswer &answer) {
                              done(tokenFromAnswer(answer, tokenId, host));
                          });
}

void TokensApi::create(const NewToken &token, const QUuid &record, QObject *context,
                       std::function<void(IssueOutcome)> done)
{
    issue(requestOf(Method::Post, urlOf({}), toJson(token)), {}, token.name, record, context, std::move(done));
}

void TokensApi::update(const QString &tokenId, const TokenChange &change, const QUuid &record, QObject *context,
                       std::function<void(IssueOutcome)> done)
{
    const QUrl url = urlOf(tokenId);
    if (tokenId.isEmpty() || !url.isValid()) {
        m_custody->nothingIssued(record);
        later(context, [done = std::move(done)] {
            IssueOutcome outcome;
            outcome.error = badId();
            done(outcome);
        });
        return;
    }
    issue(requestOf(Method::Put, url, toJson(change)), tokenId, change.name.value_or(QString()), record, context,
          std::move(done));
}

void TokensApi::remove(const QString &tokenId, QObject *context, Callback<void> done)
{
    const QUrl url = urlOf(tokenId);
    if (tokenId.isEmpty() || !url.isValid()) {
        later(context, [done = std::move(done)] { done(tl::unexpected<Error>(badId())); });
        return;
    }
    sendMutation(requestOf(Method::Delete, url),
                 [done = std::move(done), guard = QPointer(context)](HttpAnswer answer) {
                     if (guard) done(removalFromAnswer(answer));
                 });
}

void TokensApi::issue(const HttpRequest &request, const QString &tokenId, const QString &tokenName, const QUuid &record,
                      QObject *context, std::function<void(IssueOutcome)> done)
{
    sendMutation(request, [=, this, guard = QPointer(context)](HttpAnswer answer) {
        const IssueOutcome outcome = deliver(answer, tokenId, tokenName, record);
        if (guard) done(outcome);
    });
}

void TokensApi::sendMutation(const HttpRequest &request, HttpClient::Done done)
{
    ++m_mutationsUnderWay;
    // Not the caller's context: the answer is reported to the custody although a window has closed meanwhile.
    m_authenticator->send(request, this, [this, self = QPointer(this), done = std::move(done)](HttpAnswer answer) {
        --m_mutationsUnderWay;
        done(std::move(answer));
        if (self && m_mutationsUnderWay == 0) emit mutationsAnswered();
    });
}

IssueOutcome TokensApi::deliver(HttpAnswer &answer, const QString &tokenId, const QString &tokenName,
                                const QUuid &record)
{
    const IssuingCall call = tokenId.isEmpty() ? IssuingCall::Create : IssuingCall::Update;
    IssueAnswer said = readIssueAnswer(answer, call);
    const QString name = said.token && !said.token->name.isEmpty() ? said.token->name : tokenName;
    IssueOutcome outcome;
    outcome.token = said.token;
    outcome.error = said.error;
    outcome.serverDate = answer.serverDate;

    switch (said.verdict) {
    case IssueAnswer::Verdict::SecretIssued: {
        QString id = tokenId;
        if (id.isEmpty()) id = said.token ? said.token->id : QString::fromUtf8(said.issued->tokenId);
        m_custody->received(record, id, name, std::move(said.issued->secret), said.damaged);
        outcome.secretReceived = true;
        break;
    }
    case IssueAnswer::Verdict::NothingIssued: m_custody->nothingIssued(record); break;
    case IssueAnswer::Verdict::Open:
        m_custody->answerLost(record);
        if (call == IssuingCall::Create && said.token) m_custody->settle(record, {{said.token->id, name}});
        break;
    }
    return outcome;
}

QUrl TokensApi::urlOf(const QString &tokenId) const
{
    const QByteArray url = baseOf(m_apiUrl) + "/v1/auth/tokens";
    if (tokenId.isEmpty()) return QUrl::fromEncoded(url);
    const QByteArray segment = pathSegment(tokenId);
    return segment.isEmpty() ? QUrl() : QUrl::fromEncoded(url + '/' + segment);
}

} // namespace qernal
