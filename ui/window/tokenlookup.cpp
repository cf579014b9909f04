// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tokenlookup.h"

#include "core/tokens/tokenwords.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

#include <utility>

namespace qernal {

TokenLookUp::TokenLookUp(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

TokenLookUp::~TokenLookUp() = default;

void TokenLookUp::setSession(Session *session)
{
    m_session = session;
    m_binding = session != nullptr ? std::make_unique<QObject>() : nullptr;
}

void TokenLookUp::lookUp(const QString &tokenId)
{
    if (!m_session) return;
    emit message({.level = Message::Level::Information,
                  .text = tr("Looking up the token %1…").arg(visibleText(tokenId, 60)),
                  .topic = topics::lookUp(),
                  .context = m_binding.get()});
    m_session->reader()->read(tokenId, m_binding.get(),
                              [this, tokenId](const Result<Token> &answer) { reportAnswer(tokenId, answer); });
}

void TokenLookUp::reportAnswer(const QString &tokenId, const Result<Token> &answer)
{
    if (answer) return reportFound(*answer);
    const QString id = visibleText(tokenId, 60);
    Message said{.level = Message::Level::Information, .topic = topics::lookUp(), .context = m_binding.get()};
    if (answer.error().kind == Error::Kind::NotFound) {
        said.text = tr("There is no token %1: it was revoked, or is not one of this account.").arg(id);
    } else {
        said.level = Message::Level::Problem;
        said.text =
            tr("The token %1 could not be looked up. %2").arg(id, errorText(answer.error(), ErrorContext::ReadToken));
        said.remedies = {{tr("&Retry"), [this, tokenId] { lookUp(tokenId); }}};
    }
    emit message(said);
}

void TokenLookUp::reportFound(const Token &token)
{
    const QDateTime now = m_clock();
    emit message({.level = Message::Level::Success,
                  .text = tr("The token is “%1”: %2. Expires: %3.")
                              .arg(shortName(token.name), statusText(m_session->model()->statusOf(token)),
                                   expiryText(token.expiryAt, now)),
                  .topic = topics::lookUp(),
                  .context = m_binding.get()});
    emit found(token.id);
}

} // namespace qernal
