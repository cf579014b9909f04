// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/folderwalk.h"

#include <QDir>

#include <utility>

namespace qernal {

namespace {

// So few that a folder of many files is shared, so many that handing them over does not count.
constexpr std::size_t FilesAtOnce = 64;

/// Git compresses what is in there, so that nothing could be found.
bool isGitObjects(const std::filesystem::path &folder)
{
    return folder.filename() == "objects" && folder.parent_path().filename() == ".git";
}

} // namespace

FolderWalk::FolderWalk(const QList<ScanFolder> &folders, const QList<QUuid> &ids, int threads)
    : m_matcher(ids), m_threads(static_cast<std::size_t>(threads))
{
    // Of folders within each other the inner one would be read twice.
    QSet<QString> known;
    for (const ScanFolder &folder : folders) {
        const QString path = QDir(folder.path).canonicalPath();
        if (path.isEmpty()) {
            ++m_counts.notReadable;
            continue;
        }
        const bool isWithin = std::any_of(folders.cbegin(), folders.cend(), [&](const ScanFolder &other) {
            const QString outer = QDir(other.path).canonicalPath();
            if (!other.recursive || outer.isEmpty() || outer == path) return false;
            const bool isBelow = path.startsWith(outer.endsWith(u'/') ? outer : outer + u'/');
            return isBelow && fileSystemOf(pathOf(outer)) == fileSystemOf(pathOf(path));
        });
        if (isWithin || known.contains(path)) continue;
        known.insert(path);
        const std::filesystem::path native = pathOf(path);
        m_waiting.push_back(
            {.folder = native, .fileSystem = fileSystemOf(native).value_or(0), .recursive = folder.recursive});
    }
}

void FolderWalk::run()
{
    FileScan scan(&m_matcher);
    while (const std::optional<Work> work = next()) {
        if (work->files.empty()) {
            list(*work, scan);
        } else {
            read(work->files, scan);
        }
        done();
    }
    const std::lock_guard lock(m_mutex);
    m_counts += scan.counts();
}

void FolderWalk::stop()
{
    m_stopped = true;
    // Whoever is about to wait has not looked yet, or gets this.
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
}

std::optional<FolderWalk::Work> FolderWalk::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || !m_waiting.empty() || m_busy == 0; });
    if (m_stopped || m_waiting.empty()) return std::nullopt;
    // The last first: a walk that goes deep before it goes wide keeps few folders waiting.
    Work work = std::move(m_waiting.back());
    m_waiting.pop_back();
    ++m_busy;
    return work;
}

void FolderWalk::done()
{
    const std::lock_guard lock(m_mutex);
    --m_busy;
    if (m_busy == 0 && m_waiting.empty()) m_changed.notify_all();
}

void FolderWalk::push(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back(std::move(work));
    m_changed.notify_one();
}

bool FolderWalk::isShortOfWork()
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size() < m_threads;
}

void FolderWalk::list(const Work &work, FileScan &scan)
{
    std::error_code error;
    std::filesystem::directory_iterator entries(work.folder, error);
    if (error) {
        ++scan.counts().notReadable;
        return;
    }
    std::vector<std::filesystem::path> files;
    for (; entries != std::filesystem::directory_iterator() && !m_stopped; entries.increment(error)) {
        std::error_code unknown;
        const std::filesystem::file_type type = entries->symlink_status(unknown).type();
        if (type == std::filesystem::file_type::regular) {
            files.push_back(entries->path());
        } else if (type != std::filesystem::file_type::directory) {
            ++scan.counts().notRegular;
        } else if (work.recursive && !isGitObjects(entries->path())) {
            if (fileSystemOf(entries->path()) == work.fileSystem) {
                push({.folder = entries->path(), .fileSystem = work.fileSystem});
            } else {
                ++scan.counts().otherFileSystems;
            }
        }
        if (files.size() >= FilesAtOnce) {
            if (isShortOfWork()) {
                push({.files = std::exchange(files, {})});
            } else {
                read(std::exchange(files, {}), scan);
            }
        }
    }
    if (error) ++scan.counts().notReadable;
    read(files, scan);
}

void FolderWalk::read(const std::vector<std::filesystem::path> &files, FileScan &scan)
{
    for (const std::filesystem::path &file : files) {
        if (m_stopped) return;
        const QList<Place> places = scan.placesIn(file);
        ++m_filesSeen;
        if (places.isEmpty()) continue;
        const std::lock_guard lock(m_mutex);
        m_places.append(places);
    }
}

QList<Place> FolderWalk::takePlaces()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_places, {});
}

ScanCounts FolderWalk::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

} // namespace qernal
