// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/places/scanfolders.h"
#include "core/secrets/keychain.h"
#include "ui/places/handoffdialog.h"
#include "ui/places/replacedialog.h"

#include <QSettings>
#include <QTemporaryDir>

namespace qernal {

/// What the dialogs that hand a secret on need, without a service: a custody that holds the secret of one token, and a
/// replacement whose second token that is.
struct PlacesStack {
    PlacesStack()
    {
        setChosenFolders(&settings, {{.path = folder.path()}});
        const Result<QUuid> begun =
            custody.begin({.account = account, .tokenName = QStringLiteral("deploy-production"), .wantsStored = true});
        record = begun.value_or(QUuid());
        custody.received(record, tokenId, QStringLiteral("deploy-production"),
                         Secret((tokenId + QLatin1String("@T.KcV~_96jfOoD5ixFP8qu0Spm")).toLatin1()), false);
    }

    [[nodiscard]] bool isStored() const
    {
        const auto known = custody.records()->record(record);
        return known && known->state == SecretState::Stored;
    }
    [[nodiscard]] HandOffDialog *handOffDialog(QWidget *parent = nullptr)
    {
        return new HandOffDialog(record,
                                 {.custody = &custody,
                                  .ledger = &ledger,
                                  .cliConfig = CliConfig(QProcessEnvironment(), folder.path()),
                                  .clock = systemClock(),
                                  .environment = QProcessEnvironment::systemEnvironment()},
                                 &clipboard, parent);
    }
    /// At the places, if the secret is stored; else where the second token is created.
    [[nodiscard]] ReplaceDialog *replaceDialog(QWidget *parent = nullptr)
    {
        using Kind = ReplacementPlace::Kind;
        using Progress = ReplacementPlace::Progress;
        const Replacement replacement{.id = QUuid::createUuid(),
                                      .batch = QUuid::createUuid(),
                                      .account = account,
                                      .name = QStringLiteral("deploy-production"),
                                      .newName = QStringLiteral("deploy-production"),
                                      .oldId = QStringLiteral("1ca25614-07b0-4260-8ecb-f5098305fdd4"),
                                      .newId = tokenId,
                                      .startedAt = QDateTime::currentDateTimeUtc(),
                                      .places = {{Kind::Environment, {}, Progress::Open},
                                                 {Kind::CliConfiguration, {}, Progress::DoneByUser},
                                                 {Kind::OwnAccount, {}, Progress::LeftOut}}};
        return journal.put(replacement) ? new ReplaceDialog({.replacer = &replacer,
                                                             .filler = &filler,
                                                             .ledger = &ledger,
                                                             .settings = &settings,
                                                             .clock = systemClock(),
                                                             .cliConfig = std::nullopt},
                                                            {replacement}, parent)
                                        : nullptr;
    }

    QTemporaryDir folder;
    QUuid account = QUuid::createUuid();
    QString tokenId = QStringLiteral("51687d2f-07b0-4260-8ecb-f5098305fdd4");
    QUuid record;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Keychain keychain{QStringLiteral("com.qernal.TokenManager.test")};
    SecretCustody custody{folder.filePath(QStringLiteral("ledger")), &keychain, systemClock()};
    SecretClipboard clipboard;
    AccountStore accounts{&settings, &keychain};
    PlaceLedger ledger{folder.filePath(QStringLiteral("places"))};
    ReplacementJournal journal{folder.filePath(QStringLiteral("replacements"))};
    Replacer replacer{&journal, &custody, systemClock()};
    PlaceFiller filler{&journal, &custody, &accounts, systemClock()};
};

} // namespace qernal
