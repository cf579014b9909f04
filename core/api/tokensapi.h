// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/issueoutcome.h"
#include "core/api/tokenpage.h"
#include "core/auth/authenticator.h"
#include "core/secrets/secretcustody.h"

#include <QObject>

namespace qernal {

/// As many as a caller should have under way at once: QNetworkAccessManager opens six connections to a host.
inline constexpr int MaxConcurrentRequests = 6;

/// The five operations of the tokens API (`/v1/auth/tokens`) and nothing else. Every secret that an answer holds goes
/// to the custody at once, with the record's id, whatever becomes of @p context.
class TokensApi : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p apiUrl is the base without `/v1`.
    TokensApi(Authenticator *authenticator, SecretCustody *custody, const QUrl &apiUrl, QObject *parent = nullptr);

    void list(const PageRequest &page, QObject *context, Callback<TokenPage> done);
    /// NotFound where there is no such token; NotUnderstood for an answer about another one.
    void get(const QString &tokenId, QObject *context, Callback<Token> done);
    /// @p record is what SecretCustody::begin() gave. received(), nothingIssued() or answerLost() of the
    /// custody is called before `done` runs.
    void create(const NewToken &token, const QUuid &record, QObject *context, std::function<void(IssueOutcome)> done);
    void update(const QString &tokenId, const TokenChange &change, const QUuid &record, QObject *context,
                std::function<void(IssueOutcome)> done);
    /// A 404 is NotFound: whether the token is gone, only the list shows. Like get() and update(): InvalidInput, and
    /// nothing sent, for an id that no path can name.
    void remove(const QString &tokenId, QObject *context, Callback<void> done);

    /// Mutations that have left and have not been answered.
    [[nodiscard]] int mutationsUnderWay() const { return m_mutationsUnderWay; }

signals:
    /// The last mutation under way was answered.
    void mutationsAnswered();

private:
    void issue(const HttpRequest &request, const QString &tokenId, const QString &tokenName, const QUuid &record,
               QObject *context, std::function<void(IssueOutcome)> done);
    void sendMutation(const HttpRequest &request, HttpClient::Done done);
    IssueOutcome deliver(HttpAnswer &answer, const QString &tokenId, const QString &tokenName, const QUuid &record);
    /// The list's address for an empty id, else the token's; invalid for an id that no path can name.
    [[nodiscard]] QUrl urlOf(const QString &tokenId) const;

    Authenticator *m_authenticator;
    SecretCustody *m_custody;
    QUrl m_apiUrl;
    int m_mutationsUnderWay = 0;
};

} // namespace qernal
