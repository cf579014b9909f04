// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secrets/keychain.h"
#include "core/secrets/secretrecords.h"
#include "core/secrets/secretremover.h"
#include "core/secrets/secretsaver.h"

#include <QObject>
#include <QSet>

namespace qernal {

/// Finds out what became of a secret that an earlier run, a late answer of the keychain or another instance left open.
/// Owned by SecretCustody.
class SecretRecovery : public QObject {
    Q_OBJECT
public:
    /// None of them is owned; all outlive the recovery.
    SecretRecovery(SecretRecords *records, SecretSaver *saver, SecretRemover *remover, Keychain *keychain, Clock clock,
                   QObject *parent = nullptr);

    /// Goes through every record that is not this run's work. The records must have been loaded.
    void resume();
    /// No whole answer came for @p id. A create stays *requested*, another request becomes *unknown*; emits
    /// answerMissing().
    void reportMissing(const QUuid &id);
    /// True if @p id is *requested* and its answer is no longer awaited: not we, and not another instance.
    [[nodiscard]] bool isAnswerMissing(const QUuid &id) const;
    /// True if another instance is changing the token of @p record at this moment, as far as can be known.
    [[nodiscard]] bool isChangedElsewhere(const SecretRecord &record);

signals:
    /// @p id is in the keychain and the user has not decided what to do with it.
    void revealNeeded(const QUuid &id);
    /// @p id has no answer, or its secret is lost. A lost one is reported at each start, until its token has a newer
    /// secret or is gone.
    void answerMissing(const QUuid &id);

private:
    void resumeRecord(const SecretRecord &record);
    void lookUp(const SecretRecord &record);
    void handleLookedUp(const QUuid &id, const Result<Secret> &result);
    void lookAgain();
    /// The keychain holds the secret of @p record: asks for its reveal, or stores it where it is for a replacement.
    void offer(const SecretRecord &record);
    /// The same of a secret that the user brought.
    void handleAddedLookedUp(SecretRecord record, const Result<Secret> &result);
    void handleLateAnswer(const QString &key);
    void confirmHeld(const SecretRecord &record);
    void reportLost(const SecretRecord &record);
    [[nodiscard]] bool isNewest(const SecretRecord &record) const;

    SecretRecords *m_records;
    SecretSaver *m_saver;
    SecretRemover *m_remover;
    Keychain *m_keychain;
    Clock m_clock;
    QSet<QUuid> m_reported; ///< lost secrets that this run has reported
};

} // namespace qernal
