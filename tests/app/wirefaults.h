// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

namespace qernal {

/// One thing that a network, a proxy or a service does to an answer whose good body would be @p body.
struct WireFault {
    QByteArray name;
    Fault fault;
    bool mayBeUnderstood = false; ///< an answer that is odd, but says all that is needed
};

[[nodiscard]] QList<WireFault> connectionFaults(const QByteArray &body);
[[nodiscard]] QList<WireFault> slowFaults(const QByteArray &body);
[[nodiscard]] QList<WireFault> bodyFaults(const QByteArray &body);
[[nodiscard]] QList<WireFault> statusFaults();

} // namespace qernal
