// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace qernal {

/// Overwrites @p bytes and empties it. Bytes shared with another QByteArray are left to that one.
void wipe(QByteArray &bytes);

/// @p prefix and @p secret in one piece, which the caller wipes: no shorter copy is left behind on the way.
[[nodiscard]] QByteArray joined(QByteArrayView prefix, QByteArrayView secret);

/// Bytes that must not leak: move-only, compared in constant time, overwritten when they go.
/// It has no debug output and fits no QVariant on purpose; never let a lambda capture one.
class Secret {
public:
    Secret() = default;
    /// Copies @p bytes; the caller still owns, and wipes, the original.
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes of @p bytes and wipes it.
    static Secret takenFrom(QByteArray &bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// An explicit second copy, for the few places that must hand one on.
    [[nodiscard]] Secret clone() const { return Secret(view()); }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// The bytes, valid as long as this object is neither moved nor destroyed.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), m_size}; }

    friend bool operator==(const Secret &a, const Secret &b);

private:
    void clear();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace qernal
