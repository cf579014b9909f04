// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace qernal {

/// Makes @p folder (0700), with what is missing above it, so that it survives a power cut. LedgerWriteFailed.
[[nodiscard]] Result<void> makeDurableFolder(const QString &folder);
/// Writes @p content as the file @p path (0600), whole or not at all, and syncs it. The name survives a power cut once
/// syncFolder() was called. LedgerWriteFailed: the old file stays.
[[nodiscard]] Result<void> writeDurably(const QString &path, const QByteArray &content);
/// A new or removed name survives a power cut only once its folder was synced; false if it may not.
bool syncFolder(const QString &folder);

} // namespace qernal
