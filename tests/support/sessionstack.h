// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/session.h"
#include "tests/support/servicestack.h"

#include <QSignalSpy>

#include <memory>

namespace qernal {

/// What outlives a session, and the sessions on it. They have an authenticator and an API of their own.
struct SessionStack : DemoServiceStack {
    using DemoServiceStack::DemoServiceStack;

    [[nodiscard]] std::unique_ptr<Session> makeSession()
    {
        return std::make_unique<Session>(account, Credential{Credential::Kind::ApiToken, Secret(demo.apiToken())},
                                         &http, &custody, systemClock());
    }
    /// Reads the list and waits for it; false if that failed.
    [[nodiscard]] static bool refresh(const Session &session)
    {
        QSignalSpy refreshed(session.list(), &TokenList::refreshed);
        session.list()->refresh();
        return refreshed.wait(30'000) && !session.list()->error();
    }
};

} // namespace qernal
