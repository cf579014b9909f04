// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"
#include "core/tokens/tokenstore.h"

#include <QObject>
#include <QSet>
#include <QUuid>

#include <limits>
#include <map>
#include <set>

namespace qernal {

/// Reads the whole list once: the first page alone, then the others side by side (six at most; ahead of a late page no
/// more than twelve are out or wait for it, and none lies further than twelve pages beyond it) where the total is
/// known, one after another otherwise. Ends at an empty page, at the total, when `after` does not grow, or when pages
/// bring nothing new; the service cannot keep it busy for ever. Delete it to stop it.
///
/// Why more than 12 members: which pages are missing, under way or early decides together what is asked next.
class PageFetch : public QObject {
    Q_OBJECT
public:
    /// What becomes of the tokens once pageRead() has handed them on.
    enum class Keep { Tokens, Nothing };

    /// @p api is not owned.
    explicit PageFetch(TokensApi *api, QObject *parent = nullptr) : PageFetch(api, Keep::Tokens, parent) {}
    PageFetch(TokensApi *api, Keep keep, QObject *parent = nullptr);

    void start();

    /// What was read so far, each token once, in the service's order as far as pages came in order; empty where
    /// nothing is kept.
    [[nodiscard]] QList<Token> tokens() const { return m_tokens; }
    /// True if a token of that id was read, kept or not.
    [[nodiscard]] bool holds(const QString &tokenId) const;
    /// How many tokens were read so far.
    [[nodiscard]] qint64 count() const { return m_ids.size(); }
    /// The total that the service reports; nothing where it reported none.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// False if fewer tokens were found than the service counts: the list moved while it was read.
    [[nodiscard]] bool isWhole() const { return !m_total || count() >= *m_total; }
    [[nodiscard]] bool hasEnded() const { return m_ended; }
    /// Why it ended early.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    /// The service's clock when it answered the first page, UTC; invalid where it did not say.
    [[nodiscard]] QDateTime serverDate() const { return m_serverDate; }

signals:
    /// @p tokens had not been read before; in the order of the list.
    void pageRead(const QList<qernal::ReadToken> &tokens);
    /// Emitted once; error() says how it ended.
    void finished();

private:
    void request(qint64 after);
    void handlePage(qint64 after, const TokenPage &page);
    void deliver();
    void deliver(const QList<Token> &tokens);
    void requestMore();
    [[nodiscard]] std::optional<qint64> nextOffset();
    /// Whether another page, known or still to be asked for, begins in what the one at @p after brought or right
    /// behind it: what is missing from @p reached on is that one's to bring. Asked for here as well, it would come
    /// twice.
    [[nodiscard]] bool isFollowed(qint64 after, qint64 reached) const;
    /// Whether a page may be asked for now, or has to wait for those before it.
    [[nodiscard]] bool isNear(qint64 offset) const;
    void finish(const std::optional<Error> &error);

    TokensApi *m_api;
    Keep m_keep;
    QList<Token> m_tokens;
    QSet<QUuid> m_ids; // or, of an id that is no UUID, what stands for it: freeing 100,000 texts would be felt
    std::optional<qint64> m_total;
    std::optional<Error> m_error;
    QDateTime m_serverDate;
    qint64 m_step = 0;                                 // tokens in a page of this service
    qint64 m_next = 0;                                 // offset of the next page to ask for
    qint64 m_end = std::numeric_limits<qint64>::max(); // nothing is to be had from here on
    qint64 m_delivered = 0;                            // offset up to which pages were handed on
    std::set<qint64> m_gaps;                           // offsets that short pages left out
    std::map<qint64, QList<Token>> m_early;            // pages that came before their turn, by offset
    std::set<qint64> m_underWay;                       // offsets that were asked for and not answered
    int m_repeats = 0;
    bool m_ended = false;
};

} // namespace qernal
