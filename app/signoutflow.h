// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "ui/feedback/message.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class AccountStore;
class Sessions;

/// Signs out of the account that is open: asks what becomes of its credential, then closes the session.
class SignOutFlow : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned. @p window is the question's parent.
    SignOutFlow(AccountStore *accounts, Sessions *sessions, QWidget *window);

    /// Asks. Ignored where nobody is signed in, and for the demo's account.
    void begin();

signals:
    /// The session of @p account is closed. @p next is another remembered account that can be opened; null if there is
    /// none.
    void signedOut(const QUuid &account, const QUuid &next);
    void message(const qernal::Message &message);

private:
    void ask(const Account &account);
    void keep(const Account &account);
    void forget(const Account &account);
    void leave(const Account &account);

    AccountStore *m_accounts;
    Sessions *m_sessions;
    QWidget *m_window;
};

} // namespace qernal
