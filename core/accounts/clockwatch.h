// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace qernal {

/// Reports that the computer's clock has jumped: it was set, or the computer slept, while which timers stand still.
/// Costs nothing meanwhile. Works on Linux (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET); elsewhere it reports nothing.
class ClockWatch : public QObject {
    Q_OBJECT
public:
    explicit ClockWatch(QObject *parent = nullptr);
    ~ClockWatch() override;

    /// False where the system has no means for it.
    [[nodiscard]] bool isWatching() const { return m_timer >= 0; }

signals:
    void clockChanged();

private:
    void arm();
    void handleWakeUp();

    int m_timer = -1; // a file descriptor
};

} // namespace qernal
