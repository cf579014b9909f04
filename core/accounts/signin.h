// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/auth/authenticator.h"

#include <QObject>

namespace qernal {

/// Tries a credential against the service before it is kept: trades it (API token) and reads one page of one token.
/// The error's `host` says which of the two hosts refused. `done` follows the contract of Callback.
void trySignIn(HttpClient *http, const Account &account, Credential credential, const Clock &clock, QObject *context,
               Callback<void> done);

} // namespace qernal
