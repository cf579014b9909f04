// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomessage.h"

namespace qernal {

class DemoTokenStore;

/// The token endpoint: the client-credentials grant (RFC 6749 section 4.4), the client known by HTTP Basic.
DemoAnswer demoTokenEndpoint(DemoTokenStore &store, const DemoRequest &request);

} // namespace qernal
