// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <utility>

namespace qernal {

/// What became of one call: counts how often its callback ran and keeps what it brought.
template<typename T> class Outcome {
public:
    Outcome() : m_state(std::make_shared<State>()) {}

    /// The callback to hand in.
    [[nodiscard]] std::function<void(T)> callback() const
    {
        return [state = m_state](T value) {
            ++state->calls;
            state->value = std::make_unique<T>(std::move(value));
        };
    }
    [[nodiscard]] int calls() const { return m_state->calls; }
    /// Turns the event loop until the callback ran; false if it did not within @p milliseconds.
    [[nodiscard]] bool arrives(int milliseconds = 20'000) const
    {
        return QTest::qWaitFor([this] { return m_state->calls > 0; }, milliseconds);
    }
    [[nodiscard]] const T &value() const { return *m_state->value; }

private:
    struct State {
        int calls = 0;
        std::unique_ptr<T> value;
    };
    std::shared_ptr<State> m_state;
};

/// Limits that keep a test short where a fault is waited out.
[[nodiscard]] inline HttpClient::Limits shortLimits()
{
    using namespace std::chrono_literals;
    return {.idle = 5s,
            .readDeadline = 10s,
            .mutationDeadline = 10s,
            .largestBody = 64 * 1024,
            .tries = 3,
            .firstBackoff = 1ms};
}

} // namespace qernal
