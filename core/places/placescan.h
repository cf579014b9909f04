// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/folderwalk.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace qernal {

/// One look through folders for the ids of tokens, on threads of its own, with progress and an end.
/// It reads as fast as the disk gives and needs the same memory for a tree of any size.
class PlaceScan : public QObject {
    Q_OBJECT
public:
    /// @p tokenIds that are no UUIDs are skipped: nothing else can be distinguished from other text.
    PlaceScan(const QList<ScanFolder> &folders, const QStringList &tokenIds, QObject *parent = nullptr);
    /// Stops it, and waits for the files that are being read.
    ~PlaceScan() override;

    /// Begins; call it once.
    void start();
    /// Ends it early; finished() follows.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Complete with finished().
    [[nodiscard]] ScanCounts counts() const { return m_walk.counts(); }

signals:
    /// More places, in no order. Emitted a few times a second.
    void found(const QList<qernal::Place> &places);
    /// @p files were looked at until now. Emitted a few times a second.
    void progress(qint64 files);
    void finished();

private:
    void report();

    const int m_threads;
    FolderWalk m_walk;
    QTimer m_reports;
    bool m_cancelled = false;
    int m_running = 0;
    QThreadPool m_pool; ///< the last, so that its threads end before what they use
};

} // namespace qernal
