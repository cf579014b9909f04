// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/selectedtokenreader.h"

#include "core/tokens/tokenreader.h"
#include "core/visibletext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagetopics.h"

namespace qernal {

SelectedTokenReader::SelectedTokenReader(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void SelectedTokenReader::setSession(Session *session)
{
    m_session = session;
    m_reading.clear();
    m_readAt.clear();
}

void SelectedTokenReader::read(const Token &token)
{
    if (!m_session || !m_session->isSignedIn() || m_reading.contains(token.id)) return;
    m_reading.insert(token.id);
    emit changed(token.id);
    const QPointer<Session> asked = m_session;
    m_session->reader()->read(token.id, this, [this, asked, token](const Result<Token> &answer) {
        if (asked && asked == m_session) handleRead(token, answer);
    });
}

void SelectedTokenReader::handleRead(const Token &token, const Result<Token> &answer)
{
    m_reading.remove(token.id);
    if (answer) m_readAt.insert(token.id, m_clock());
    emit changed(token.id);
    const QString topic = topics::read(token.id);
    if (answer) emit messageOver(topic);
    if (answer || answer.error().kind == Error::Kind::Cancelled) return;
    Message said{.level = Message::Level::Problem,
                 .text = tr("“%1” could not be read. %2")
                             .arg(shortName(token.name), errorText(answer.error(), ErrorContext::ReadToken)),
                 .topic = topic,
                 .context = m_session.data()};
    if (answer.error().kind == Error::Kind::NotFound) {
        said.level = Message::Level::Warning;
        said.text =
            tr("“%1” is gone: it was revoked elsewhere. The list is being refreshed.").arg(shortName(token.name));
    }
    emit message(said);
}

} // namespace qernal
