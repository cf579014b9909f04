// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QPointer>

#include <utility>

namespace qernal {

/// Runs @p done with @p result through the event loop, unless @p context goes first.
inline void answerLater(QObject *context, const Callback<void> &done, const Result<void> &result)
{
    QMetaObject::invokeMethod(
        context, [done, result] { done(result); }, Qt::QueuedConnection);
}

/// Waits for several answers and gives the first error, or success, once. Shared by the callbacks of those answers; if
/// they go without having all run, the result is Cancelled.
class Gathering {
public:
    Gathering(qsizetype expected, QObject *context, Callback<void> done)
        : m_open(expected), m_context(context), m_done(std::move(done))
    {
    }

    ~Gathering()
    {
        if (m_open > 0 && m_context) answerLater(m_context, m_done, failure(Error::Kind::Cancelled));
    }
    Q_DISABLE_COPY_MOVE(Gathering)

    void add(const Result<void> &result)
    {
        if (m_result && !result) m_result = result;
        if (--m_open == 0 && m_context) m_done(m_result);
    }

private:
    qsizetype m_open;
    QPointer<QObject> m_context;
    Callback<void> m_done;
    Result<void> m_result;
};

} // namespace qernal
