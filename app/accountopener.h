// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"

#include <QObject>

#include <memory>

namespace qernal {

/// Opens a remembered account with its credential from the keychain. One at a time: a later open() cancels an earlier
/// one, whatever the keychain still answers. A keychain that is silent, because it asks for a password in a window of
/// its own, is waited for as long as it takes.
class AccountOpener : public QObject {
    Q_OBJECT
public:
    /// @p accounts is not owned.
    explicit AccountOpener(AccountStore *accounts, QObject *parent = nullptr);

    /// opened() or failed() follows unless it is cancelled; an id that is not remembered is ignored.
    void open(const QUuid &id);
    void cancel();
    /// True from open() until opened() or failed() is emitted, or cancel() is called.
    [[nodiscard]] bool isOpening() const { return m_opening != nullptr; }
    /// Moves out the credential; for the receiver of opened().
    [[nodiscard]] Credential takeCredential() { return std::move(m_credential); }

signals:
    void opened(const qernal::Account &account);
    /// The keychain has not answered yet; opened() or failed() still follows.
    void waiting(const qernal::Account &account);
    void failed(const qernal::Account &account, const qernal::Error &error);

private:
    void read(const Account &account);
    void handleCredential(const Account &account, Result<Credential> credential);

    AccountStore *m_accounts;
    std::unique_ptr<QObject> m_opening; ///< lives until the account is open; context of its reads
    Credential m_credential;            ///< while opened() is emitted
};

} // namespace qernal
