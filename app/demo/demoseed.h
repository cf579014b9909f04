// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace qernal {

class DemoTokenStore;

/// Fills the store with `count` believable tokens, created over the past year, some of them near or past
/// their end; returns `id@secret` of the one that a person signs in with. With none it is in no list.
/// @p apiTokens, where it is given, receives the `id@secret` of each, by name.
QByteArray demoSeed(DemoTokenStore &store, int count, QHash<QString, QByteArray> *apiTokens = nullptr);

} // namespace qernal
