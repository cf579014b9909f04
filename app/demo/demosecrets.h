// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace qernal {

/// `length` characters that need no escaping in a URL, from the system's random source.
QByteArray demoRandomText(qsizetype length);
/// What the service keeps of a secret.
QByteArray demoDigest(const QByteArray &secret);

} // namespace qernal
