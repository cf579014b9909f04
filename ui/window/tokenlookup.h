// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "ui/feedback/message.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace qernal {

/// Looks up a token at the service by its id, for one that the list does not hold, and reports what it is.
class TokenLookUp : public QObject {
    Q_OBJECT
public:
    explicit TokenLookUp(Clock clock, QObject *parent = nullptr);
    ~TokenLookUp() override;

    /// Not owned; null = signed out, and what was reported of the session before is over.
    void setSession(Session *session);
    void lookUp(const QString &tokenId);

signals:
    void message(const qernal::Message &message);
    /// The token is there, and will be in the list.
    void found(const QString &tokenId);

private:
    void reportAnswer(const QString &tokenId, const Result<Token> &answer);
    void reportFound(const Token &token);

    Clock m_clock;
    QPointer<Session> m_session;
    std::unique_ptr<QObject> m_binding; ///< context of the messages about the session
};

} // namespace qernal
