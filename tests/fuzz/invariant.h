// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer, or the replay of the corpus, calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace qernal {

/// Ends the process if @p holds is false, so that the fuzzer keeps the input that broke @p promise.
inline void require(bool holds, const char *promise)
{
    if (holds) return;
    std::fprintf(stderr, "Broken: %s\n", promise);
    std::abort();
}

/// The bytes of an input as the type that Qt's functions take.
template<typename Bytes> [[nodiscard]] Bytes bytesOf(const std::uint8_t *data, std::size_t size)
{
    return Bytes(reinterpret_cast<const char *>(data), static_cast<std::ptrdiff_t>(size));
}

/// @p text without each @p mark (U+FEFF) at its start: Qt's parser takes one there for a byte order mark, unless the
/// string has an escape.
template<typename View> [[nodiscard]] View withoutMark(View text, View mark)
{
    while (text.startsWith(mark))
        text = text.sliced(mark.size());
    return text;
}

} // namespace qernal
