// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replacement/replacer.h"
#include "tests/support/sessionstack.h"

#include <QTest>

namespace qernal {

/// A replacer on a real session, whose list is read, with a journal of its own.
struct ReplacementFixture : SessionStack {
    explicit ReplacementFixture(const QStringList &arguments = {}, const QString &journalFolder = {})
        : SessionStack(arguments),
          journal(journalFolder.isEmpty() ? folder.filePath(QStringLiteral("replacements")) : journalFolder)
    {
        session = makeSession();
        replacer.setSession(session.get());
    }

    [[nodiscard]] bool read() const { return demo.isRunning() && refresh(*session); }
    /// A listed token that the account is not signed in with.
    [[nodiscard]] Token other() const { return named(QStringLiteral("ci-runner")); }
    [[nodiscard]] Token own() const { return named(QStringLiteral("token-manager")); }
    [[nodiscard]] Token named(const QString &name) const
    {
        const QList<Token> listed = session->model()->tokens();
        for (const Token &token : listed) {
            if (token.name == name) return token;
        }
        return {};
    }
    [[nodiscard]] bool isListed(const QString &id) const
    {
        return SessionStack::refresh(*session) && session->model()->rowOf(id) >= 0;
    }
    [[nodiscard]] bool reaches(const QUuid &id, ReplacementStatus::Stage stage) const
    {
        return QTest::qWaitFor([&] { return replacer.status(id).stage == stage; }, 30'000);
    }
    /// Begins to replace @p token and waits until its second token is ready; null if it is not.
    [[nodiscard]] QUuid begin(const Token &token)
    {
        const Replacement draft = replacer.draft(token, QUuid::createUuid());
        replacer.create(draft);
        return reaches(draft.id, ReplacementStatus::Stage::Ready) ? draft.id : QUuid();
    }
    [[nodiscard]] Replacement replacement(const QUuid &id) const
    {
        return journal.replacement(id).value_or(Replacement{});
    }
    [[nodiscard]] int posts() const { return demo.requestCount("POST /v1/auth/tokens"); }

    std::unique_ptr<Session> session;
    ReplacementJournal journal;
    Replacer replacer{&journal, &custody, systemClock()};
};

} // namespace qernal
