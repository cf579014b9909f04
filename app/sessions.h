// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"

#include <QObject>
#include <QPointer>

namespace qernal {

/// The session that is open, and those that are closing because their requests are not answered yet.
class Sessions : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p http and @p custody outlive it.
    Sessions(HttpClient *http, SecretCustody *custody, Clock clock, QObject *parent = nullptr);
    ~Sessions() override;

    /// Closes the session that is open and opens one for @p account that is not signed in: for its remembered list.
    void openUnsigned(const Account &account);
    /// Signs in the session that is open for @p account, at the same addresses, and not signed in; else closes the
    /// session that is open and opens one for @p account with @p credential.
    void open(const Account &account, Credential credential);
    /// Closes the session that is open, if any.
    void close();

    /// Null while there is none.
    [[nodiscard]] Session *current() const { return m_current; }
    /// The one that is open, if it is signed in; else null.
    [[nodiscard]] Session *signedIn() const
    {
        return m_current && m_current->isSignedIn() ? m_current.data() : nullptr;
    }
    /// True while a session that was closed still waits for an answer.
    [[nodiscard]] bool isClosing() const { return m_closing > 0; }

signals:
    /// @p session is the one that is open now; null for none.
    void currentChanged(qernal::Session *session);
    /// @p session, the one that is open now, is signed in; also right after currentChanged().
    void currentSignedIn(qernal::Session *session);
    /// A session that was closing has ended.
    void sessionEnded();
    /// The credential of @p account, which is open, was replaced by the secret of @p record.
    void ownCredentialReplaced(const qernal::Account &account, const QUuid &record);

private:
    void start(const Account &account, Credential credential);

    HttpClient *m_http;
    SecretCustody *m_custody;
    Clock m_clock;
    QPointer<Session> m_current;
    int m_closing = 0;
};

} // namespace qernal
