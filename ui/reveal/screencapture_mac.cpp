// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/screencapture.h"

#include <objc/message.h>
#include <objc/runtime.h>

namespace qernal {

namespace {

constexpr unsigned long SharingNone = 0; // NSWindowSharingNone

} // namespace

bool keepOutOfCaptures(std::uintptr_t view)
{
    // Qt's window identifier is an NSView.
    using Get = id (*)(id, SEL);
    using Set = void (*)(id, SEL, unsigned long);
    const id window = reinterpret_cast<Get>(objc_msgSend)(reinterpret_cast<id>(view), sel_registerName("window"));
    if (window == nullptr) return false;
    reinterpret_cast<Set>(objc_msgSend)(window, sel_registerName("setSharingType:"), SharingNone);
    return true;
}

} // namespace qernal
