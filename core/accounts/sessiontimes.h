// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace qernal {

class ClockWatch;
class TokenTableModel;

/// Keeps the statuses and relative dates of a TokenTableModel up to date: once a minute while they are visible, at
/// the next change of a status otherwise, and at once when the clock has jumped.
class SessionTimes : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned.
    SessionTimes(TokenTableModel *model, Clock clock, const ClockWatch *watch, QObject *parent = nullptr);

    /// Whether the rows are visible to the user. While they are not, a timer runs only for the next change of a status.
    void setVisibleToUser(bool visible);
    /// From now on nothing is recomputed: the session is closing.
    void stop();

private:
    void refresh();
    void schedule();

    TokenTableModel *m_model;
    Clock m_clock;
    QTimer *m_timer;
    bool m_visibleToUser = true;
    bool m_stopped = false;
};

} // namespace qernal
