// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "ui/feedback/question.h"

namespace qernal {

/// Asks what becomes of the credential of an account that is signed out: its secret may exist nowhere else. Open it
/// with open(); it deletes itself.
class SignOutQuestion : public Question {
    Q_OBJECT
public:
    /// @p isStored: the credential is in the keychain; otherwise it is in memory, and ends with signing out.
    SignOutQuestion(const Account &account, bool isStored, QWidget *window);

signals:
    /// Sign out; the account stays remembered, and its credential where it is.
    void keepRequested();
    /// Sign out, and forget the account and its credential.
    void forgetRequested();
};

} // namespace qernal
