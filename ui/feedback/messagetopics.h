// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

/// What a Message can be about. Of each topic the bar shows one message at a time.
namespace qernal::topics {

/// The list could not be refreshed.
[[nodiscard]] inline QString list()
{
    return QStringLiteral("list");
}
/// The service refuses the account's credential.
[[nodiscard]] inline QString signIn()
{
    return QStringLiteral("sign-in");
}
/// Opening an account, signing in and signing out.
[[nodiscard]] inline QString account()
{
    return QStringLiteral("account");
}
/// The program runs on another machine with the same home folder.
[[nodiscard]] inline QString otherMachine()
{
    return QStringLiteral("other-machine");
}
/// Notes about secrets that could not be read.
[[nodiscard]] inline QString ledger()
{
    return QStringLiteral("ledger");
}
/// Notes of tokens that could not be read.
[[nodiscard]] inline QString notes()
{
    return QStringLiteral("notes");
}
/// When tokens were last used here could not be written.
[[nodiscard]] inline QString lastUse()
{
    return QStringLiteral("last-use");
}
/// What a person was reminded of could not be written.
[[nodiscard]] inline QString reminders()
{
    return QStringLiteral("reminders");
}
/// The icon in the tray.
[[nodiscard]] inline QString tray()
{
    return QStringLiteral("tray");
}
/// The list that is remembered for the next start.
[[nodiscard]] inline QString rememberedList()
{
    return QStringLiteral("remembered-list");
}
/// The file that the list was exported to.
[[nodiscard]] inline QString exportList()
{
    return QStringLiteral("export");
}
/// The settings cannot be written.
[[nodiscard]] inline QString settings()
{
    return QStringLiteral("settings");
}
/// The secrets were hidden and the clipboard cleared.
[[nodiscard]] inline QString lock()
{
    return QStringLiteral("lock");
}

/// Replacements that wait to be taken up again.
[[nodiscard]] inline QString replacement()
{
    return QStringLiteral("replacement");
}

/// A token that was looked up by its id.
[[nodiscard]] inline QString lookUp()
{
    return QStringLiteral("look-up");
}

/// How a revocation of several tokens ended.
[[nodiscard]] inline QString revoked()
{
    return QStringLiteral("revoke/done");
}
[[nodiscard]] inline QString revokeFailures()
{
    return QStringLiteral("revoke/failures");
}
[[nodiscard]] inline QString revokeStopped()
{
    return QStringLiteral("revoke/stopped");
}
/// Secrets of revoked tokens that the keychain has not removed.
[[nodiscard]] inline QString uselessSecrets()
{
    return QStringLiteral("revoke/secrets");
}
/// One token that could not be revoked.
[[nodiscard]] inline QString revoke(const QString &tokenId)
{
    return QLatin1String("revoke/token/") + tokenId;
}

/// One token that could not be read.
[[nodiscard]] inline QString read(const QString &tokenId)
{
    return QLatin1String("read/") + tokenId;
}
/// What was noted of a token.
[[nodiscard]] inline QString note(const QString &tokenId)
{
    return QLatin1String("note/") + tokenId;
}
/// How a create, a change or a regenerate ended; by the token's name as long as it has no id.
[[nodiscard]] inline QString issue(const QString &tokenIdOrName)
{
    return QLatin1String("issue/") + tokenIdOrName;
}
/// A secret that never reached this computer. By id, for tokens may share a name and each loss is reported.
[[nodiscard]] inline QString lostSecret(const QString &tokenId)
{
    return QLatin1String("lost/") + tokenId;
}
/// The same of a create that has no token yet.
[[nodiscard]] inline QString lostSecret(const QUuid &record)
{
    return lostSecret(record.toString(QUuid::WithoutBraces));
}

/// What was done with the stored secret of a token: copied, checked, stored, removed.
[[nodiscard]] inline QString storedSecret(const QString &tokenId)
{
    return QLatin1String("secret/") + tokenId;
}
/// What was decided about a secret that was revealed.
[[nodiscard]] inline QString revealedSecret(const QUuid &record)
{
    return QLatin1String("reveal/") + record.toString(QUuid::WithoutBraces);
}

} // namespace qernal::topics
