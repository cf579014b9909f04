// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Knows nothing of Qt, so that a compiler for another system can try it where there is no Qt for that system.
namespace qernal {

/// Keeps the picture of a window out of screenshots, recordings and shared screens, for as long as the window exists.
/// @p window is QWidget::winId() of a top-level window that has been created. True where the system has promised it:
/// Windows (SetWindowDisplayAffinity) and macOS (NSWindow.sharingType); neither X11 nor Wayland knows such a thing.
bool keepOutOfCaptures(std::uintptr_t window);

} // namespace qernal
