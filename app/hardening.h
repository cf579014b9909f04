// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processhardening.h"

#include <QProcessEnvironment>

namespace qernal {

/// The environment for child processes: ours without whatever may hold a secret (QERNAL_TOKEN).
[[nodiscard]] QProcessEnvironment scrubbedEnvironment();

} // namespace qernal
