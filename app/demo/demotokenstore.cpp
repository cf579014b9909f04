// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotokenstore.h"

#include "app/demo/demosecrets.h"

#include <QUuid>

#include <utility>

namespace qernal {

namespace {

constexpr qsizetype SecretLength = 26;

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray issueSecret(DemoToken &token)
{
    const QByteArray secret = demoRandomText(SecretLength);
    token.digest = demoDigest(secret);
    return token.id.toLatin1() + '@' + secret;
}

} // namespace

DemoTokenStore::DemoTokenStore(qint64 accessTokenSeconds)
    : m_userId(freshId()), m_accessTokenSeconds(accessTokenSeconds)
{
}

const DemoToken *DemoTokenStore::find(const QString &id) const
{
    const auto position = m_positions.constFind(id);
    return position == m_positions.constEnd() ? nullptr : &m_tokens.at(*position);
}

QByteArray DemoTokenStore::add(DemoToken token)
{
    token.id = freshId();
    QByteArray apiToken = issueSecret(token);
    m_positions.insert(token.id, m_tokens.size());
    m_tokens.append(std::move(token));
    return apiToken;
}

QByteArray DemoTokenStore::addUnlisted()
{
    m_unlisted.emplace();
    m_unlisted->id = freshId();
    return issueSecret(*m_unlisted);
}

void DemoTokenStore::change(const QString &id, const std::optional<QString> &name,
                            const std::optional<std::optional<QDateTime>> &expiresAt)
{
    DemoToken &token = m_tokens[m_positions.value(id)];
    if (name) token.name = *name;
    if (expiresAt) token.expiresAt = *expiresAt;
    token.updatedAt = QDateTime::currentDateTimeUtc();
}

QByteArray DemoTokenStore::regenerate(const QString &id)
{
    DemoToken &token = m_tokens[m_positions.value(id)];
    ++token.generation;
    return issueSecret(token);
}

bool DemoTokenStore::remove(const QString &id)
{
    const auto position = m_positions.constFind(id);
    if (position == m_positions.constEnd()) return false;
    const qsizetype row = *position;
    m_positions.erase(position);
    m_tokens.removeAt(row);
    index(row);
    return true;
}

bool DemoTokenStore::accepts(const QString &id, const QByteArray &secret) const
{
    const DemoToken *token = client(id);
    if (!token || token->digest != demoDigest(secret)) return false;
    return !token->expiresAt || *token->expiresAt > QDateTime::currentDateTimeUtc();
}

QByteArray DemoTokenStore::issueAccessToken(const QString &clientId)
{
    const DemoToken *token = client(clientId);
    QByteArray accessToken = "ory_at_" + demoRandomText(43);
    m_accessTokens.insert(demoDigest(accessToken), {clientId, token ? token->generation : 0,
                                                    QDateTime::currentDateTimeUtc().addSecs(m_accessTokenSeconds)});
    return accessToken;
}

bool DemoTokenStore::acceptsAccessToken(const QByteArray &accessToken) const
{
    const auto known = m_accessTokens.constFind(demoDigest(accessToken));
    if (known == m_accessTokens.constEnd() || known->expiresAt <= QDateTime::currentDateTimeUtc()) return false;
    if (known->clientId.isEmpty()) return true;
    const DemoToken *token = client(known->clientId);
    return token && token->generation == known->generation;
}

const DemoToken *DemoTokenStore::client(const QString &id) const
{
    if (m_unlisted && m_unlisted->id == id) return &*m_unlisted;
    return find(id);
}

void DemoTokenStore::index(qsizetype from)
{
    for (qsizetype row = from; row < m_tokens.size(); ++row)
        m_positions.insert(m_tokens.at(row).id, row);
}

} // namespace qernal
