// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/credential.h"

#include <QCoreApplication>

#include <algorithm>

namespace qernal {

namespace {

constexpr qsizetype MaxCredentialLength = 16 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("qernal", text);
}

QByteArrayView withoutPrefix(QByteArrayView text, QByteArrayView prefix)
{
    const bool has = text.size() > prefix.size() &&
                     QByteArrayView(text.first(prefix.size())).compare(prefix, Qt::CaseInsensitive) == 0;
    return has ? text.sliced(prefix.size()).trimmed() : text;
}

bool isControlOrSpace(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code <= 0x20 || code == 0x7f;
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
    if (std::any_of(text.begin(), text.end(), isControlOrSpace))
        return words(QT_TRANSLATE_NOOP("qernal", "It contains a space, a line break or a control character."));
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
    QByteArrayView bare = text.trimmed();
    // What people copy from a browser or another tool often comes with its name.
    if (kind == Kind::AccessToken)
        bare = withoutPrefix(bare, "Bearer ");
    else if (kind == Kind::SessionCookie)
        bare = withoutPrefix(bare, "qernal_kratos_session=");
    const QString reason = reasonAgainst(kind, bare);
    if (!reason.isEmpty()) return failure(Error::Kind::InvalidInput, reason);
    return Credential{kind, Secret(bare)};
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
