// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/api/token.h"
#include "core/clock.h"
#include "core/places/scanfolders.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QSet>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace qernal {

class HttpClient;
class Keychain;
class ReplacementJournal;
class SecretRecords;

/// What a CheckUp reads; it changes none of it, and owns nothing.
struct CheckUpParts {
    using SecretReader = std::function<void(const QString &keychainKey, QObject *context, Callback<Secret> done)>;

    SecretRecords *records = nullptr; ///< of every account; read again where another instance may have written
    QSettings *settings = nullptr;    ///< see AccountSettings
    Keychain *keychain = nullptr;
    /// Reads an entry of that keychain, with the patience that suits whoever waits. Follows the contract of Callback.
    SecretReader readSecret = {};
    HttpClient *http = nullptr;
    const ReplacementJournal *replacements = nullptr;
    Clock clock = systemClock();
};

/// What is to be checked, and in which surroundings.
struct CheckUpSubject {
    Account account;
    QList<Token> tokens = {};                      ///< all that the service lists, or what is remembered of them
    std::optional<Error> listError = std::nullopt; ///< why the list could not be read now; `tokens` are then not sure
    QHash<QString, QDateTime> lastUses = {};       ///< when tokens were last used here (UTC), by ID in lower case
    std::optional<QSet<QString>> notedIds = std::nullopt; ///< of tokens with a note; nothing where that is not known
    QString onlyToken = {};                               ///< the ID of the token that matters; empty for all
    bool verifies = false;                       ///< trade each stored secret at the service, to see whether it works
    QProcessEnvironment environment = {};        ///< as the service's tools would have it
    QString home = {};                           ///< the folder that holds `.qernal`
    QList<ScanFolder> folders = {};              ///< where files of the service's tools are looked for
    QString currentFolder = {};                  ///< of a terminal; empty for none
    QString processes = QStringLiteral("/proc"); ///< the folder that lists what runs, as proc(5) describes it
};

} // namespace qernal
