// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/rememberedlist.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

namespace qernal {

/// The remembered lists of all accounts, for one window: reads, writes and removes them on a thread of its own, in
/// order, so that what was forgotten does not come back by a write from before. Nothing else fails because a list
/// cannot be remembered.
class RememberedLists : public QObject {
    Q_OBJECT
public:
    /// @p folder: see RememberedListFolder.
    explicit RememberedLists(const QString &folder, QObject *parent = nullptr);
    /// Waits until what was recorded is written.
    ~RememberedLists() override;

    /// False: nothing is remembered from now on, and what was is removed from the disk.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }

    /// The list of @p account if it is small enough to be read at once, before the window is painted: within a few
    /// milliseconds. Nothing for a larger one, and where none can be read.
    [[nodiscard]] std::optional<RememberedList> readSmall(const QUuid &account) const;
    /// Reads the list of @p account on the other thread, of whatever size. A file that cannot be read is set aside,
    /// which unreadable() reports; @p done gets nothing then, as for an account that has none.
    void read(const QUuid &account, QObject *context, std::function<void(std::optional<RememberedList>)> done);

    /// Remembers @p tokens as the list of @p account, read at @p readAt (UTC). Of several in a row the last is written.
    void record(const QUuid &account, const TokenStore &tokens, const QDateTime &readAt);
    /// Removes what is remembered of @p account.
    void forget(const QUuid &account);

signals:
    /// The file of an account could not be read; it is called @p fileName now, and another can take its place.
    void unreadable(const QString &fileName);
    /// The disk refused a list, or to remove one; emitted again only once it has accepted another.
    void failed(const qernal::Error &error);

private:
    struct Recorded {
        TokenStore tokens;
        QDateTime readAt;
    };

    void writeNext();
    void handleWritten(const Result<void> &written);

    RememberedListFolder m_files;
    QHash<QUuid, Recorded> m_waiting; ///< by account, until the disk is free
    bool m_enabled = true;
    bool m_writing = false;
    bool m_failing = false;
    QThreadPool m_disk; ///< of one thread, so that the last write is the last one
};

} // namespace qernal
