// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretrecords.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <vector>

namespace qernal {

/// The secrets that only our memory holds, and the writes that bring them into the keychain.
///
/// A secret leaves memory when the keychain has it, read back, and the ledger says so (*pending*), or when the user
/// gave it up. Owned by SecretCustody.
class SecretSaver : public QObject {
    Q_OBJECT
public:
    /// Neither @p records nor @p keychain is owned; both outlive the saver.
    SecretSaver(SecretRecords *records, Keychain *keychain, QObject *parent = nullptr);
    ~SecretSaver() override;

    /// Whether the user has to see a secret.
    enum class Reveal : quint8 {
        Wanted,
        OnFailure, ///< one that the program hands over itself: only if it cannot be stored
        NotWanted, ///< one that the user brought
    };

    /// Takes @p secret of the record @p id into memory; revealNeeded() follows within two seconds where it is wanted.
    void hold(const QUuid &id, Secret secret, Reveal reveal = Reveal::Wanted);
    /// Writes it to the keychain, unless that is under way.
    void save(const QUuid &id);
    /// The same, and stores it once it is written; an error says why it is not, and the secret stays in memory. The
    /// request is remembered: it is stored all the same if a silent keychain turns out to have taken it.
    void saveAndStore(const QUuid &id, QObject *context, Callback<void> done);
    /// Call this when the keychain was seen to hold the secret of @p id: makes it *pending*, or *stored* where that was
    /// requested.
    void confirmSaved(const QUuid &id);
    /// Makes the pending record @p id *stored*. CannotKeepTrack: the ledger could not say so.
    [[nodiscard]] Result<void> store(const QUuid &id);
    /// Wipes the secret of @p id from memory. Whoever waits for it to be stored is answered Cancelled.
    void drop(const QUuid &id);

    /// The secret of @p id while our memory holds it, else null. Valid until control returns to the event loop.
    [[nodiscard]] const Secret *secret(const QUuid &id) const;
    [[nodiscard]] bool holds(const QUuid &id) const { return secret(id) != nullptr; }
    [[nodiscard]] bool holdsAny() const { return !m_held.empty(); }
    /// True while the write of @p id has not ended (*Saving…*).
    [[nodiscard]] bool isSaving(const QUuid &id) const;
    /// Why the last write of @p id failed, if it did.
    [[nodiscard]] std::optional<Error> lastError(const QUuid &id) const;
    /// True while a secret has arrived whose reveal was not asked for yet.
    [[nodiscard]] bool isArriving() const;

signals:
    /// The write of @p id ended, or took two seconds: its reveal must open now.
    void revealNeeded(const QUuid &id);
    /// The ledger says that @p id is *stored*.
    void stored(const QUuid &id);

private:
    /// Whoever waits for a secret to be stored. Copied into closures, so it holds no secret.
    struct Waiter {
        QPointer<QObject> context;
        Callback<void> done;
    };
    struct Held {
        Secret secret;
        bool saving = false;
        bool perhapsWritten = false; ///< the outcome of some write is not known
        bool announced = false;
        bool quiet = false; ///< Reveal::OnFailure
        bool wantsStored = false;
        std::optional<Error> error;
        std::vector<Waiter> waiters;
    };

    void handleWritten(const QUuid &id, const Result<void> &result);
    /// Records whether the keychain surely took nothing so far: only then is the secret known to be lost with us.
    void recordRefusal(const QUuid &id, bool refused);
    void announce(const QUuid &id);
    static void answer(const std::vector<Waiter> &waiters, const Result<void> &result);
    static void cancel(const std::vector<Waiter> &waiters);

    SecretRecords *m_records;
    Keychain *m_keychain;
    std::map<QUuid, Held> m_held;
};

} // namespace qernal
