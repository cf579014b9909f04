// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "ui/feedback/requestdialog.h"

#include <memory>

namespace qernal {

/// Asks for a credential and which service it is for: one masked field, the kind, an account name, *Advanced* with
/// both URLs. Emits what was entered and waits for showError() or accept(). Assistive tools, undo and PRIMARY
/// do not get the text of the credential's field.
class SignInDialog : public RequestDialog {
    Q_OBJECT
public:
    /// @p defaults fills in name, URLs and kind (signing in again keeps its id).
    explicit SignInDialog(const Account &defaults, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Working again, with @p error said beside what it concerns: the credential, one of the two hosts, or all.
    void showError(const Error &error) override;

signals:
    /// Sign in was pressed with a well-formed credential; the receiver calls takeCredential() at once.
    void signInRequested(const qernal::Account &account);

public:
    /// Moves out what was entered; empty outside signInRequested().
    [[nodiscard]] Credential takeCredential();

protected:
    void send() override;

private:
    void check();

    class Form;
    std::unique_ptr<Form> m_form;
    Credential m_entered;
};

} // namespace qernal
