// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountlist.h"

#include "core/api/tokensapi.h"
#include "core/tokens/pagefetch.h"

#include <utility>

namespace qernal {

AccountList::AccountList(StoredSecrets *secrets, QObject *parent) : QObject(parent), m_secrets(secrets) {}

AccountList::~AccountList() = default;

void AccountList::start(const Account &account)
{
    m_secrets->readCredential(account, this, [this, account](Result<Credential> credential) {
        if (!credential) {
            emit failed(credential.error(), true);
            return;
        }
        fetch(account, std::move(*credential));
    });
}

void AccountList::fetch(const Account &account, Credential credential)
{
    m_authenticator = new Authenticator(&m_http, std::move(credential), account.authorizationUrl, systemClock(), this);
    // Reading a list brings no secret, so no custody is needed.
    m_api = new TokensApi(m_authenticator, nullptr, account.apiUrl, this);
    m_fetch = new PageFetch(m_api, this);
    connect(m_fetch, &PageFetch::finished, this, [this] {
        if (m_fetch->error()) {
            emit failed(*m_fetch->error(), false);
        } else {
            emit read(m_fetch->tokens());
        }
    });
    m_fetch->start();
}

} // namespace qernal
