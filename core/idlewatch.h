// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace qernal {

/// Reports that nobody has used the computer for a while, by what the desktop measures: org.gnome.Mutter.IdleMonitor,
/// GetSessionIdleTime of org.freedesktop.ScreenSaver, or GetLastInputInfo of Windows. It asks once a limit, not more
/// often. Where the desktop measures nothing, or nothing that this program may ask, idle() never comes: see source().
class IdleWatch : public QObject {
    Q_OBJECT
public:
    /// Who says how long the computer was not used.
    enum class Source { NotAsked, None, Mutter, ScreenSaver, Windows };

    explicit IdleWatch(QObject *parent = nullptr);

    /// Begins to ask the desktop, without waiting for an answer.
    void listen();
    /// How long nobody has used the computer when idle() is emitted; zero for never.
    void setLimit(std::chrono::milliseconds limit);
    [[nodiscard]] Source source() const { return m_source; }

signals:
    /// Nobody has used the computer for the limit; again after each further limit.
    void idle();
    void sourceChanged();

private:
    void findSource();
    void ask(Source source);
    void handleAnswer(Source source, const std::optional<quint64> &answer);
    void handleIdleTime(std::chrono::milliseconds idleTime);
    void setSource(Source source);
    [[nodiscard]] std::chrono::milliseconds timeOfScreenSaver(quint64 answer);

    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    Source m_source = Source::NotAsked;
    bool m_listens = false;
    bool m_countsSeconds = false; ///< of the screen saver's answers
    quint64 m_lastAnswer = 0;     ///< of the screen saver
    QElapsedTimer m_sinceAnswer;
};

} // namespace qernal
