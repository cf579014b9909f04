// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"
#include "core/tokens/rememberedlist.h"
#include "core/tokens/tokentablemodel.h"

#include <QObject>
#include <QSet>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace qernal {

class PageFetch;

/// Reads the whole list, page by page, into the model: the first page shows at once, the others are fetched side by
/// side (six at most) where the total is known, one after another otherwise. On an error the old rows stay, marked
/// stale. Never ends up in a loop: it stops at an empty page, at the total, or when `after` does not grow.
///
/// Pages go to the model in batches, the first at once. With 100,000 rows loaded and a view on them each batch costs a
/// few milliseconds before its first row, and 1,000 rows as much again: page by page the window was busy throughout and
/// stood still for up to 82 ms, in batches of all that had come for up to 30 ms.
///
/// Why more than 12 members: the state that its getters report, and one reading that it takes part in.
class TokenList : public QObject {
    Q_OBJECT
public:
    /// Empty: never read (error() says whether it was tried). Stale: the rows are older than the last try.
    enum class State { Empty, Loading, Fresh, Stale };

    /// Nothing is owned.
    TokenList(TokensApi *api, TokenTableModel *model, Clock clock, QObject *parent = nullptr);

    /// Shows the rows of an earlier run, as old as they are, until they are read; ignored once they are being read. The
    /// first rows are in the model when it returns, so many as fill any window.
    void showRemembered(RememberedList remembered);
    /// Starts reading, once the remembered rows are shown; while one is running, another call starts it again when it
    /// ends.
    void refresh();
    /// The token is gone (it was revoked): removes its row, and neither a reading that is under way nor a remembered
    /// list that is still being shown adds it again.
    void forget(const QString &tokenId);
    /// Ends the reading for good: the session is closing.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// When the rows were read last, UTC; invalid if never.
    [[nodiscard]] QDateTime refreshedAt() const { return m_refreshedAt; }
    /// The total that the service reports, while loading; nothing where it reported none.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// Why the last refresh failed.
    [[nodiscard]] std::optional<Error> error() const { return m_error; }

signals:
    void stateChanged();
    /// @p loaded of total() tokens are there.
    void progress(qint64 loaded);
    /// A refresh ended; error() says how.
    void refreshed();

private:
    void startReading();
    void handlePage(const QList<ReadToken> &tokens);
    void flushBatch(qsizetype size);
    void endReading();
    void setState(State state);

    TokensApi *m_api;
    TokenTableModel *m_model;
    Clock m_clock;
    State m_state = State::Empty;
    QDateTime m_refreshedAt;
    std::optional<qint64> m_total;
    std::optional<Error> m_error;
    PageFetch *m_fetch = nullptr;
    bool m_again = false;
    bool m_secondReading = false;
    bool m_stopped = false;
    QList<ReadToken> m_batch; // read, but not in the model yet
    QTimer *m_batchEnd;
    QSet<QString> m_forgotten; // since the reading, or the showing of remembered rows, that is under way began
};

} // namespace qernal
