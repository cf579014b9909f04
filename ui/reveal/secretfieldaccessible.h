// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qernal {

/// Tells Qt how a SecretField appears to assistive technology: a static text whose value is the secret while, and only
/// while, it is shown. Once per process; further calls do nothing.
void installSecretFieldAccessibility();

} // namespace qernal
