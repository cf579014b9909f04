// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace qernal {

/// What the command line asks for. Secrets are never arguments.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    bool demo = false;     ///< --demo: start with the local demo service
    bool selfTest = false; ///< --self-test
    StartRequest request;  ///< --new-token, --account NAME
    QString text;          ///< what --help, --version or a mistake prints; the program then ends
    int exitCode = 0;      ///< with this

    /// Reads @p arguments (the program's name first). Needs no QCoreApplication.
    [[nodiscard]] static CommandLine read(const QStringList &arguments);
};

} // namespace qernal
