// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QObject>

namespace qernal {

/// Revokes N tokens: bounded concurrency, progress, cancel, an outcome for each. A 429 slows all of them.
/// Lives until finished() and is then deleted by its owner.
class BulkRevocation : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        Token token;
        std::optional<Error> error;  ///< nothing = revoked (or already gone); Cancelled = never sent
    };

    /// @p forgetSecrets removes the keychain entries of each revoked token too. Nothing is owned.
    BulkRevocation(TokensApi *api, SecretCustody *custody, const QUuid &account, const QList<Token> &tokens,
                   bool forgetSecrets, QObject *parent = nullptr);

    void start();
    /// Sends no more; what has left is waited for.
    void cancel();
    [[nodiscard]] int total() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] QList<Outcome> outcomes() const { return m_outcomes; }

signals:
    void progress(int done, int total);
    /// @p tokenId is revoked: its row can go.
    void revoked(const QString &tokenId);
    void finished();

private:
    TokensApi *m_api;
    SecretCustody *m_custody;
    QUuid m_account;
    QList<Token> m_tokens;
    bool m_forgetSecrets;
    QList<Outcome> m_outcomes;
};

} // namespace qernal
