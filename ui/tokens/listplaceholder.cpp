// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/listplaceholder.h"

#include "core/accounts/session.h"
#include "core/secrets/lastuse.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"

namespace qernal {

namespace {

/// Why no row is shown although there are tokens: what was searched for, and among which.
QString noMatchText(const TokenFilterModel &filter, const QDateTime &now)
{
    const QString sought = shortName(filter.search().simplified());
    const TokenSearch search(filter.search(), now);
    if (filter.search().trimmed().isEmpty()) {
        switch (filter.status().value_or(TokenStatus::Active)) {
        case TokenStatus::Active: return ListPlaceholder::tr("No token is active.");
        case TokenStatus::ExpiringSoon: return ListPlaceholder::tr("No token expires soon.");
        case TokenStatus::Expired: return ListPlaceholder::tr("No token has expired.");
        case TokenStatus::NeverExpires: return ListPlaceholder::tr("Every token expires.");
        }
    }
    if (search.findsUnused()) {
        return ListPlaceholder::tr("“%1” finds nothing: each token in question was used here within the last %2 days.")
            .arg(sought, QString::number(UnusedAfterDays));
    }
    if (search.hasTimes()) {
        return filter.status()
                   ? ListPlaceholder::tr("None of these tokens expires then or has “%1” in its name or ID.").arg(sought)
                   : ListPlaceholder::tr("No token expires then or has “%1” in its name or ID.").arg(sought);
    }
    if (!filter.status()) return ListPlaceholder::tr("No name or ID contains “%1”.").arg(sought);
    switch (*filter.status()) {
    case TokenStatus::Active:
        return ListPlaceholder::tr("No name or ID contains “%1” among active tokens.").arg(sought);
    case TokenStatus::ExpiringSoon:
        return ListPlaceholder::tr("No name or ID contains “%1” among expiring tokens.").arg(sought);
    case TokenStatus::Expired:
        return ListPlaceholder::tr("No name or ID contains “%1” among expired tokens.").arg(sought);
    case TokenStatus::NeverExpires: break;
    }
    return ListPlaceholder::tr("No name or ID contains “%1” among tokens that never expire.").arg(sought);
}

} // namespace

ListContent listContent(const Session *session)
{
    if (session == nullptr) return ListContent::Loading;
    if (session->filter()->rowCount() > 0) return ListContent::Tokens;
    if (session->model()->rowCount() > 0) return ListContent::NoMatch;
    const TokenList *list = session->list();
    if (list->state() == TokenList::State::Loading) return ListContent::Loading;
    if (const auto error = list->error()) {
        return error->needsSignIn() ? ListContent::Refused : ListContent::Offline;
    }
    return list->refreshedAt().isValid() ? ListContent::NoTokens : ListContent::Loading;
}

ListPlaceholder::ListPlaceholder(QWidget *parent) : EmptyState(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(this, &EmptyState::clicked, this, [this] {
        switch (m_content) {
        case ListContent::NoMatch: emit clearFiltersRequested(); break;
        case ListContent::Offline: emit retryRequested(); break;
        case ListContent::Refused: emit signInAgainRequested(); break;
        default: emit createRequested(); break;
        }
    });
}

bool ListPlaceholder::isTableShown(ListContent content)
{
    return content == ListContent::Tokens || content == ListContent::Loading;
}

void ListPlaceholder::setContentOf(const Session *session, ListContent content)
{
    m_content = content;
    switch (content) {
    case ListContent::Tokens:
    case ListContent::Loading: break;
    case ListContent::NoTokens:
        setContent(QStringLiteral("empty"), tr("No tokens yet"),
                   tr("Programs use a token to reach the service in your name."), tr("&New token…"));
        break;
    case ListContent::NoMatch:
        setContent(QStringLiteral("nomatch"), tr("No token matches"),
                   noMatchText(*session->filter(), session->model()->timesAt()), tr("&Clear filters"));
        break;
    case ListContent::Offline:
        setContent(QStringLiteral("offline"), tr("The tokens could not be loaded"),
                   errorText(*session->list()->error(), ErrorContext::List), tr("&Retry"));
        break;
    case ListContent::Refused:
        setContent(QStringLiteral("signedout"), tr("This sign-in no longer works"),
                   errorText(*session->list()->error(), ErrorContext::List), tr("&Sign in again"));
        break;
    }
}

} // namespace qernal
