// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenreader.h"

namespace qernal {

/// What was changed in @p before elsewhere, as the dialog that shows @p now says it.
[[nodiscard]] QString changedElsewhereText(const Token &before, const Token &now);
/// Why a token could not be read while a dialog about it is open, and what that means.
[[nodiscard]] QString notReadText(const Error &error);

/// Reads @p token from the service while @p dialog, a RequestDialog with showToken(), is open with what the list knows:
/// what was changed elsewhere since is shown and said, and so is a token that is gone. The dialog can be used
/// meanwhile; once its request is sent nothing in it changes.
template<typename Dialog> void showFreshToken(Dialog *dialog, TokenReader *reader, const Token &token)
{
    reader->read(token.id, dialog, [dialog, token](const Result<Token> &now) {
        if (dialog->isBusy()) return;
        if (!now) return dialog->showNote(notReadText(now.error()));
        if (*now == token) return;
        dialog->showToken(*now);
        dialog->showNote(changedElsewhereText(token, *now));
    });
}

} // namespace qernal
