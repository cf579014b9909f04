// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountopener.h"

#include "app/heapwiping.h"

#include <QTimer>

#include <chrono>

namespace qernal {

namespace {

// A keychain that is unlocked answers in a fraction of it.
constexpr auto WaitingAfter = std::chrono::seconds(2);

} // namespace

AccountOpener::AccountOpener(AccountStore *accounts, QObject *parent) : QObject(parent), m_accounts(accounts) {}

void AccountOpener::cancel()
{
    m_opening.reset();
}

void AccountOpener::open(const QUuid &id)
{
    const std::optional<Account> account = m_accounts->account(id);
    if (!account) return;
    resumeHeapWiping();
    m_opening = std::make_unique<QObject>();
    QTimer::singleShot(WaitingAfter, m_opening.get(), [this, account = *account] { emit waiting(account); });
    connect(m_accounts, &AccountStore::keychainAnswered, m_opening.get(), [this, account = *account](const QUuid &of) {
        if (of == account.id) read(account);
    });
    read(*account);
}

void AccountOpener::read(const Account &account)
{
    m_accounts->credential(account.id, m_opening.get(), [this, account](Result<Credential> credential) {
        handleCredential(account, std::move(credential));
    });
}

void AccountOpener::handleCredential(const Account &account, Result<Credential> credential)
{
    // keychainAnswered() follows.
    if (!credential && credential.error().kind == Error::Kind::KeychainSilent) return;
    // The context of this call, in which it must not be deleted.
    m_opening.release()->deleteLater();
    if (!credential) {
        emit failed(account, credential.error());
        return;
    }
    m_credential = std::move(*credential);
    emit opened(account);
    m_credential = {};
}

} // namespace qernal
