// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountopener.h"

namespace qernal {

AccountOpener::AccountOpener(AccountStore *accounts, QObject *parent) : QObject(parent), m_accounts(accounts) {}

void AccountOpener::cancel()
{
    m_reading.reset();
}

void AccountOpener::open(const QUuid &id)
{
    const std::optional<Account> account = m_accounts->account(id);
    if (!account) return;
    m_reading = std::make_unique<QObject>();
    m_accounts->credential(id, m_reading.get(), [this, account = *account](Result<Credential> credential) {
        // The context outlives this call, in which it must not be deleted.
        m_reading.release()->deleteLater();
        if (!credential) {
            emit failed(account, credential.error());
            return;
        }
        m_credential = std::move(*credential);
        emit opened(account);
        m_credential = {};
    });
}

} // namespace qernal
