// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/screencapture.h"

#include <windows.h>

namespace qernal {

namespace {

// From Windows 10, version 2004; older ones know only the black rectangle. mingw-w64 has no name for the first.
constexpr DWORD ExcludeFromCapture = 0x11; // WDA_EXCLUDEFROMCAPTURE
constexpr DWORD BlackInCapture = 0x01;     // WDA_MONITOR

} // namespace

bool keepOutOfCaptures(std::uintptr_t window)
{
    const HWND handle = reinterpret_cast<HWND>(window);
    return SetWindowDisplayAffinity(handle, ExcludeFromCapture) || SetWindowDisplayAffinity(handle, BlackInCapture);
}

} // namespace qernal
