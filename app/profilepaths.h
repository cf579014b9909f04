// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qernal {

/// Where what the program knows is kept: of the real accounts, or of the demo's.
struct ProfilePaths {
    QString keychainService;   ///< what the entries are called in the keychain
    QString ledgerFolder;      ///< see SecretLedger
    QString settingsFile;      ///< see AccountSettings
    QString replacementFolder; ///< see ReplacementJournal
    QString reminderFolder;    ///< see ExpiryMonitor; empty where nobody is reminded of anything
};

/// Gives the process the names and the version on which the paths depend. Call it first.
void nameProgram();

[[nodiscard]] ProfilePaths realProfile();
[[nodiscard]] ProfilePaths demoProfile();

} // namespace qernal
