// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace qernal {

/// One token as the service keeps it: its metadata, and of its secret the SHA-256 alone.
struct DemoToken {
    QString id = {};
    QString name = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    std::optional<QDateTime> expiresAt = std::nullopt; ///< none: never
    QByteArray digest = {};
    int generation = 1; ///< counts the secrets that this token has had
};

/// The state of the service: tokens in the order of their creation, and the access tokens traded for them.
class DemoTokenStore {
public:
    explicit DemoTokenStore(qint64 accessTokenSeconds);

    /// The one user to whom every token belongs.
    [[nodiscard]] QString userId() const { return m_userId; }
    [[nodiscard]] qint64 accessTokenSeconds() const { return m_accessTokenSeconds; }
    [[nodiscard]] const QList<DemoToken> &tokens() const { return m_tokens; }
    [[nodiscard]] const DemoToken *find(const QString &id) const;

    /// Adds a token with a fresh id and secret; returns the secret's only copy as `id@secret`.
    QByteArray add(DemoToken token);
    /// A client that may sign in but is in no list, for a service that starts without tokens.
    QByteArray addUnlisted();
    /// Replaces name and expiry; the id must exist.
    void change(const QString &id, const std::optional<QString> &name,
                const std::optional<std::optional<QDateTime>> &expiresAt);
    /// Gives the token another secret and ends the access tokens of the old one; returns `id@secret`.
    QByteArray regenerate(const QString &id);
    /// False if there is no such token.
    bool remove(const QString &id);

    /// True if this is the token's present secret and the token has not expired.
    [[nodiscard]] bool accepts(const QString &id, const QByteArray &secret) const;
    /// A new access token; without a client it belongs to the user.
    QByteArray issueAccessToken(const QString &clientId = {});
    /// True while the access token is valid and the API token it was traded for is as it was then.
    [[nodiscard]] bool acceptsAccessToken(const QByteArray &accessToken) const;

private:
    struct AccessToken {
        QString clientId;
        int generation = 0;
        QDateTime expiresAt;
    };
    [[nodiscard]] const DemoToken *client(const QString &id) const;
    void index(qsizetype from);

    QString m_userId;
    qint64 m_accessTokenSeconds;
    QList<DemoToken> m_tokens;
    QHash<QString, qsizetype> m_positions;
    std::optional<DemoToken> m_unlisted;
    QHash<QByteArray, AccessToken> m_accessTokens;
};

} // namespace qernal
