// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expiry/desktopnotifier.h"

#include <QObject>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QDBusMessage;
QT_END_NAMESPACE

namespace qernal {

/// The timer of systemd's user manager which runs `qernal-token list --notify --wait` once a day, also
/// while the window is closed. Packages bring it, switched off.
/// Source: https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.systemd1.html
class ReminderTimer : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 {
        Unknown, ///< not asked yet
        Off,
        On,
        NotInstalled, ///< the manager knows no such timer
        NoManager,    ///< no systemd manages this session
        Sandboxed     ///< the manager cannot be reached from here
    };

    static QString unitName() { return QStringLiteral("qernal-token-expiry.timer"); }

    explicit ReminderTimer(bool sandboxed = DesktopNotifier::isSandboxed(), QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Asks for the state; stateChanged() follows, never inside this call.
    void refresh();
    /// Switches it on or off, for this session and those that follow; stateChanged() follows, after failed() where the
    /// manager refuses.
    void setOn(bool on);

signals:
    void stateChanged();
    /// @p reason is the manager's, as it may be shown.
    void failed(const QString &reason);

private:
    struct Step {
        QString method;
        QVariantList arguments;
    };

    void call(const Step &step, const std::function<void(const QDBusMessage &)> &answer);
    void run(QList<Step> steps);
    void setState(State state);

    bool m_sandboxed;
    State m_state = State::Unknown;
};

} // namespace qernal
