// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/lastuses.h"

#include "core/background.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace qernal {

namespace {

constexpr std::chrono::milliseconds ReadAfter(500);

} // namespace

LastUses::LastUses(const QString &folder, Clock clock, QObject *parent)
    : QObject(parent), m_files(folder), m_folder(folder), m_clock(std::move(clock))
{
    m_disk.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(ReadAfter);
    connect(&m_later, &QTimer::timeout, this, &LastUses::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_later.isActive()) m_later.start();
    });
}

LastUses::~LastUses() = default;

void LastUses::refresh()
{
    if (std::exchange(m_reading, true)) return;
    inBackground(
        &m_disk, this, [files = m_files] { return files.load(); },
        [this, changes = m_changes](const QList<LastUse> &uses) {
            m_reading = false;
            // What was recorded or forgotten meanwhile is not in what was read.
            if (changes != m_changes) return refresh();
            watch();
            take(uses);
        });
}

void LastUses::watch()
{
    if (m_watcher.directories().isEmpty() && QFileInfo(m_folder).isDir()) m_watcher.addPath(m_folder);
}

void LastUses::take(const QList<LastUse> &uses)
{
    Times times;
    for (const LastUse &use : uses)
        times[use.account].insert(use.tokenId.toLower(), use.usedAt);
    set(times);
}

void LastUses::set(const Times &times)
{
    const Times before = std::exchange(m_uses, times);
    QList<QUuid> accounts = before.keys();
    for (auto each = times.cbegin(); each != times.cend(); ++each) {
        if (!before.contains(each.key())) accounts.append(each.key());
    }
    for (const QUuid &account : std::as_const(accounts)) {
        if (before.value(account) != times.value(account)) emit changed(account);
    }
}

void LastUses::record(const QUuid &account, const QString &tokenId)
{
    if (account.isNull() || tokenId.isEmpty()) return;
    const QDateTime now = m_clock().toUTC();
    QDateTime &known = m_uses[account][tokenId.toLower()];
    if (known.isValid() && qAbs(known.secsTo(now)) < ResolutionSeconds) return;
    known = now;
    ++m_changes;
    inBackground(
        &m_disk, this,
        [files = m_files, use = LastUse{.account = account, .tokenId = tokenId, .usedAt = now}] {
            return files.put(use);
        },
        [this](const Result<void> &written) { handleWritten(written); });
    emit changed(account);
}

void LastUses::handleWritten(const Result<void> &written)
{
    const bool wasFailing = std::exchange(m_failing, !written);
    if (!written && !wasFailing) emit failed(written.error());
    // The folder may be new.
    watch();
}

void LastUses::forget(const QUuid &account, const QString &tokenId)
{
    const auto times = m_uses.find(account);
    if (times == m_uses.end() || times->remove(tokenId.toLower()) == 0) return;
    ++m_changes;
    inBackground(
        &m_disk, this,
        [files = m_files, use = LastUse{.account = account, .tokenId = tokenId}] { return files.remove(use); },
        [](const Result<void> &) {});
    emit changed(account);
}

void LastUses::forgetAccount(const QUuid &account)
{
    const QStringList tokens = m_uses.value(account).keys();
    for (const QString &token : tokens)
        forget(account, token);
}

} // namespace qernal
