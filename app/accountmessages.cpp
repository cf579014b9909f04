// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountmessages.h"

#include "app/workspace.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

namespace qernal {

namespace {

QString shownName(const Account &account)
{
    return visibleText(account.name, 60);
}

} // namespace

Message noSuchAccount(const QString &name)
{
    return {.level = Message::Level::Warning, .text = Workspace::tr("There is no account named “%1”.").arg(name)};
}

Message waitingForKeychain(const Account &account)
{
    return {.level = Message::Level::Information,
            .text = Workspace::tr("Waiting for the keychain to open “%1”. It may be asking for a password in a window "
                                  "of its own; the account opens by itself.")
                        .arg(shownName(account)),
            .topic = topics::account()};
}

Message credentialNotStored(const Account &account)
{
    return {.level = Message::Level::Information,
            .text = Workspace::tr("“%1” was signed in until the program ended: its credential is not in the keychain.")
                        .arg(shownName(account)),
            .topic = topics::account()};
}

Message accountNotOpened(const Account &account, const Error &error)
{
    return {.level = Message::Level::Problem,
            .text = Workspace::tr("“%1” could not be opened: %2")
                        .arg(shownName(account), errorText(error, ErrorContext::OpenAccount)),
            .topic = topics::account()};
}

Message credentialNotRemembered(const Error &error)
{
    return {.level = Message::Level::Warning,
            .text = Workspace::tr("The credential is kept until you quit, not in the keychain. %1")
                        .arg(errorText(error, ErrorContext::SaveCredential)),
            .topic = topics::account()};
}

} // namespace qernal
