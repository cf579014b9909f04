// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/api/tokensapi.h"
#include "core/auth/authenticator.h"
#include "core/tokens/bulkrevocation.h"
#include "core/tokens/tokenfiltermodel.h"
#include "core/tokens/tokenissuer.h"
#include "core/tokens/tokenlist.h"
#include "core/tokens/tokenreader.h"

namespace qernal {

class SessionTimes;

/// What lives for one account, as one object tree: authenticator, API, list, models, issuer. Until it is signed in it
/// has a remembered list at most, and asks the service for nothing.
///
/// Why more than 12 members: it is the tree, and does little else.
/// Why more than 15 public functions: seven give its parts.
class Session : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned but what it makes itself. @p http and @p custody outlive it. Not signed in where @p credential
    /// is empty.
    Session(const Account &account, Credential credential, HttpClient *http, SecretCustody *custody, Clock clock,
            QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] Authenticator *authenticator() const { return m_authenticator; }
    [[nodiscard]] TokenList *list() const { return m_list; }
    [[nodiscard]] TokenTableModel *model() const { return m_model; }
    [[nodiscard]] TokenFilterModel *filter() const { return m_filter; }
    [[nodiscard]] TokenIssuer *issuer() const { return m_issuer; }
    [[nodiscard]] TokenReader *reader() const { return m_reader; }
    /// True once close() was called: commands are refused (Cancelled).
    [[nodiscard]] bool isClosing() const { return m_closing; }
    /// A revocation of @p tokens, owned by the session; start() it and delete it when finished.
    [[nodiscard]] BulkRevocation *revoke(const QList<Token> &tokens, bool forgetSecrets);
    /// Does @p apiToken still work? Trades it at the account's authorization server; success = it does,
    /// CredentialRefused = it does not.
    void check(const Secret &apiToken, QObject *context, Callback<void> done);
    /// True if @p tokenId is the token that this account is signed in with.
    [[nodiscard]] bool isOwnToken(const QString &tokenId) const;

    [[nodiscard]] bool isSignedIn() const { return m_authenticator->hasCredential(); }
    /// Signs in @p account, the same as before with what is known of it now.
    void signIn(const Account &account, Credential credential);
    /// From now on the account is signed in with @p credential, of another token than before. @p kept: in the
    /// keychain, not in memory only.
    void replaceCredential(Credential credential, bool kept);

    /// As SessionTimes::setVisibleToUser().
    void setVisibleToUser(bool visible);

    /// Silences its reads, lets its mutations finish, then emits closed(); the owner deletes it there.
    void close();

signals:
    /// signIn() was called.
    void signedIn();
    void closed();
    /// The secret of the API token that this account is signed in with was replaced; the session uses the new one
    /// already. @p record is the custody's: read the secret there to keep it in the AccountStore.
    void ownCredentialReplaced(const QUuid &record);

private:
    void followOwnSecret(const QUuid &record);
    void closeIfDone();

    Account m_account;
    HttpClient *m_http;
    SecretCustody *m_custody;
    Clock m_clock;
    Authenticator *m_authenticator;
    TokensApi *m_api;
    TokenTableModel *m_model;
    TokenFilterModel *m_filter;
    TokenList *m_list;
    TokenIssuer *m_issuer;
    TokenReader *m_reader;
    SessionTimes *m_times;
    int m_replacements = 0; // new secrets of our own token that are being read
    bool m_closing = false;
    bool m_closed = false;
};

} // namespace qernal
