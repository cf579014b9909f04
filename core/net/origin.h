// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace qernal {

/// Scheme, host and port of @p url (RFC 6454 section 4), the port always named.
[[nodiscard]] QString originOf(const QUrl &url);

/// The bytes of @p url as paths are joined to them: without query, fragment and the slashes at its end.
[[nodiscard]] QByteArray baseOf(const QUrl &url);

/// True if @p host names this computer itself: `localhost`, 127.0.0.0/8 or ::1. Nothing is looked up.
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace qernal
