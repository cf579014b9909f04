// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkup/remedy.h"

#include "core/enumnames.h"

#include <QCoreApplication>

namespace qernal {

namespace {

using Action = Remedy::Action;

/// Gives the words below a context that the translation tools find.
struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::RemedyWords)
};

constexpr EnumNames<Action, 13> ActionNames{{
    {Action::ReplaceToken, "replace_token"},
    {Action::ContinueReplacement, "continue_replacement"},
    {Action::RegenerateSecret, "regenerate_secret"},
    {Action::EditToken, "edit_token"},
    {Action::RevokeToken, "revoke_token"},
    {Action::WriteNote, "write_note"},
    {Action::ShowToken, "show_token"},
    {Action::SignInAgain, "sign_in_again"},
    {Action::OpenFile, "open_file"},
    {Action::StoreSecret, "store_secret"},
    {Action::ForgetSecret, "forget_secret"},
    {Action::RemoveEntry, "remove_entry"},
    {Action::MakeFilePrivate, "make_file_private"},
}};

} // namespace

QString nameOf(Remedy::Action action)
{
    return enumName(ActionNames, action);
}

QString labelOf(Remedy::Action action)
{
    switch (action) {
    case Action::ReplaceToken: return RemedyWords::tr("Replace…");
    case Action::ContinueReplacement: return RemedyWords::tr("Continue replacing…");
    case Action::RegenerateSecret: return RemedyWords::tr("Regenerate secret…");
    case Action::EditToken: return RemedyWords::tr("Edit…");
    case Action::RevokeToken: return RemedyWords::tr("Revoke…");
    case Action::WriteNote: return RemedyWords::tr("Write a note…");
    case Action::ShowToken: return RemedyWords::tr("Show in list");
    case Action::SignInAgain: return RemedyWords::tr("Sign in again…");
    case Action::OpenFile: return RemedyWords::tr("Open file");
    case Action::StoreSecret: return RemedyWords::tr("Store in keychain");
    case Action::ForgetSecret: return RemedyWords::tr("Forget secret");
    case Action::RemoveEntry: return RemedyWords::tr("Remove from keychain");
    case Action::MakeFilePrivate: return RemedyWords::tr("Make private");
    }
    return {};
}

} // namespace qernal
