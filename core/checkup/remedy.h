// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace qernal {

/// What mends a finding, as a value that a window can run. Those of the first group open something, where the user
/// decides; RemedyRunner runs the others.
struct Remedy {
    enum class Action {
        // Opens
        ReplaceToken,        ///< *Replace…* for `tokenId`
        ContinueReplacement, ///< the replacement of `tokenId`
        RegenerateSecret,    ///< *Regenerate secret…* for `tokenId`
        EditToken,           ///< *Edit…* for `tokenId`: its expiry
        RevokeToken,         ///< *Revoke…* for `tokenId`
        WriteNote,           ///< the note of `tokenId`
        ShowToken,           ///< `tokenId` in the list
        SignInAgain,         ///< *Sign in* to the account that was looked at
        OpenFile,            ///< `file` in the user's editor
        // Mends
        StoreSecret,     ///< the secret of `record` in the keychain
        ForgetSecret,    ///< the secret of `record`: its entry and its record
        RemoveEntry,     ///< the keychain's entry `keychainKey`, which no record knows
        MakeFilePrivate, ///< `file` gets the mode 0600
    };

    Action action = Action::ShowToken;
    QString tokenId = {};
    QUuid record = {};
    QString keychainKey = {};
    QString file = {}; ///< absolute

    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// The word of @p action that programs may rely on, such as "replace_token".
[[nodiscard]] QString nameOf(Remedy::Action action);
/// What a button that runs it says, in the user's language; an ellipsis where it opens something.
[[nodiscard]] QString labelOf(Remedy::Action action);

} // namespace qernal
