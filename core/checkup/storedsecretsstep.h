// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"
#include "core/checkup/checkupsubject.h"
#include "core/secrets/secretrecord.h"

namespace qernal {

/// Reads each stored secret of an account, and what the account signs in with, from the keychain: is it there, and is
/// it what was stored? Where the subject says so, it is traded at the service as well: does it still work?
///
/// One after the other, and none after a keychain or a service that does not answer at all: that is one finding then.
class StoredSecretsStep : public CheckUpStep {
    Q_OBJECT
public:
    StoredSecretsStep(const CheckUpParts &parts, const CheckUpSubject &subject, QObject *parent = nullptr);

    void start() override;

private:
    /// An entry of the keychain to look at: a token's secret, or without a record the account's credential.
    struct Entry {
        QString key;
        std::optional<SecretRecord> record = std::nullopt;
    };

    void readNext();
    void handleRead(const Entry &entry, const Result<Secret> &secret);
    /// Reports that the keychain itself failed, and looks at no other entry.
    void reportKeychain(const Error &error);
    void reportUnreadable(const Entry &entry, const Error &error);
    void verify(const Entry &entry, const Secret &secret);
    void handleTraded(const Entry &entry, const std::optional<Error> &error);
    /// The account's credential is what it has to be: of the right form, and of the account's own token.
    [[nodiscard]] bool isCredential(const Secret &secret) const;
    [[nodiscard]] bool mayBeVerified(const Entry &entry) const;

    CheckUpParts m_parts;
    CheckUpSubject m_subject;
    QList<Entry> m_entries; ///< the next one is the first
};

} // namespace qernal
