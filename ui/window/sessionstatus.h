// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"

#include <QObject>
#include <QPointer>

#include <memory>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace qernal {

class MessageBar;
class StatusLine;

/// Reports the state of one session in the status line and the message bar: whose it is, how old its list is, that the
/// list could not be refreshed, that the service refuses the credential.
class SessionStatus : public QObject {
    Q_OBJECT
public:
    /// @p line and @p messages are not owned.
    SessionStatus(StatusLine *line, MessageBar *messages, Clock clock, QObject *parent = nullptr);
    ~SessionStatus() override;

    /// Not owned; null = signed out, with no message left.
    void setSession(Session *session);
    /// The age of the list is recomputed every minute only while the window is visible to the user.
    void setVisibleToUser(bool visible);
    void updateAge();

signals:
    void refreshRequested();
    void signInAgainRequested();

private:
    void bind();
    void handleRefreshed();
    void handleRefused(const Error &error);

    StatusLine *m_line;
    MessageBar *m_messages;
    Clock m_clock;
    QPointer<Session> m_session;
    std::unique_ptr<QObject> m_binding; ///< context of the connections to the session, and of the messages about it
    QTimer *m_minute;
    bool m_visible = false;
};

} // namespace qernal
