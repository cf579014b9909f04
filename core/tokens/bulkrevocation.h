// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace qernal {

class PageFetch;

/// Revokes N tokens: bounded concurrency, progress, cancel, an outcome for each. A 429 slows all of them. After a 404
/// or a lost answer the list is read, once for all of them: what it does not hold is revoked. Lives until finished()
/// and is then deleted by its owner.
///
/// Why more than 12 members: the queue, its pace and the outcomes change together with every answer.
class BulkRevocation : public QObject {
    Q_OBJECT
public:
    struct Outcome {
        Token token;
        /// Nothing = revoked (or already gone); Cancelled = never sent; StillListed = the service contradicts itself;
        /// one of the Keychain… kinds = revoked, but its secret could not be removed from the keychain.
        std::optional<Error> error;
    };

    /// @p forgetSecrets removes the keychain entries of each revoked token too. Nothing is owned.
    BulkRevocation(TokensApi *api, SecretCustody *custody, const QUuid &account, const QList<Token> &tokens,
                   bool forgetSecrets, QObject *parent = nullptr);

    void start();
    /// Sends no more; what has left is waited for.
    void cancel();
    [[nodiscard]] int total() const { return static_cast<int>(m_tokens.size()); }
    /// In the order of the tokens; whole once finished() was emitted.
    [[nodiscard]] QList<Outcome> outcomes() const { return m_outcomes; }

    /// How long the rest will take at the pace so far, pauses included; nothing before one is done.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;

signals:
    void progress(int done, int total);
    /// @p tokenId is revoked: its row can go.
    void revoked(const QString &tokenId);
    /// Emitted once.
    void finished();

private:
    void sendMore();
    void send(qsizetype position);
    void handleAnswer(qsizetype position, const Result<void> &removed);
    void succeed(qsizetype position);
    void slowDown(qsizetype position, const Error &error);
    void lookUp(const QList<qsizetype> &positions, bool again);
    void settle(qsizetype position, const PageFetch *fetch);
    void conclude(qsizetype position, const std::optional<Error> &error);

    TokensApi *m_api;
    SecretCustody *m_custody;
    QUuid m_account;
    QList<Token> m_tokens;
    bool m_forgetSecrets;
    QList<Outcome> m_outcomes;
    QList<qsizetype> m_waiting; // positions in m_tokens that have not been sent
    QList<qsizetype> m_inDoubt; // those that the list decides
    QList<int> m_tries;
    int m_underWay = 0;
    int m_sideBySide;
    int m_done = 0;
    bool m_started = false;
    bool m_cancelled = false;
    bool m_finished = false;
    QTimer *m_pause;
    QElapsedTimer m_sinceStart;
};

} // namespace qernal
