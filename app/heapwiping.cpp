// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/heapwiping.h"

#include <atomic>

namespace qernal {

namespace {

// Of the process, as its heap is; constant before the first free() of all.
constinit std::atomic<bool> heapIsWiped{true};

} // namespace

void suspendHeapWiping()
{
    heapIsWiped.store(false, std::memory_order_relaxed);
}

void resumeHeapWiping()
{
    heapIsWiped.store(true, std::memory_order_seq_cst);
}

bool isHeapWiped()
{
    return heapIsWiped.load(std::memory_order_relaxed);
}

} // namespace qernal
