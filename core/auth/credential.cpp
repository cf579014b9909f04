// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credential.h"

#include "core/auth/credentialtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace qernal {

namespace {

constexpr qsizetype MaxCredentialLength = 16 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("qernal", text);
}

bool isPlainByte(char byte)
{
    return byte > 0x20 && byte < 0x7f;
}

bool isCookieByte(char byte)
{
    return isPlainByte(byte) && byte != ';' && byte != ',' && byte != '"' && byte != '\\';
}

QString reasonAgainst(Credential::Kind kind, QByteArrayView text)
{
    if (text.isEmpty()) return words(QT_TRANSLATE_NOOP("qernal", "Nothing was entered."));
    if (text.size() > MaxCredentialLength) return words(QT_TRANSLATE_NOOP("qernal", "This is too long."));
    if (const qsizetype place = CredentialText::placeOfSpace(text); place > 0) {
        return words(QT_TRANSLATE_NOOP("qernal", "Its character %1 is a space or a control character."))
            .arg(QLocale().toString(place));
    }
    if (kind == Credential::Kind::ApiToken) {
        if (std::count(text.begin(), text.end(), '@') != 1 || text.front() == '@' || text.back() == '@')
            return words(QT_TRANSLATE_NOOP("qernal", "An API token has the form id@secret."));
        return {};
    }
    const bool isCookie = kind == Credential::Kind::SessionCookie;
    if (!std::all_of(text.begin(), text.end(), isCookie ? isCookieByte : isPlainByte))
        return words(QT_TRANSLATE_NOOP("qernal", "It contains a character that cannot be sent."));
    return {};
}

} // namespace

QString Credential::tokenId() const
{
    if (kind != Kind::ApiToken) return {};
    const qsizetype at = secret.view().indexOf('@');
    return at > 0 ? QString::fromUtf8(secret.view().first(at)) : QString();
}

Result<Credential> Credential::fromText(Kind kind, QByteArrayView text)
{
    Secret bare = CredentialText::read(kind, text).bare;
    const QString reason = reasonAgainst(kind, bare.view());
    if (!reason.isEmpty()) return failure(Error::Kind::InvalidInput, reason);
    return Credential{kind, std::move(bare)};
}

QString toString(Credential::Kind kind)
{
    switch (kind) {
    case Credential::Kind::AccessToken: return QStringLiteral("access-token");
    case Credential::Kind::SessionCookie: return QStringLiteral("session-cookie");
    case Credential::Kind::ApiToken: break;
    }
    return QStringLiteral("api-token");
}

Credential::Kind credentialKindFromString(const QString &text)
{
    for (const auto kind : {Credential::Kind::AccessToken, Credential::Kind::SessionCookie}) {
        if (text == toString(kind)) return kind;
    }
    return Credential::Kind::ApiToken;
}

} // namespace qernal
