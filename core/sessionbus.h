// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

/// True if there is a session bus. Check this first: without an address libdbus may start a bus of its own, which takes
/// long and has no services.
[[nodiscard]] bool hasSessionBus();

} // namespace qernal
