// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signinflow.h"

#include "core/accounts/accountstore.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"
#include "ui/signin/signindialog.h"

namespace qernal {

SignInFlow::SignInFlow(HttpClient *http, AccountStore *accounts, const CliConfig &cliConfig, Clock clock,
                       QWidget *window)
    : m_http(http), m_accounts(accounts), m_cliConfig(cliConfig), m_clock(std::move(clock)), m_window(window)
{
}

SignInFlow::~SignInFlow() = default;

Account SignInFlow::newAccount(const QString &name) const
{
    return {.id = QUuid::createUuid(),
            .name = m_accounts->freeName(name),
            .apiUrl = m_cliConfig.apiUrl(),
            .authorizationUrl = m_cliConfig.authorizationUrl()};
}

void SignInFlow::signIn()
{
    openDialog(newAccount(tr("Work")));
}

void SignInFlow::signInAgain(const Account &account)
{
    openDialog(account);
}

void SignInFlow::openDialog(const Account &account)
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    cancel();
    m_dialog = new SignInDialog(account, m_window);
    connect(m_dialog, &SignInDialog::signInRequested, this,
            [this](const Account &entered) { attempt(entered, m_dialog->takeCredential()); });
    connect(m_dialog, &SignInDialog::rejected, this, &SignInFlow::cancel);
    m_dialog->open();
}

void SignInFlow::signInWithCliToken()
{
    Result<Credential> credential = m_cliConfig.credential();
    if (!credential) {
        emit message(
            {Message::Level::Problem,
             tr("The CLI's token could not be used. %1").arg(errorText(credential.error(), ErrorContext::CliToken)),
             {},
             topics::account()});
        return;
    }
    attempt(newAccount(tr("CLI")), std::move(*credential));
}

void SignInFlow::attempt(const Account &account, Credential credential)
{
    m_attempt = std::make_unique<SignInAttempt>(m_http, account, std::move(credential), m_clock);
    connect(m_attempt.get(), &SignInAttempt::succeeded, this, &SignInFlow::handleSuccess);
    connect(m_attempt.get(), &SignInAttempt::failed, this, &SignInFlow::handleFailure);
    m_attempt->start();
}

void SignInFlow::cancel()
{
    m_attempt.reset();
}

void SignInFlow::handleSuccess()
{
    // It outlives this call, whose sender it is, even if a receiver begins another.
    SignInAttempt *attempt = m_attempt.release();
    attempt->deleteLater();
    m_credential = attempt->takeCredential();
    if (m_dialog) m_dialog->accept();
    emit signedIn(attempt->account());
    m_credential = {};
}

void SignInFlow::handleFailure(const Error &error)
{
    const Account account = m_attempt->account();
    m_attempt.release()->deleteLater();
    if (m_dialog) {
        m_dialog->showError(error);
        return;
    }
    emit message({Message::Level::Problem,
                  tr("Signing in failed. %1").arg(errorText(error, ErrorContext::CliToken)),
                  {{tr("Sign in"), [this, account] { signInAgain(account); }}},
                  topics::account()});
}

} // namespace qernal
