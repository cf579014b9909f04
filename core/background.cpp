// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/background.h"

#include <array>
#include <cstring>

namespace qernal {

namespace {

// Three times what the deepest work here needs, and an eighth of the smallest stack that a thread gets.
constexpr std::size_t WipedStackSize = std::size_t(64) * 1024;
// Each takes another way through memcpy(), and other registers: few bytes, eight registers at once, a loop.
constexpr std::array<std::size_t, 4> CopySizes{32, 128, 512, 4096};

/// Calls it by way of memory, for the compiler would do without a copy of what nobody reads.
void *(*volatile copyBytes)(void *, const void *, std::size_t) = std::memcpy;

} // namespace

#if defined(__GNUC__)
[[gnu::noinline]]
#endif
void wipeLeftovers()
{
    std::array<char, WipedStackSize> left;
    // See wipe() of a QByteArray: the volatile writes are not dead code to the optimiser.
    volatile char *bytes = left.data();
    for (std::size_t i = 0; i < left.size(); ++i)
        bytes[i] = 0;
    for (const std::size_t size : CopySizes)
        copyBytes(left.data() + left.size() / 2, left.data(), size);
}

} // namespace qernal
