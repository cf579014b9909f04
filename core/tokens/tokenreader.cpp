// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/tokenreader.h"

#include "core/tokens/tokenlist.h"

#include <QMetaObject>
#include <QPointer>

namespace qernal {

TokenReader::TokenReader(TokensApi *api, TokenList *list, TokenTableModel *model, QObject *parent)
    : QObject(parent), m_api(api), m_list(list), m_model(model)
{
}

void TokenReader::read(const QString &tokenId, QObject *context, Callback<Token> done)
{
    if (m_stopped) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(failure(Error::Kind::Cancelled)); }, Qt::QueuedConnection);
        return;
    }
    m_api->get(tokenId, this, [this, tokenId, guard = QPointer(context), done = std::move(done)](Result<Token> answer) {
        if (m_stopped) answer = failure(Error::Kind::Cancelled);
        // Another token than the one asked for would be shown, and revoked, under its name.
        if (answer && answer->id.compare(tokenId, Qt::CaseInsensitive) != 0) {
            answer = failure(Error::Kind::NotUnderstood, QStringLiteral("id"));
        }
        handleAnswer(answer);
        if (guard) done(answer);
    });
}

void TokenReader::handleAnswer(const Result<Token> &answer)
{
    if (answer) {
        if (!m_model->updateToken(*answer)) m_list->refresh();
    } else if (answer.error().kind == Error::Kind::NotFound) {
        m_list->refresh();
    }
}

} // namespace qernal
