// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "core/expiry/reminderaction.h"

#include <QObject>
#include <QPointer>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace qernal {

class ReplacementCommands;
class TokenLookUp;
class TokensPage;

/// Opens what a reminder of the desktop is about: selects a token as soon as it is listed, and opens *Replace…* for it;
/// or shows what expires soon.
class TokenOpener : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; all live as long as the window.
    TokenOpener(TokensPage *page, QLineEdit *search, TokenLookUp *lookUp, ReplacementCommands *replacements,
                QObject *parent);

    /// Null while signed out; what was to be opened in the session before is dropped. Not owned.
    void setSession(Session *session);
    /// @p action is of the account that is open. A token that the list does not hold is looked up at the service.
    void open(const ReminderAction &action);

private:
    void openIfListed();

    TokensPage *m_page;
    QLineEdit *m_search;
    TokenLookUp *m_lookUp;
    ReplacementCommands *m_replacements;
    QPointer<Session> m_session;
    std::optional<ReminderAction> m_action; ///< waits for the list
};

} // namespace qernal
