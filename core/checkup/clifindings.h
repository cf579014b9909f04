// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupsubject.h"
#include "core/checkup/finding.h"

namespace qernal {

/// What may be wrong with the files and variables that the service's CLI reads. These block while they read, and may be
/// called on any thread.

/// The CLI's configuration file of @p home: its mode, and whether it can be read.
[[nodiscard]] QList<Finding> cliFileFindings(const QString &home);
/// On Windows the CLI needs HOME, which is usually not set there.
[[nodiscard]] std::optional<Finding> cliHomeFinding(const QProcessEnvironment &environment, bool isWindows);
/// QERNAL_HOST_HYDRA in @p environment, and in each of @p dotEnvs (paths): the CLI would send its secret to that host.
/// Those of @p knownUrls are hosts that the user has signed in at.
[[nodiscard]] QList<Finding> redirectFindings(const QProcessEnvironment &environment, const QStringList &dotEnvs,
                                              const QList<QUrl> &knownUrls);

/// The last value of the variable @p name in @p text, as the CLI reads a `.env`; empty if it is not set.
[[nodiscard]] QString variableIn(QByteArrayView text, QByteArrayView name);

} // namespace qernal
