// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idlewatch.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace qernal {

namespace {

const QString MutterService = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString ScreenSaverService = QStringLiteral("org.freedesktop.ScreenSaver");

// A wrong answer must not make a loop of questions.
constexpr std::chrono::milliseconds ShortestPause = std::chrono::seconds(1);
// By how much an answer in seconds may differ from the time that has passed.
constexpr qint64 MaxDifference = 1;

#ifdef Q_OS_WIN
constexpr IdleWatch::Source FirstSource = IdleWatch::Source::Windows;

/// In milliseconds.
std::optional<quint64> timeOfWindows()
{
    LASTINPUTINFO last{sizeof(LASTINPUTINFO), 0};
    if (GetLastInputInfo(&last) == 0) return std::nullopt;
    // Both counts start again after 49 days, and so does their difference.
    return GetTickCount() - last.dwTime;
}
#else
constexpr IdleWatch::Source FirstSource = IdleWatch::Source::Mutter;
#endif

QDBusMessage questionTo(IdleWatch::Source source)
{
    QDBusMessage question =
        source == IdleWatch::Source::Mutter
            ? QDBusMessage::createMethodCall(MutterService, QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
                                             MutterService, QStringLiteral("GetIdletime"))
            : QDBusMessage::createMethodCall(ScreenSaverService, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                             ScreenSaverService, QStringLiteral("GetSessionIdleTime"));
    // A desktop that measures runs already.
    question.setAutoStartService(false);
    return question;
}

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_source > Source::None ? ask(m_source) : findSource(); });
}

void IdleWatch::listen()
{
    if (std::exchange(m_listens, true)) return;
    if (FirstSource == Source::Windows) return findSource();
    if (!hasSessionBus()) return setSource(Source::None);
    auto *watcher = new QDBusServiceWatcher(this);
    watcher->setConnection(QDBusConnection::sessionBus());
    watcher->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    watcher->addWatchedService(MutterService);
    watcher->addWatchedService(ScreenSaverService);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &IdleWatch::findSource);
    findSource();
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    if (limit == m_limit) return;
    m_limit = limit;
    m_timer.stop();
    if (m_limit.count() == 0) return;
    if (m_source > Source::None) ask(m_source);
    if (m_source == Source::None) m_timer.start(m_limit);
}

void IdleWatch::findSource()
{
    m_timer.stop();
    ask(FirstSource);
}

void IdleWatch::ask(Source source)
{
#ifdef Q_OS_WIN
    QMetaObject::invokeMethod(
        this, [this, source] { handleAnswer(source, timeOfWindows()); }, Qt::QueuedConnection);
#else
    callBus(QDBusConnection::sessionBus(), questionTo(source), this, [this, source](const QDBusMessage &reply) {
        const bool isError = reply.type() == QDBusMessage::ErrorMessage;
        const QVariant answer = isError ? QVariant() : reply.arguments().value(0);
        bool isNumber = false;
        const quint64 number = answer.toULongLong(&isNumber);
        handleAnswer(source, isNumber ? std::optional(number) : std::nullopt);
    });
#endif
}

void IdleWatch::handleAnswer(Source source, const std::optional<quint64> &answer)
{
    if (!answer) {
        if (source == Source::Mutter) return ask(Source::ScreenSaver);
        // A desktop that was too busy once may answer the next time.
        if (m_limit.count() > 0) m_timer.start(m_limit);
        return setSource(Source::None);
    }
    setSource(source);
    handleIdleTime(source == Source::ScreenSaver ? timeOfScreenSaver(*answer) : std::chrono::milliseconds(*answer));
}

std::chrono::milliseconds IdleWatch::timeOfScreenSaver(quint64 answer)
{
    // Plasma counts milliseconds, others seconds. While nobody uses the computer an answer in seconds grows as fast as
    // the seconds that pass.
    if (m_sinceAnswer.isValid() && answer > m_lastAnswer) {
        const auto grown = static_cast<qint64>(answer - m_lastAnswer);
        const qint64 passed = m_sinceAnswer.elapsed() / 1000;
        if (passed > MaxDifference && std::abs(grown - passed) <= MaxDifference) m_countsSeconds = true;
    }
    m_lastAnswer = answer;
    m_sinceAnswer.start();
    return m_countsSeconds ? std::chrono::milliseconds(std::chrono::seconds(answer))
                           : std::chrono::milliseconds(answer);
}

void IdleWatch::handleIdleTime(std::chrono::milliseconds idleTime)
{
    if (m_limit.count() == 0) return;
    const bool isIdle = idleTime >= m_limit;
    m_timer.start(std::max(ShortestPause, isIdle ? m_limit : m_limit - idleTime));
    if (isIdle) emit idle();
}

void IdleWatch::setSource(Source source)
{
    if (source == std::exchange(m_source, source)) return;
    emit sourceChanged();
}

} // namespace qernal
