// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

/// The free() of the program (wipingheap.cpp) overwrites what is given back, from the start of the process on. While no
/// secret can be in memory it need not: it takes 9 % of the instructions until the first paint. Without that free()
/// these have no effect.

/// Leaves what is given back as it is until resumeHeapWiping(). Only where the environment holds no secret either.
void suspendHeapWiping();
/// Call it before whatever may bring the first secret.
void resumeHeapWiping();
/// For free().
[[nodiscard]] bool isHeapWiped();

} // namespace qernal
