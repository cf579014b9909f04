// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signoutflow.h"

#include "app/sessions.h"
#include "core/accounts/accountstore.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"
#include "ui/signin/signoutquestion.h"

#include <algorithm>

namespace qernal {

SignOutFlow::SignOutFlow(AccountStore *accounts, Sessions *sessions, QWidget *window)
    : m_accounts(accounts), m_sessions(sessions), m_window(window)
{
}

void SignOutFlow::begin()
{
    const Session *session = m_sessions->current();
    if (!session) return;
    // The demo ends with its workspace.
    if (!session->account().demo) ask(session->account());
}

void SignOutFlow::ask(const Account &account)
{
    // The ids of the store are newer than those of the session.
    const Account remembered = m_accounts->account(account.id).value_or(account);
    auto *question = new SignOutQuestion(remembered, m_accounts->isStored(account.id), m_window);
    connect(question, &SignOutQuestion::keepRequested, this, [this, account] { keep(account); });
    connect(question, &SignOutQuestion::forgetRequested, this, [this, account] { forget(account); });
    question->open();
}

void SignOutFlow::keep(const Account &account)
{
    m_accounts->setCurrent({});
    leave(account);
}

void SignOutFlow::forget(const Account &account)
{
    m_sessions->close();
    m_accounts->remove(account.id, this, [this](const Result<void> &removed) {
        if (removed) return;
        const bool isOfSettings = removed.error().kind == Error::Kind::SettingsWriteFailed;
        const QString words = isOfSettings
                                  ? tr("You are signed out, but the settings still name the account. %1")
                                  : tr("You are signed out, but the credential may still be in the keychain. %1");
        emit message({Message::Level::Warning,
                      words.arg(errorText(removed.error(), ErrorContext::RemoveCredential)),
                      {},
                      topics::account()});
    });
    leave(account);
}

void SignOutFlow::leave(const Account &account)
{
    m_sessions->close();
    const QList<Account> accounts = m_accounts->accounts();
    const auto next = std::find_if(accounts.cbegin(), accounts.cend(), [this, &account](const Account &other) {
        return other.id != account.id && m_accounts->hasCredential(other.id);
    });
    emit signedOut(account.id, next == accounts.cend() ? QUuid() : next->id);
}

} // namespace qernal
