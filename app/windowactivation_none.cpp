// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowactivation.h"

namespace qernal {

void activateForUser(const QWindow *) {}

} // namespace qernal
