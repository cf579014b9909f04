// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace qernal {

/// Where a secret is, in the one vocabulary of the program.
enum class SecretState {
    Requested, ///< the request is on its way or its answer is not known yet
    Held,      ///< in our memory only: the keychain did not take it (yet)
    Pending,   ///< in the keychain and read back; the user has not said what to do with it
    Stored,    ///< in the keychain because the user wants it kept
    Unknown,   ///< the answer or the keychain did not say
    Lost,      ///< the token exists and its secret never reached us: regenerate or revoke
};

/// True where the keychain holds the secret, whether or not the user has decided to keep it.
[[nodiscard]] constexpr bool isInKeychain(SecretState state)
{
    return state == SecretState::Pending || state == SecretState::Stored;
}

/// The request whose answer carries the secret; Add = none, the user had it.
enum class SecretOperation { Create, Regenerate, Change, Add };

/// What is known of one secret: ids, names and states, never the secret itself.
struct SecretRecord {
    QUuid id = {};      ///< of this record, made by begin()
    QUuid account = {}; ///< the account that asked
    SecretOperation operation = SecretOperation::Create;
    QUuid replacement = {}; ///< the Replacement whose second token it is; null for any other
    QString tokenId = {};   ///< empty while a create has not been answered
    QString tokenName = {};
    SecretState state = SecretState::Requested;
    QDateTime requestedAt = {}; ///< UTC, our clock
    QString keychainKey = {};   ///< com.qernal.TokenManager/<account>/<token id>/<generation>; set before the write
    QString replacedKey = {};   ///< the key of the generation before, removed once this one is kept
    QStringList knownIds = {};  ///< for a create: ids of the tokens of that name that were listed before
    bool damaged = false;       ///< the answer that carried it was damaged: check that it works
    bool copied = false;        ///< the user has copied it
    bool wantsStored = false;   ///< the user ticked "Store the secret in the keychain" beforehand
    bool postponed = false;     ///< the reveal was closed with Done: a later start does not open it again
    bool discarded = false;     ///< the user gave it up; only its keychain entry is still to be removed
    QString check = {};         ///< 32 bits of a digest over `id` and the secret: detects another value, and no more
    bool refused = false;       ///< the keychain surely took none of the writes: it was missing, locked or denied them
    qint64 process = 0;         ///< the process that sent it: while it runs, others do not touch the record

    /// True while the secret would be lost if its reveal were closed: neither stored nor copied.
    [[nodiscard]] bool isUndecided() const { return state != SecretState::Stored && !copied; }
    [[nodiscard]] bool isInKeychain() const { return qernal::isInKeychain(state); }
    /// True where some generation of the secret may be read: in memory or in the keychain.
    [[nodiscard]] bool isReadable() const
    {
        if (state == SecretState::Lost || state == SecretState::Requested) return false;
        // After a lost answer it is the generation before, if that was ever here.
        return state != SecretState::Unknown || !keychainKey.isEmpty() || !replacedKey.isEmpty();
    }
    /// True while a create has no answer: the list of tokens shows its outcome.
    [[nodiscard]] bool isOpenCreate() const
    {
        return state == SecretState::Requested && operation == SecretOperation::Create;
    }
    /// True if the keychain has, or may have, an entry of this generation.
    [[nodiscard]] bool hasEntry() const { return !keychainKey.isEmpty(); }
    /// The keychain key of the best generation that there is: where an answer was lost, of the one before. May be
    /// empty.
    [[nodiscard]] QString bestKey() const
    {
        return !hasEntry() && state == SecretState::Unknown ? replacedKey : keychainKey;
    }

    friend bool operator==(const SecretRecord &, const SecretRecord &) = default;
};

} // namespace qernal
