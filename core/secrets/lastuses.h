// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secrets/lastuse.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace qernal {

/// When each token was last used on this computer, of all accounts: what the disk says, and what is recorded here.
/// Reads and writes on a thread of its own, and notices what another process writes. Nothing fails because it cannot be
/// recorded.
class LastUses : public QObject {
    Q_OBJECT
public:
    /// Within this time a token's use is recorded once, so that what repeats does not wear the disk.
    static constexpr int ResolutionSeconds = 60;

    /// @p folder: see LastUseFolder.
    LastUses(const QString &folder, Clock clock, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~LastUses() override;

    /// Reads what is on disk, from now on whenever that changes; changed() follows.
    void refresh();
    /// The token @p tokenId of @p account is being used: changed() at once, written later.
    void record(const QUuid &account, const QString &tokenId);
    /// Forgets a token that is gone.
    void forget(const QUuid &account, const QString &tokenId);
    /// Forgets every token of @p account.
    void forgetAccount(const QUuid &account);

    /// The times (UTC) of @p account by token id, in lower case; a token that is not among them was never used.
    [[nodiscard]] QHash<QString, QDateTime> of(const QUuid &account) const { return m_uses.value(account); }

signals:
    /// Times of @p account became others.
    void changed(const QUuid &account);
    /// The disk refused a time; emitted again only once it has accepted another.
    void failed(const qernal::Error &error);

private:
    using Times = QHash<QUuid, QHash<QString, QDateTime>>;

    void take(const QList<LastUse> &uses);
    void set(const Times &times);
    void watch();
    void handleWritten(const Result<void> &written);

    LastUseFolder m_files;
    QString m_folder;
    Clock m_clock;
    Times m_uses;
    quint64 m_changes = 0; ///< made here, to know what was read before one of them
    bool m_reading = false;
    bool m_failing = false;
    QFileSystemWatcher m_watcher;
    QTimer m_later;     ///< until a change of the folder is read: more of them come at once
    QThreadPool m_disk; ///< of one thread, so that the last write is the last one
};

} // namespace qernal
