// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/error.h"
#include "ui/feedback/message.h"

namespace qernal {

/// What the window says of accounts that could not be opened or remembered; the remedies are the caller's.

[[nodiscard]] Message noSuchAccount(const QString &name);
/// The keychain has not answered yet.
[[nodiscard]] Message waitingForKeychain(const Account &account);
/// The credential was never stored, or is not stored any more.
[[nodiscard]] Message credentialNotStored(const Account &account);
[[nodiscard]] Message accountNotOpened(const Account &account, const Error &error);
/// The credential could not be stored when its account was signed in.
[[nodiscard]] Message credentialNotRemembered(const Error &error);

} // namespace qernal
