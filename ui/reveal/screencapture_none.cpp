// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/screencapture.h"

namespace qernal {

bool keepOutOfCaptures(std::uintptr_t)
{
    return false;
}

} // namespace qernal
