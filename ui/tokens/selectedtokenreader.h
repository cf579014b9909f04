// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/feedback/message.h"

#include <QHash>
#include <QPointer>

namespace qernal {

/// Reads single tokens of the list again, at the user's wish, and remembers when each was read.
class SelectedTokenReader : public QObject {
    Q_OBJECT
public:
    explicit SelectedTokenReader(Clock clock, QObject *parent = nullptr);

    /// Not owned; null = none. What was read of another session is forgotten.
    void setSession(Session *session);

    /// Reads @p token; its row changes, or goes where the service no longer has it. Does nothing while it is being
    /// read.
    void read(const Token &token);
    [[nodiscard]] bool isReading(const QString &tokenId) const { return m_reading.contains(tokenId); }
    /// When @p tokenId was read last, UTC; invalid if it never was.
    [[nodiscard]] QDateTime readAt(const QString &tokenId) const { return m_readAt.value(tokenId); }

signals:
    /// What is known of the reading of @p tokenId changed.
    void changed(const QString &tokenId);
    /// It could not be read, or is gone.
    void message(const qernal::Message &message);
    /// What the message of @p topic said is over.
    void messageOver(const QString &topic);

private:
    void handleRead(const Token &token, const Result<Token> &answer);

    Clock m_clock;
    QPointer<Session> m_session;
    QSet<QString> m_reading;
    QHash<QString, QDateTime> m_readAt;
};

} // namespace qernal
