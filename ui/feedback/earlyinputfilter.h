// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace qernal {

/// Keeps keys and clicks that were meant for an earlier window from deciding anything in this one.
///
/// A key that is held down repeats into whatever window opens next, and the second half of a double click goes there
/// too. The window ignores Enter, Space, Escape and Alt with a letter while they repeat and until they were released,
/// and these keys and every press of the mouse for a moment after it became active. Typed text always arrives.
class EarlyInputFilter : public QObject {
    Q_OBJECT
public:
    /// How long an active window ignores them.
    static constexpr std::chrono::milliseconds grace{300};

    /// @p window is a top-level widget that has not been shown yet, and owns the filter.
    explicit EarlyInputFilter(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchWindow(QEvent *event);
    void handleRelease(const QKeyEvent *event);
    [[nodiscard]] bool isRepeated(const QKeyEvent *event) const;
    [[nodiscard]] bool isInGrace() const;
    /// True where @p event must not reach the window. Remembers the key until it is released.
    [[nodiscard]] bool isEarly(const QKeyEvent *event);
    [[nodiscard]] bool decides(const QKeyEvent *event) const;

    QWidget *m_window;
    QElapsedTimer m_active;
    QSet<int> m_ignored;              ///< keys whose release is awaited
    QHash<int, quint64> m_releasedAt; ///< key → QKeyEvent::timestamp() of its last release
};

} // namespace qernal
