// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionreminders.h"

#include "app/workspace.h"
#include "core/visibletext.h"
#include "ui/feedback/messagetopics.h"
#include "ui/window/tokenopener.h"

#include <QApplication>

#include <chrono>
#include <utility>

namespace qernal {

SessionReminders::SessionReminders(Workspace *workspace, const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_settings(workspace->settingsFile(), QSettings::IniFormat),
      m_preferences(&m_settings),
      m_reminders(folder, clock, DesktopNotifier::Listening::WhileOpen)
{
    m_hourly.setInterval(std::chrono::hours(1));
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, &SessionReminders::remind);
    connect(&m_clockWatch, &ClockWatch::clockChanged, this, &SessionReminders::remind);
    connect(workspace->sessions(), &Sessions::currentChanged, this, &SessionReminders::follow);
    connect(&m_reminders, &ExpiryReminders::notRecorded, this, &SessionReminders::reportNotRecorded);
    connect(&m_reminders, &ExpiryReminders::chosen, this, [this](const ReminderAction &action, const QString &token) {
        emit requested({.activationToken = token, .reminder = action});
    });
    follow(workspace->sessions()->current());
}

void SessionReminders::follow(Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(m_session->list(), nullptr, this, nullptr);
    }
    m_session = session;
    m_hourly.stop();
    if (!session || session->account().demo) return;
    connect(session, &Session::signedIn, this, &SessionReminders::carryOutWanted);
    connect(session->list(), &TokenList::refreshed, this, &SessionReminders::remind);
    m_hourly.start();
    carryOutWanted();
}

void SessionReminders::remind()
{
    if (!m_session || m_session->account().demo || !m_preferences.remindsOfExpiry()) return;
    const ReminderThresholds thresholds(m_preferences.reminderDays());
    m_reminders.setThresholds(thresholds);
    const qint64 now = millisecondsOf(m_clock());
    const TokenStore &store = m_session->model()->store();
    QList<Token> tokens;
    for (int row = 0; row < store.size(); ++row) {
        if (thresholds.reached(store.expiryAt(row), now)) tokens.append(store.token(row));
    }
    const Account &account = m_session->account();
    // Where the desktop shows none, the window does: its colours, its filter and the settings say so.
    m_reminders.remind({.account = account.id, .accountName = account.name, .readAt = m_session->list()->refreshedAt()},
                       tokens, this, [](const std::optional<QString> &) {});
}

void SessionReminders::carryOut(const ReminderAction &action)
{
    if (action.kind == ReminderAction::Kind::RemindTomorrow) {
        m_reminders.remindTomorrow(action);
        return;
    }
    m_wanted = action;
    m_isOpening = false;
    carryOutWanted();
}

void SessionReminders::carryOutWanted()
{
    // At the start the account is still being opened.
    if (!m_session || !m_wanted) return;
    if (m_wanted->account.isNull() || m_wanted->account == m_session->account().id) {
        // Nothing is done on a remembered list.
        if (!m_session->isSignedIn()) return;
        m_workspace->window()->opener()->open(*std::exchange(m_wanted, std::nullopt));
    } else if (QApplication::activeModalWidget() != nullptr || std::exchange(m_isOpening, true)) {
        // What is being entered there, or a new secret, is of the account that is open. Or the other one could not be
        // opened, or yet another was chosen meanwhile.
        m_wanted.reset();
    } else {
        m_workspace->openRemembered(m_wanted->account);
    }
}

void SessionReminders::reportNotRecorded(const Error &error)
{
    m_workspace->window()->showMessage({.level = Message::Level::Information,
                                        .text = tr("What you were reminded of is known until you quit, and then said "
                                                   "again: %1")
                                                    .arg(visibleText(error.message)),
                                        .topic = topics::reminders()});
}

} // namespace qernal
