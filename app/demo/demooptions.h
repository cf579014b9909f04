// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofaults.h"
#include "app/demo/demopage.h"

#include <QStringList>

#include <chrono>

namespace qernal {

/// Which PUT gives a token another secret: the service does not publish it, so each way can be had.
enum class DemoPut { Any, Expiry, Never };

/// What the command line asks of the service.
struct DemoOptions {
    int tokens = 10;
    std::chrono::milliseconds latency{0};
    DemoShape shape = DemoShape::Envelope;
    DemoPut put = DemoPut::Expiry;
    DemoFaults faults = {};
    qint64 accessTokenSeconds = 3600;
    int maxPerPage = 100;
    QString projects = {}; ///< the folder for made-up projects; empty: none
};

/// Reads the command line; ends the process with a message on a wrong one, and for --help.
DemoOptions demoOptions(const QStringList &arguments);

} // namespace qernal
