// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/homelock.h"

#include <QDir>
#include <QSysInfo>

namespace qernal {

HomeLock::HomeLock(const QString &folder) : m_lock(QDir(folder).filePath(QStringLiteral("instance.lock")))
{
    QDir().mkpath(folder);
    // An age says nothing about a program that is open for days. A process of this machine that is gone is noticed.
    m_lock.setStaleLockTime(0);
    if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) return;
    qint64 process = 0;
    QString machine;
    QString program;
    const bool isKnown = m_lock.getLockInfo(&process, &machine, &program);
    if (isKnown && machine != QSysInfo::machineHostName()) m_otherMachine = machine;
}

} // namespace qernal
