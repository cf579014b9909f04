// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The free() and realloc() of the whole process: what is given back is overwritten first. Qt, GLib, libsecret and the
// TLS library keep copies of a secret in buffers of their own that no wiping of ours reaches; all of them come and go
// through these two. A zeroing operator delete, which is the usual remedy, sees neither QByteArray nor QString.
//
// glibc alone offers the allocator below under names of its own. Not built under sanitizers, which replace both.
#include "app/heapwiping.h"

#include <malloc.h>

#ifndef __GLIBC__
#error "This C library does not name its allocator: configure with -DQERNAL_WIPING_HEAP=OFF"
#endif

#include <cerrno>
#include <cstddef>
#include <cstring>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier): these are glibc's names.
void *__libc_malloc(std::size_t size) noexcept;
void *__libc_realloc(void *memory, std::size_t size) noexcept;
void __libc_free(void *memory) noexcept;
// NOLINTEND(bugprone-reserved-identifier)

void free(void *memory) noexcept
{
    if (!memory) return;
    if (qernal::isHeapWiped()) explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

void *realloc(void *memory, std::size_t size) noexcept
{
    if (!memory) return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(memory);
    if (size <= usable) {
        // glibc shrinks in place, and what it cuts off goes back to the heap as it is.
        explicit_bzero(static_cast<char *>(memory) + size, usable - size);
        return __libc_realloc(memory, size);
    }
    // Grown by hand, for glibc would move the bytes and leave the old ones behind.
    void *larger = __libc_malloc(size);
    if (!larger) return nullptr;
    std::memcpy(larger, memory, usable);
    free(memory);
    return larger;
}

} // extern "C"
