// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/idmatcher.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace qernal {

/// Reads @p device to its end, in a buffer of constant size that is wiped afterwards, and passes each occurrence with
/// its line (from 1) to @p found, until that returns false, which is then the result. For what FileScan passes over:
/// pipes, and files that are not text.
[[nodiscard]] bool searchIds(QIODevice *device, const IdMatcher &matcher,
                             const std::function<bool(const IdMatch &match, qint64 line)> &found);

} // namespace qernal
