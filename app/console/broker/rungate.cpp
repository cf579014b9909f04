// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/broker/rungate.h"

#include <QRandomGenerator>

#include <array>
#include <optional>

namespace qernal {

namespace {

Secret randomText()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    QByteArray bytes(reinterpret_cast<const char *>(numbers.data()), sizeof numbers);
    QByteArray text = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    wipe(bytes);
    return Secret::takenFrom(text);
}

QByteArray formDecoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

/// The value of @p name in a form; nothing where it is missing or there twice.
std::optional<QByteArray> valueOf(QByteArrayView form, QByteArrayView name)
{
    std::optional<QByteArray> value;
    const QList<QByteArray> fields = form.toByteArray().split('&');
    for (const QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0 || formDecoded(field.first(equals)) != name) continue;
        if (value) return std::nullopt;
        value = formDecoded(field.sliced(equals + 1));
    }
    return value;
}

/// What follows the scheme of an Authorization header; empty for another scheme.
QByteArray credentialsOf(const RequestHead &head, QByteArrayView scheme)
{
    const QByteArray header = head.header("Authorization").trimmed();
    const qsizetype space = header.indexOf(' ');
    if (space < 0 || header.first(space).compare(scheme, Qt::CaseInsensitive) != 0) return {};
    return header.sliced(space + 1).trimmed();
}

} // namespace

RunGate::RunGate(const QByteArray &clientId) : m_clientId(clientId), m_nonce(randomText()), m_runToken(randomText()) {}

Secret RunGate::apiToken() const
{
    QByteArray text;
    text.reserve(m_clientId.size() + 1 + m_nonce.size());
    text.append(m_clientId).append('@').append(m_nonce.view());
    return Secret::takenFrom(text);
}

Secret RunGate::tokenAnswer() const
{
    return tokenAnswer(m_runToken, 3600);
}

Secret RunGate::tokenAnswer(const Secret &accessToken, std::optional<qint64> seconds)
{
    QByteArray text;
    // In one piece, for a growing QByteArray leaves copies behind.
    text.reserve(accessToken.view().size() + 128);
    text.append("{\"access_token\":\"").append(accessToken.view()).append('"');
    if (seconds) text.append(",\"expires_in\":").append(QByteArray::number(*seconds));
    text.append(",\"scope\":\"\",\"token_type\":\"bearer\"}");
    return Secret::takenFrom(text);
}

bool RunGate::isClient(const QByteArray &id, QByteArray secret) const
{
    const bool isNonce = Secret::takenFrom(secret) == m_nonce;
    return isNonce && id.compare(m_clientId, Qt::CaseInsensitive) == 0;
}

bool RunGate::acceptsClient(const RequestHead &head, QByteArrayView form) const
{
    if (!head.header("Authorization").isNull()) {
        const auto decoded = QByteArray::fromBase64Encoding(credentialsOf(head, "Basic"));
        const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
        if (colon < 0) return false;
        return isClient(formDecoded(decoded.decoded.first(colon)), formDecoded(decoded.decoded.sliced(colon + 1)));
    }
    const auto id = valueOf(form, "client_id");
    const auto secret = valueOf(form, "client_secret");
    return id && secret && isClient(*id, *secret);
}

bool RunGate::asksForClientCredentials(QByteArrayView form)
{
    return valueOf(form, "grant_type") == QByteArray("client_credentials");
}

bool RunGate::acceptsBearer(const RequestHead &head) const
{
    QByteArray credentials = credentialsOf(head, "Bearer");
    return Secret::takenFrom(credentials) == m_runToken;
}

} // namespace qernal
