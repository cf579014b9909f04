// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/placescan.h"

#include "core/background.h"

#include <QThread>

#include <algorithm>

namespace qernal {

namespace {

constexpr std::chrono::milliseconds ReportEvery(200);

QList<QUuid> uuidsOf(const QStringList &tokenIds)
{
    QList<QUuid> ids;
    for (const QString &text : tokenIds) {
        if (const QUuid id = QUuid::fromString(text); !id.isNull()) ids.append(id);
    }
    return ids;
}

} // namespace

PlaceScan::PlaceScan(const QList<ScanFolder> &folders, const QStringList &tokenIds, QObject *parent)
    : QObject(parent),
      m_threads(std::max(1, QThread::idealThreadCount())),
      m_walk(folders, uuidsOf(tokenIds), m_threads)
{
    m_pool.setMaxThreadCount(m_threads);
    m_pool.setThreadPriority(QThread::LowPriority);
    connect(&m_reports, &QTimer::timeout, this, &PlaceScan::report);
}

PlaceScan::~PlaceScan()
{
    m_walk.stop();
}

void PlaceScan::start()
{
    m_running = m_threads;
    m_reports.start(ReportEvery);
    for (int i = 0; i < m_threads; ++i) {
        const auto walk = [this] {
            m_walk.run();
            return true;
        };
        inBackground(&m_pool, this, walk, [this](bool) {
            if (--m_running > 0) return;
            m_reports.stop();
            report();
            emit finished();
        });
    }
}

void PlaceScan::cancel()
{
    m_cancelled = true;
    m_walk.stop();
}

void PlaceScan::report()
{
    if (const QList<Place> places = m_walk.takePlaces(); !places.isEmpty()) emit found(places);
    emit progress(m_walk.filesSeen());
}

} // namespace qernal
