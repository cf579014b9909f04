// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secrets/keychain.h"
#include "core/secrets/lastuses.h"
#include "core/secrets/secretrecords.h"
#include "core/secrets/secretrecovery.h"
#include "core/secrets/secretremover.h"
#include "core/secrets/secretsaver.h"

#include <QHash>
#include <QObject>

namespace qernal {

/// Owns every secret that the service issues, from the first byte to the user's decision, for the life of the program.
///
/// One path: begin() writes a *requested* record to disk before anything is sent; received() takes the secret, writes
/// it to the keychain as *pending* under a key of its own generation and reads it back; revealNeeded() asks for the
/// reveal when that ended, failed, or two seconds passed. The user then keeps, copies or discards it. A secret that
/// the keychain did not take stays in memory here (*held*) until it is kept, discarded or the program ends.
///
/// Models and messages need only records().
///
/// Why more than 15 public functions: one for each way in which an answer or a decision arrives, so that no secret
/// bypasses it.
class SecretCustody : public QObject {
    Q_OBJECT
public:
    /// What is about to be asked of the service.
    struct Request {
        QUuid account = {};
        SecretOperation operation = SecretOperation::Create;
        QString tokenId = {}; ///< empty for a create
        QString tokenName = {};
        QStringList knownIds = {}; ///< for a create: listed tokens of that name
        bool wantsStored = false;
        /// The Replacement that the secret is for: it is stored without a reveal, which opens only if that fails. Null
        /// for any other secret.
        QUuid replacement = {};
    };

    /// @p keychain is not owned and outlives the custody.
    SecretCustody(const QString &ledgerFolder, Keychain *keychain, Clock clock, QObject *parent = nullptr);
    ~SecretCustody() override;

    /// Reads the ledger and emits revealNeeded() or answerMissing() for what an earlier run left undecided.
    /// Call it once the listeners are connected.
    void resume();

    // --- On the way to the service -----------------------------------------------------------------------------
    /// Records the request on disk and returns its record's id. LedgerWriteFailed, TokenBusy: nothing must be sent.
    [[nodiscard]] Result<QUuid> begin(const Request &request);
    /// A secret arrived for @p record. @p damaged: it came beside an error or in a body that was cut.
    void received(const QUuid &record, const QString &tokenId, const QString &tokenName, Secret secret, bool damaged);
    /// The service surely issued nothing (refused, or an update without a secret): the record is forgotten.
    void nothingIssued(const QUuid &record);
    /// No whole answer came and the service may have acted. A create stays *requested* until settled, a regenerate
    /// becomes *unknown*; emits answerMissing().
    void answerLost(const QUuid &record);
    /// Reading the list again settled a lost create: @p created are the tokens that it may have made, id → name (each
    /// becomes *lost*, none is decided if there are several); an empty map forgets the record.
    void settle(const QUuid &record, const QHash<QString, QString> &created);

    /// Stores a secret that the user has from elsewhere, as a new record of its token: written, read back, *stored*; no
    /// reveal is asked for. The error says why it is not stored; where that lies with the keychain it stays *held*.
    /// LedgerWriteFailed, TokenBusy: nothing stays.
    void add(const Request &request, Secret secret, QObject *context, Callback<void> done);

    // --- What the user decides ---------------------------------------------------------------------------------
    /// Keep it: writes it first if it is only held, then *stored*; the generation it replaced is removed from the
    /// keychain. The error says why it is not stored; the secret then stays where it was; one that was held is
    /// stored all the same if a silent keychain turns out to have taken it. Cancelled: the secret
    /// was discarded meanwhile.
    void keep(const QUuid &record, QObject *context, Callback<void> done);
    /// The user copied it: recorded, so that a later start knows, and as a use of its token; removes nothing.
    void markCopied(const QUuid &record);
    /// The reveal was closed with Done after a copy: the secret stays pending, the user may keep or forget it later.
    void postpone(const QUuid &record);
    /// Forget it everywhere: memory, keychain, ledger. For *Discard* and *Forget*, and when its token is revoked.
    /// An entry that the keychain did not remove is tried again when it answers late (removedLate() says so), and at
    /// the next start. CannotKeepTrack: the ledger could not be changed, and a later start will not know of this.
    void discard(const QUuid &record, QObject *context, Callback<void> done);
    /// Removes the keychain entries and records of the token @p tokenId of @p account, if any.
    void forgetToken(const QUuid &account, const QString &tokenId, QObject *context, Callback<void> done);
    /// Forgets every record and entry of @p account: for leaving the demo.
    void forgetAccount(const QUuid &account, QObject *context, Callback<void> done);

    // --- Reading it --------------------------------------------------------------------------------------------
    /// A copy of the secret of @p record, from memory or the keychain.
    void read(const QUuid &record, QObject *context, Callback<Secret> done);

    /// Where each secret is, and the signal that it changed.
    [[nodiscard]] SecretRecords *records() { return &m_records; }
    [[nodiscard]] const SecretRecords *records() const { return &m_records; }
    /// When each token was last used on this computer.
    [[nodiscard]] LastUses *lastUses() { return &m_lastUses; }
    /// The writes to the keychain that are under way or failed.
    [[nodiscard]] const SecretSaver &saver() const { return m_saver; }
    /// True if @p record is *requested* and its answer is no longer awaited: not we, and not another instance.
    [[nodiscard]] bool isAnswerMissing(const QUuid &record) const { return m_recovery.isAnswerMissing(record); }
    /// True while any secret would be lost if the process ended now.
    [[nodiscard]] bool wouldLose() const { return m_saver.holdsAny(); }

signals:
    /// The reveal of @p record must open now (or update, if it is open).
    void revealNeeded(const QUuid &record);
    /// A secret of @p account and @p tokenId arrived: the account's own credential may have to follow.
    void secretArrived(const QUuid &account, const QString &tokenId, const QUuid &record);
    /// @p record has no whole answer: read the list again and settle() it, then inform the user. Or its secret is lost,
    /// which is reported at each start until its token has a newer secret or is gone.
    void answerMissing(const QUuid &record);
    /// The entry of @p record is gone from the keychain after discard(), forgetToken() or forgetAccount() had answered
    /// with an error. End what was said about that error; the record, which was of @p account and @p tokenId, is no
    /// longer known.
    void removedLate(const QUuid &record, const QUuid &account, const QString &tokenId);

private:
    /// Records that @p secret of @p record is in our memory, under a key of its own.
    void hold(SecretRecord *record, Secret secret, SecretSaver::Reveal reveal);
    void keepUnknown(const SecretRecord &record, QObject *context, Callback<void> done);
    /// Removes those of @p records that await no answer.
    void forgetAnswered(QList<SecretRecord> records, QObject *context, Callback<void> done);

    Keychain *m_keychain;
    Clock m_clock;
    SecretRecords m_records;
    LastUses m_lastUses;
    SecretSaver m_saver;
    SecretRemover m_remover;
    SecretRecovery m_recovery;
};

} // namespace qernal
