// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/reminderwait.h"

#include "core/sessionbus.h"
#include "core/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <utility>

namespace qernal {

namespace {

// A program that the bus has to start first answers once its window is there.
constexpr int ActivationPatience = 60'000; // milliseconds

} // namespace

ReminderWait::ReminderWait(ExpiryReminders *reminders, QObject *parent) : QObject(parent), m_reminders(reminders)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(MaxWait);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_reminders->withdrawOpen();
        endIfOver();
    });
    connect(m_reminders, &ExpiryReminders::chosen, this, &ReminderWait::activate);
    connect(m_reminders->notifier(), &DesktopNotifier::allClosed, this, &ReminderWait::endIfOver);
}

void ReminderWait::start()
{
    m_timer.start();
    QMetaObject::invokeMethod(this, &ReminderWait::endIfOver, Qt::QueuedConnection);
}

void ReminderWait::activate(const ReminderAction &action, const QString &activationToken)
{
    QVariantMap platformData;
    if (!activationToken.isEmpty()) platformData.insert(QStringLiteral("activation-token"), activationToken);
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("com.qernal.TokenManager"), QStringLiteral("/com/qernal/TokenManager"),
        QStringLiteral("org.freedesktop.Application"), QStringLiteral("ActivateAction"));
    message << action.name() << QVariantList{action.target()} << platformData;
    ++m_activations;
    const auto handle = [this](const QDBusMessage &reply) {
        --m_activations;
        if (reply.type() == QDBusMessage::ErrorMessage)
            m_problem = tr("Qernal Token Manager could not be started (%1).").arg(visibleText(reply.errorName(), 80));
        endIfOver();
    };
    callBus(QDBusConnection::sessionBus(), message, this, handle, ActivationPatience);
}

void ReminderWait::endIfOver()
{
    if (m_activations > 0 || m_reminders->notifier()->isAnyOpen() || std::exchange(m_ended, true)) return;
    emit ended(m_problem);
}

} // namespace qernal
