// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

#include <QList>
#include <QString>

#include <optional>

namespace qernal {

/// Refusals and lost answers on request, each for a number of requests. They touch the API alone; the token
/// endpoint is addressed by the word OAUTH in place of a method.
class DemoFaults {
public:
    /// `METHOD:STATUS[:COUNT]`: the next COUNT (1) requests are refused with that status. False if not understood.
    bool addFailure(const QString &text);
    /// `METHOD[:COUNT]`: the next COUNT (1) requests are obeyed and answered 500. False if not understood.
    bool addDrop(const QString &text);
    /// Seconds in the Retry-After of a refusal by 429 or 503; none: no such header.
    void setRetryAfter(std::optional<int> seconds) { m_retryAfter = seconds; }

    /// The refusal of this request, if one is due; counts it.
    std::optional<DemoAnswer> takeFailure(const QByteArray &method);
    /// True if the answer to this request shall be lost; counts it.
    bool takeDrop(const QByteArray &method);

private:
    struct Fault {
        QByteArray method;
        int status = 500;
        int left = 1;
    };
    static std::optional<int> take(QList<Fault> &faults, const QByteArray &method);

    QList<Fault> m_failures;
    QList<Fault> m_drops;
    std::optional<int> m_retryAfter;
};

} // namespace qernal
