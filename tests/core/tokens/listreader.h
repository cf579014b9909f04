// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/tokenlist.h"
#include "tests/support/servicestack.h"

#include <QSignalSpy>

namespace qernal {

/// A TokenList on a Server whose answers a test chooses.
template<typename Server> struct ListReader {
    template<typename Answer>
    explicit ListReader(Answer answer, const HttpClient::Limits &limits = {})
        : server(std::move(answer)), stack(server.url(), accessToken(), limits)
    {
    }

    /// Reads the list; false if it does not end.
    [[nodiscard]] bool read()
    {
        QSignalSpy refreshed(&list, &TokenList::refreshed);
        list.refresh();
        return refreshed.wait(30'000);
    }
    [[nodiscard]] int rows() const { return model.rowCount(); }

    Server server;
    ServiceStack stack;
    TokenTableModel model{nullptr, QUuid::createUuid(), systemClock()};
    TokenList list{&stack.api, &model, systemClock()};
};

} // namespace qernal
