// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "tests/support/await.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace qernal {

/// What became of one asynchronous call whose callback is given a T: how often it ran, and the last value. A T that is
/// a Result may also be asked whether and how it failed.
template<typename T> class Outcome {
public:
    /// The callback to hand in. It may run after this object is gone.
    [[nodiscard]] std::function<void(T)> callback() const
    {
        return [state = m_state](T value) {
            ++state->calls;
            state->value.emplace(std::move(value));
        };
    }
    [[nodiscard]] int calls() const { return m_state->calls; }
    /// Runs the event loop until the callback ran; false if it did not within @p milliseconds.
    [[nodiscard]] bool arrives(int milliseconds = 20'000) const
    {
        return QTest::qWaitFor([this] { return m_state->calls > 0; }, milliseconds);
    }
    [[nodiscard]] const T &value() const { return *m_state->value; }

    [[nodiscard]] bool succeeded() const { return m_state->value && m_state->value->has_value(); }
    [[nodiscard]] bool failedWith(Error::Kind kind) const
    {
        return m_state->value && !m_state->value->has_value() && m_state->value->error().kind == kind;
    }
    /// How the call ended, for a failing test's message.
    [[nodiscard]] QByteArray description() const
    {
        if (!m_state->value) return QByteArrayLiteral("no answer");
        if (succeeded()) return QByteArrayLiteral("success");
        const Error &error = m_state->value->error();
        return QByteArray::number(static_cast<int>(error.kind)) + ' ' + error.message.toUtf8();
    }

private:
    struct State {
        int calls = 0;
        std::optional<T> value;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace qernal

#define QERNAL_SUCCEEDS(outcome)                                                                                       \
    QERNAL_AWAIT_EQUAL((outcome).calls(), 1);                                                                          \
    QVERIFY2((outcome).succeeded(), (outcome).description().constData())
#define QERNAL_FAILS(outcome, expected)                                                                                \
    QERNAL_AWAIT_EQUAL((outcome).calls(), 1);                                                                          \
    QVERIFY2((outcome).failedWith(Error::Kind::expected), (outcome).description().constData())
