// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

/// What was attempted when an Error was returned. The same error needs other words in another place: a 404 to the list
/// is a wrong address, a 404 to a revocation is a token that is gone.
enum class ErrorContext {
    General,          ///< none of the others fits
    SignIn,           ///< a credential is tried for the first time, in the dialog in which it was entered
    CliToken,         ///< the CLI's token is tried, which was not typed here: from QERNAL_TOKEN or the CLI's file
    OpenAccount,      ///< the credential of a remembered account is read from the keychain
    SaveCredential,   ///< the credential of an account is stored in the keychain
    RemoveCredential, ///< the credential of an account is removed from the keychain
    List,             ///< the list of tokens is read
    ReadToken,        ///< one token is read (authTokensGet)
    Create,           ///< a token is created
    Edit,             ///< the name or the expiry of a token is changed
    Regenerate,       ///< the secret of a token is replaced
    Revoke,           ///< a token is revoked
    CheckSecret,      ///< a stored secret is traded for an access token, to see whether it works
    ReadSecret,       ///< the secret of a token is read from the keychain
    StoreSecret,      ///< the secret of a token is stored in the keychain
    RemoveSecret,     ///< the secret of a token is removed from the keychain
    WriteCliConfig,   ///< the secret of a token is written into the CLI's configuration file
};

} // namespace qernal
