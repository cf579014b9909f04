// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/filescan.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace qernal {

/// Where a scan looks.
struct ScanFolder {
    QString path = {};
    bool recursive = true; ///< false: the files of the folder itself alone

    friend bool operator==(const ScanFolder &, const ScanFolder &) = default;
};

/// The folders that several threads look through together. Each thread calls run(), which returns when nothing is left
/// or stop() was called. Links are not followed, so nothing outside the folders is read and nothing twice; other file
/// systems are entered only where a folder named them. What waits to be read is bounded, whatever a tree holds.
class FolderWalk {
public:
    FolderWalk(const QList<ScanFolder> &folders, const QList<QUuid> &ids, int threads);

    /// Looks through folders until none is left. Called once on each thread; blocks.
    void run();
    /// Ends every run() soon, from any thread.
    void stop();
    /// Files looked at until now, from any thread.
    [[nodiscard]] qint64 filesSeen() const { return m_filesSeen; }
    /// The places found since the last call, from any thread.
    [[nodiscard]] QList<Place> takePlaces();
    /// Complete once every run() has returned.
    [[nodiscard]] ScanCounts counts() const;

private:
    /// A folder to list, or some files of it that another thread may take over.
    struct Work {
        std::filesystem::path folder = {};
        quint64 fileSystem = 0;
        bool recursive = true;
        std::vector<std::filesystem::path> files = {};
    };

    [[nodiscard]] std::optional<Work> next();
    void done();
    void push(Work work);
    [[nodiscard]] bool isShortOfWork();
    void list(const Work &work, FileScan &scan);
    void read(const std::vector<std::filesystem::path> &files, FileScan &scan);

    const IdMatcher m_matcher;
    const std::size_t m_threads;
    std::atomic<bool> m_stopped = false;
    std::atomic<qint64> m_filesSeen = 0;

    mutable std::mutex m_mutex; ///< for all below
    std::condition_variable m_changed;
    std::vector<Work> m_waiting;
    std::size_t m_busy = 0;
    QList<Place> m_places;
    ScanCounts m_counts;
};

} // namespace qernal
