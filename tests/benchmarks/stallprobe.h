// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/report.h"

#include <QElapsedTimer>
#include <QTimer>

namespace qernal {

/// A timer at 1 ms on the thread that made it records how long the event loop was away, and how much of that the thread
/// itself worked: the rest the machine gave to others.
class StallProbe {
public:
    StallProbe();

    void start();
    void stop();
    /// Milliseconds between two turns.
    [[nodiscard]] const Samples &gaps() const { return m_gaps; }
    /// Milliseconds of the processor that this thread used between two turns.
    [[nodiscard]] const Samples &work() const { return m_work; }

private:
    void turn();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_lastWork = 0;
    Samples m_gaps;
    Samples m_work;
};

} // namespace qernal
