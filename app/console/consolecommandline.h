// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/broker/brokerrule.h"
#include "app/console/refusal.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QStringList>

#include <optional>

namespace qernal {

/// What the command line of `qernal-token` asks for. Secrets are never arguments.
struct ConsoleCommandLine {
    Q_DECLARE_TR_FUNCTIONS(ConsoleCommandLine)
public:
    enum class Command { Help, Version, Get, List, Check, Identify, Exec };

    Command command = Command::Help;
    QString account = {};                           ///< --account NAME; empty for the one used last
    QString token = {};                             ///< NAME of get, check and exec
    bool show = false;                              ///< get --show
    bool json = false;                              ///< list --json, check --json
    std::optional<int> expiringDays = std::nullopt; ///< list --expiring DAYS
    bool verify = false;                            ///< check --verify
    bool notify = false;                            ///< list --notify; without --expiring, as the settings say
    bool wait = false;                              ///< list --notify --wait
    QStringList files = {};                         ///< of identify; none for standard input
    bool passSecret = false;                        ///< exec --secret
    bool lendAccessToken = false;                   ///< exec --access-token
    QList<BrokerRule> rules = {};                   ///< exec --read-only, --allow RULE; empty for everything
    QString logFile = {};                           ///< exec --log FILE
    QList<QByteArray> childCommand = {};            ///< of exec, behind `--`, byte for byte

    /// Reads @p arguments, the first of which is the program's name.
    [[nodiscard]] static Answered<ConsoleCommandLine> read(const QList<QByteArray> &arguments);
    /// What --help prints.
    [[nodiscard]] static QString help();
};

} // namespace qernal
