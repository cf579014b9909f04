// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace qernal {

/// Writes made-up projects below @p folder, which exists: a web site, its infrastructure and a shell profile, whose
/// files use tokens of the service, and a `gh` in `bin` that says what it would do and does nothing. @p apiTokens are
/// `id@secret`, by the token's name; a file whose token is not among them is left out. False if the disk refuses.
[[nodiscard]] bool writeDemoProjects(const QString &folder, const QHash<QString, QByteArray> &apiTokens);

} // namespace qernal
