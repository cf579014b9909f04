// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace qernal {

/// Is there a process with this id on this computer, whoever's it is? Ids are used again, so yes is no proof.
[[nodiscard]] bool isRunning(qint64 process);

} // namespace qernal
