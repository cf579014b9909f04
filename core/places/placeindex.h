// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/places/placescan.h"

#include <QSet>

namespace qernal {

class GitTracking;

/// Where the tokens of an account are used, as of the last look: what the page, the details and the questions before a
/// regenerate or a revoke show. Nothing of it is written to disk.
class PlaceIndex : public QObject {
    Q_OBJECT
public:
    explicit PlaceIndex(Clock clock, QObject *parent = nullptr);

    /// Looks through @p folders for @p tokenIds in place of a look that is under way; finished() follows.
    /// @p leaveOutIgnored: places in files that git ignores are left out once the look is over.
    void scan(const QList<ScanFolder> &folders, const QStringList &tokenIds, bool leaveOutIgnored = false);
    /// Ends the look early; what was found until then stays.
    void cancel();
    /// Forgets everything: for another account.
    void clear();
    [[nodiscard]] bool isScanning() const { return m_scan != nullptr || m_tracking != nullptr; }

    /// By file, line and column.
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// How many of them are of the token @p id, and in how many files.
    [[nodiscard]] qsizetype count(const QString &id) const;
    [[nodiscard]] qsizetype fileCount(const QString &id) const;
    /// True if the look is, or was, for the token @p id: where nothing is found, that means something.
    [[nodiscard]] bool hasLookedFor(const QString &id) const { return m_lookedFor.contains(QUuid::fromString(id)); }
    /// When the last whole look ended, UTC; invalid before the first.
    [[nodiscard]] QDateTime scannedAt() const { return m_scannedAt; }
    /// What that look read and passed over.
    [[nodiscard]] ScanCounts counts() const { return m_counts; }
    /// How many places of that look were left out because git ignores their files.
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }

signals:
    /// The places changed: all of them are new.
    void changed();
    void progress(qint64 files);
    /// The look ended, by itself or by cancel().
    void finished();

private:
    void handleFound(const QList<Place> &found);
    void handleScanned();
    /// The files that have places, each once.
    [[nodiscard]] QStringList files() const;
    void askForTracked();
    void handleIgnored(const QSet<QString> &files);
    void handleTracked(const QSet<QString> &files);
    void conclude();

    Clock m_clock;
    PlaceScan *m_scan = nullptr;
    GitTracking *m_tracking = nullptr;
    bool m_cancelled = false;
    bool m_leaveOutIgnored = false;
    qsizetype m_leftOut = 0;
    QSet<QUuid> m_lookedFor;
    QList<Place> m_places;
    QDateTime m_scannedAt;
    ScanCounts m_counts;
};

} // namespace qernal
