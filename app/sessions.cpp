// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions.h"

namespace qernal {

Sessions::Sessions(HttpClient *http, SecretCustody *custody, Clock clock, QObject *parent)
    : QObject(parent), m_http(http), m_custody(custody), m_clock(std::move(clock))
{
}

Sessions::~Sessions()
{
    // Now, for QObject would delete them after the members of this class.
    qDeleteAll(findChildren<Session *>(Qt::FindDirectChildrenOnly));
}

void Sessions::openUnsigned(const Account &account)
{
    start(account, {});
}

void Sessions::open(const Account &account, Credential credential)
{
    // A session speaks to the addresses that it was made with.
    const auto isWhereItWas = [&account](const Account &before) {
        return before.id == account.id && before.apiUrl == account.apiUrl &&
               before.authorizationUrl == account.authorizationUrl;
    };
    if (m_current && !m_current->isSignedIn() && isWhereItWas(m_current->account())) {
        m_current->signIn(account, std::move(credential));
    } else {
        start(account, std::move(credential));
    }
    emit currentSignedIn(m_current);
    m_current->issuer()->settleOpenRecords();
}

void Sessions::start(const Account &account, Credential credential)
{
    close();
    m_current = new Session(account, std::move(credential), m_http, m_custody, m_clock, this);
    connect(m_current, &Session::ownCredentialReplaced, this, [this, session = m_current.data()](const QUuid &record) {
        emit ownCredentialReplaced(session->account(), record);
    });
    emit currentChanged(m_current);
}

void Sessions::close()
{
    if (!m_current) return;
    Session *closing = m_current;
    m_current = nullptr;
    emit currentChanged(nullptr);
    ++m_closing;
    connect(closing, &Session::closed, this, [this, closing] {
        closing->deleteLater();
        --m_closing;
        emit sessionEnded();
    });
    closing->close();
}

} // namespace qernal
