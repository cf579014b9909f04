// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/signinattempt.h"
#include "core/auth/cliconfig.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class AccountStore;
class SignInDialog;

/// Signs in with a credential that is entered in the dialog or found where the CLI keeps its own. One attempt at a
/// time: a later one cancels an earlier one, and closing the dialog cancels the one that it began.
class SignInFlow : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned. @p window is the dialog's parent.
    SignInFlow(HttpClient *http, AccountStore *accounts, const CliConfig &cliConfig, Clock clock, QWidget *window);
    ~SignInFlow() override;

    /// Opens the dialog for an account that is not remembered yet.
    void signIn();
    /// Opens the dialog for @p account, which keeps its id.
    void signInAgain(const Account &account);
    void signInWithCliToken();
    /// Cancels the attempt that is under way; the dialog stays.
    void cancel();

    /// Moves out the credential; for the receiver of signedIn().
    [[nodiscard]] Credential takeCredential() { return std::move(m_credential); }

signals:
    /// The service accepted the credential of @p account.
    void signedIn(const qernal::Account &account);
    void message(const qernal::Message &message);

private:
    void openDialog(const Account &account);
    void attempt(const Account &account, Credential credential);
    void handleSuccess();
    void handleFailure(const Error &error);
    [[nodiscard]] Account newAccount(const QString &name) const;

    HttpClient *m_http;
    AccountStore *m_accounts;
    CliConfig m_cliConfig;
    Clock m_clock;
    QWidget *m_window;
    QPointer<SignInDialog> m_dialog;
    std::unique_ptr<SignInAttempt> m_attempt;
    Credential m_credential; ///< of the attempt that succeeded, while signedIn() is emitted
};

} // namespace qernal
