// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace qernal {

/// Overwrites what functions that have ended left in vector registers and on the stack of this thread. memcpy() leaves
/// the last bytes that it moved in such registers, and the dynamic loader saves them on the stack when a function is
/// called for the first time: no wiping of a buffer reaches either, and a thread of a pool sleeps long with both.
void wipeLeftovers();

/// Runs @p work on a thread of @p pool, then @p done with its result on the GUI thread, never inside this call, and
/// not at all once @p context is gone. @p work must not touch anything that others use. Needs a QCoreApplication.
template<typename Work, typename Done> void inBackground(QThreadPool *pool, QObject *context, Work work, Done done)
{
    pool->start([guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)]() mutable {
        auto result = work();
        wipeLeftovers();
        // By way of the application, which waits for the pool; the context may go at any moment.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard = std::move(guard), done = std::move(done), result = std::move(result)]() mutable {
                if (guard) done(std::move(result));
            },
            Qt::QueuedConnection);
    });
}

/// The same on the pool of the application.
template<typename Work, typename Done> void inBackground(QObject *context, Work work, Done done)
{
    inBackground(QThreadPool::globalInstance(), context, std::move(work), std::move(done));
}

} // namespace qernal
