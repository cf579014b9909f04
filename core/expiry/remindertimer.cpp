// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/remindertimer.h"

#include "core/sessionbus.h"
#include "core/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace qernal {

namespace {

// Reading all its units again takes a busy manager a while.
constexpr int ManagerPatience = 20'000; // milliseconds

/// What the manager answers about a unit of which it finds no file.
bool saysNoSuchUnit(const QDBusMessage &error)
{
    static const QStringList names{QStringLiteral("org.freedesktop.DBus.Error.FileNotFound"),
                                   QStringLiteral("org.freedesktop.systemd1.NoSuchUnit")};
    return names.contains(error.errorName());
}

} // namespace

ReminderTimer::ReminderTimer(bool sandboxed, QObject *parent) : QObject(parent), m_sandboxed(sandboxed) {}

void ReminderTimer::call(const Step &step, const std::function<void(const QDBusMessage &)> &answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.systemd1"), QStringLiteral("/org/freedesktop/systemd1"),
        QStringLiteral("org.freedesktop.systemd1.Manager"), step.method);
    message.setArguments(step.arguments);
    // A session without a manager is not to be given one.
    message.setAutoStartService(false);
    callBus(QDBusConnection::sessionBus(), message, this, answer, ManagerPatience);
}

void ReminderTimer::refresh()
{
    if (m_sandboxed || !hasSessionBus()) {
        QMetaObject::invokeMethod(
            this, [this] { setState(m_sandboxed ? State::Sandboxed : State::NoManager); }, Qt::QueuedConnection);
        return;
    }
    call({QStringLiteral("GetUnitFileState"), {unitName()}}, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            setState(saysNoSuchUnit(reply) ? State::NotInstalled : State::NoManager);
        } else {
            // Also "enabled-runtime".
            const bool isOn = reply.arguments().value(0).toString().startsWith(QLatin1String("enabled"));
            setState(isOn ? State::On : State::Off);
        }
    });
}

void ReminderTimer::setOn(bool on)
{
    const QStringList files{unitName()};
    const QString replace = QStringLiteral("replace");
    if (on) {
        // For good, not for this session alone; what an administrator has put there is not replaced.
        run({{QStringLiteral("EnableUnitFiles"), {files, false, false}},
             {QStringLiteral("Reload"), {}},
             {QStringLiteral("StartUnit"), {unitName(), replace}}});
    } else {
        run({{QStringLiteral("StopUnit"), {unitName(), replace}},
             {QStringLiteral("DisableUnitFiles"), {files, false}},
             {QStringLiteral("Reload"), {}}});
    }
}

void ReminderTimer::run(QList<Step> steps)
{
    if (steps.isEmpty()) return refresh();
    const Step step = steps.takeFirst();
    call(step, [this, steps, isStop = step.method == QLatin1String("StopUnit")](const QDBusMessage &reply) {
        // What does not run need not be stopped.
        if (reply.type() != QDBusMessage::ErrorMessage || isStop) return run(steps);
        emit failed(visibleText(reply.errorMessage().isEmpty() ? reply.errorName() : reply.errorMessage(), 200));
        refresh();
    });
}

void ReminderTimer::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace qernal
