// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tokenopener.h"

#include "ui/tokens/tokenspage.h"
#include "ui/window/replacementcommands.h"
#include "ui/window/tokenlookup.h"

#include <QApplication>
#include <QLineEdit>

namespace qernal {

TokenOpener::TokenOpener(TokensPage *page, QLineEdit *search, TokenLookUp *lookUp, ReplacementCommands *replacements,
                         QObject *parent)
    : QObject(parent), m_page(page), m_search(search), m_lookUp(lookUp), m_replacements(replacements)
{
}

void TokenOpener::setSession(Session *session)
{
    if (m_session) disconnect(m_session->list(), nullptr, this, nullptr);
    m_session = session;
    m_action.reset();
    if (session != nullptr) connect(session->list(), &TokenList::refreshed, this, &TokenOpener::openIfListed);
}

void TokenOpener::open(const ReminderAction &action)
{
    if (!m_session) return;
    if (action.kind == ReminderAction::Kind::ShowExpiring) {
        m_search->setText(tr("%1 days", "typed into the search").arg(action.days));
        m_page->focusTable();
    } else if (!action.tokenIds.isEmpty()) {
        m_action = action;
        openIfListed();
    }
}

void TokenOpener::openIfListed()
{
    if (!m_session || !m_action) return;
    const TokenList *list = m_session->list();
    const bool isFresh = list->state() == TokenList::State::Fresh;
    const bool isAwaited = list->state() == TokenList::State::Loading || (!isFresh && !list->error());
    const QString id = m_action->tokenIds.constFirst();
    const bool replaces = m_action->kind == ReminderAction::Kind::ReplaceToken;
    const int row = m_session->model()->rowOf(id);
    if (row >= 0) {
        m_page->selectToken(id);
        m_page->focusTable();
    }
    // Rows that are older than the session are shown, but nothing is done to them before the service has named them.
    if (isAwaited && (row < 0 || replaces)) return;
    m_action.reset();
    if (row < 0) {
        if (isFresh) m_lookUp->lookUp(id);
    } else if (replaces && QApplication::activeModalWidget() == nullptr) {
        // A question that is open, a new secret above all, comes first.
        m_replacements->replace({m_session->model()->tokenAt(row)});
    }
}

} // namespace qernal
