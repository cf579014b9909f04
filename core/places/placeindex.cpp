// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placeindex.h"

#include "core/places/gittracking.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace qernal {

PlaceIndex::PlaceIndex(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void PlaceIndex::scan(const QList<ScanFolder> &folders, const QStringList &tokenIds, bool leaveOutIgnored)
{
    clear();
    m_leaveOutIgnored = leaveOutIgnored;
    for (const QString &id : tokenIds)
        m_lookedFor.insert(QUuid::fromString(id));
    m_scan = new PlaceScan(folders, tokenIds, this);
    connect(m_scan, &PlaceScan::found, this, &PlaceIndex::handleFound);
    connect(m_scan, &PlaceScan::progress, this, &PlaceIndex::progress);
    connect(m_scan, &PlaceScan::finished, this, &PlaceIndex::handleScanned);
    m_scan->start();
}

void PlaceIndex::cancel()
{
    if (m_scan != nullptr) m_scan->cancel();
}

void PlaceIndex::clear()
{
    if (m_scan != nullptr) {
        m_scan->cancel();
        m_scan->disconnect(this);
        // It ends on its own threads; to wait for them here would stop the window.
        connect(m_scan, &PlaceScan::finished, m_scan, &QObject::deleteLater);
        m_scan = nullptr;
    }
    delete std::exchange(m_tracking, nullptr);
    m_cancelled = false;
    m_leftOut = 0;
    m_lookedFor.clear();
    m_places.clear();
    m_scannedAt = {};
    m_counts = {};
    emit changed();
}

void PlaceIndex::handleFound(const QList<Place> &found)
{
    m_places.append(found);
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.id.file, a.line, a.column) < std::tie(b.id.file, b.line, b.column);
    });
    emit changed();
}

void PlaceIndex::handleScanned()
{
    m_counts = m_scan->counts();
    m_cancelled = m_scan->isCancelled();
    std::exchange(m_scan, nullptr)->deleteLater();
    if (!m_leaveOutIgnored) return askForTracked();
    m_tracking = new GitTracking(GitTracking::Asks::Ignored, this);
    connect(m_tracking, &GitTracking::finished, this, &PlaceIndex::handleIgnored);
    m_tracking->start(files());
}

QStringList PlaceIndex::files() const
{
    QStringList files;
    for (const Place &place : m_places) {
        if (files.isEmpty() || files.last() != place.id.file) files.append(place.id.file);
    }
    return files;
}

void PlaceIndex::handleIgnored(const QSet<QString> &files)
{
    std::exchange(m_tracking, nullptr)->deleteLater();
    m_leftOut = m_places.removeIf([&files](const Place &place) { return files.contains(place.id.file); });
    askForTracked();
}

void PlaceIndex::askForTracked()
{
    if (m_places.isEmpty()) {
        emit changed();
        return conclude();
    }
    m_tracking = new GitTracking(GitTracking::Asks::Tracked, this);
    connect(m_tracking, &GitTracking::finished, this, &PlaceIndex::handleTracked);
    m_tracking->start(files());
}

void PlaceIndex::handleTracked(const QSet<QString> &files)
{
    for (Place &place : m_places)
        place.trackedByGit = files.contains(place.id.file);
    std::exchange(m_tracking, nullptr)->deleteLater();
    emit changed();
    conclude();
}

void PlaceIndex::conclude()
{
    if (!m_cancelled) m_scannedAt = m_clock();
    emit finished();
}

qsizetype PlaceIndex::count(const QString &id) const
{
    const QUuid uuid = QUuid::fromString(id);
    return std::count_if(m_places.cbegin(), m_places.cend(),
                         [&uuid](const Place &place) { return place.id.token == uuid; });
}

qsizetype PlaceIndex::fileCount(const QString &id) const
{
    const QUuid uuid = QUuid::fromString(id);
    QSet<QString> files;
    for (const Place &place : m_places) {
        if (place.id.token == uuid) files.insert(place.id.file);
    }
    return files.size();
}

} // namespace qernal
