// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

/// Makes the menus that are open over a window (of a row, of a button) children of that window for assistive tools. In
/// Qt's tree they have a parent, but no parent lists them. The handle of a splitter gets a role that AT-SPI knows. Call
/// it once, before the first window is shown.
void installWindowAccessible();

} // namespace qernal
