// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tokensapi.h"

#include <QObject>

namespace qernal {

class TokenList;
class TokenTableModel;

/// Reads single tokens from the service and brings their rows up to date: before a token is changed or revoked, so
/// that what was changed elsewhere since the list was read is known, and to look up an id that the list does not hold.
class TokenReader : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned.
    TokenReader(TokensApi *api, TokenList *list, TokenTableModel *model, QObject *parent = nullptr);

    /// Reads the token @p tokenId. Its row shows what came before `done` runs; a token that has no row makes the list
    /// refresh. NotFound makes it refresh too: the row goes once the list confirms that the token is gone. InvalidInput
    /// for an id that no path can name; Cancelled once the session is closing. The row is updated although @p context
    /// goes.
    void read(const QString &tokenId, QObject *context, Callback<Token> done);
    /// From now on nothing is read (Cancelled), and what is under way ends so, too: the session is closing.
    void stop() { m_stopped = true; }

private:
    void handleAnswer(const Result<Token> &answer);

    TokensApi *m_api;
    TokenList *m_list;
    TokenTableModel *m_model;
    bool m_stopped = false;
};

} // namespace qernal
