// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/storedsecrets.h"
#include "core/api/token.h"
#include "core/net/httpclient.h"

namespace qernal {

class Authenticator;
class PageFetch;
class TokensApi;

/// Reads the whole list of tokens of one account, signed in with its stored credential.
class AccountList : public QObject {
    Q_OBJECT
public:
    /// @p secrets is not owned.
    explicit AccountList(StoredSecrets *secrets, QObject *parent = nullptr);
    ~AccountList() override;

    /// Call it once; read() or failed() follows.
    void start(const Account &account);

signals:
    void read(const QList<qernal::Token> &tokens);
    /// @p fromKeychain: the credential could not be read; else the service gave no list.
    void failed(const qernal::Error &error, bool fromKeychain);

private:
    void fetch(const Account &account, Credential credential);

    StoredSecrets *m_secrets;
    HttpClient m_http;
    Authenticator *m_authenticator = nullptr;
    TokensApi *m_api = nullptr;
    PageFetch *m_fetch = nullptr;
};

} // namespace qernal
