// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "tests/support/await.h"

#include <memory>
#include <optional>

namespace qernal {

/// Takes what an asynchronous call answers, and how often it did.
template<typename T> class Outcome {
public:
    [[nodiscard]] Callback<T> callback() const
    {
        return [state = m_state](Result<T> result) {
            ++state->count;
            state->result = std::move(result);
        };
    }
    [[nodiscard]] int count() const { return m_state->count; }
    [[nodiscard]] bool succeeded() const { return m_state->result && m_state->result->has_value(); }
    [[nodiscard]] bool failedWith(Error::Kind kind) const
    {
        return m_state->result && !m_state->result->has_value() && m_state->result->error().kind == kind;
    }
    /// The value of a success; a void outcome has none.
    [[nodiscard]] auto &value() const { return m_state->result->value(); }
    /// What went wrong, for a failing test's message.
    [[nodiscard]] QByteArray words() const
    {
        if (!m_state->result) return QByteArrayLiteral("no answer");
        if (m_state->result->has_value()) return QByteArrayLiteral("success");
        const Error &error = m_state->result->error();
        return QByteArray::number(static_cast<int>(error.kind)) + ' ' + error.message.toUtf8();
    }

private:
    struct State {
        int count = 0;
        std::optional<Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace qernal

#define QERNAL_SUCCEEDS(outcome)                                                                                       \
    QERNAL_AWAIT_EQUAL((outcome).count(), 1);                                                                          \
    QVERIFY2((outcome).succeeded(), (outcome).words().constData())
#define QERNAL_FAILS(outcome, expected)                                                                                \
    QERNAL_AWAIT_EQUAL((outcome).count(), 1);                                                                          \
    QVERIFY2((outcome).failedWith(Error::Kind::expected), (outcome).words().constData())
