// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/token.h"
#include "core/clock.h"
#include "core/expiry/reminderrecord.h"
#include "core/expiry/reminderthresholds.h"
#include "core/result.h"
#include "core/secrets/recordmap.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLockFile;
QT_END_NAMESPACE

namespace qernal {

/// A token of whose expiry a person is to be reminded now.
struct Reminder {
    Token token;
    int days = 0; ///< the threshold that was reached; 0 where it has expired
};

/// Decides which tokens a person is to be reminded of: each once for every expiry and threshold, whatever is restarted
/// meanwhile. What was said is remembered on disk, by the token's id and expiry, so that a renewed token is reminded
/// of again. Several processes may share the folder: what one of them is saying, the others leave to it.
///
/// A threshold that was passed unseen, as by a computer that slept, counts with those that follow: the nearest one is
/// said. A clock that ran ahead and was set back takes back what it made the monitor say. A record that cannot be read
/// is replaced: at worst something is said twice.
///
/// Everything here blocks on the disk, and any one thread may do it: see ExpiryReminders.
class ExpiryMonitor {
public:
    /// More tokens than these, of those that expire first, are not told from each other at one time.
    static constexpr qsizetype MaxReminders = 10'000;

    /// @p folder has one file for each account; it is made (0700) when first needed.
    ExpiryMonitor(const QString &folder, Clock clock);
    ~ExpiryMonitor();

    /// Reminds at @p thresholds; at those of the first start before.
    void setThresholds(const ReminderThresholds &thresholds) { m_thresholds = thresholds; }

    /// What is to be said now of @p tokens of @p account, the next expiry first. settle() has to follow, unless
    /// nothing is. Until then every other call, also of other processes, has nothing to say.
    [[nodiscard]] QList<Reminder> begin(const QUuid &account, const QList<Token> &tokens);
    /// What begin() gave was @p said, and is remembered; or it was not, and comes again with the next begin().
    /// LedgerWriteFailed: it is remembered by this process alone.
    [[nodiscard]] Result<void> settle(bool said);
    /// Reminds of the tokens @p ids of @p account once more, tomorrow at eight in the morning; nothing of those that
    /// nobody was reminded of. LedgerWriteFailed as above.
    [[nodiscard]] Result<void> remindTomorrow(const QUuid &account, const QStringList &ids);

private:
    [[nodiscard]] bool lock();
    void read(const QUuid &account);
    [[nodiscard]] Result<void> write();
    [[nodiscard]] bool isDue(const QString &id, qint64 expiryAt, qint64 now);
    void forgetPast(qint64 now);
    void askForTomorrow(const QStringList &ids);

    QString m_folder;
    Clock m_clock;
    ReminderThresholds m_thresholds;
    RecordMap<ReminderRecord, &ReminderRecord::account> m_files;
    QHash<QUuid, ReminderRecord> m_unwritten; // what the disk refused
    std::unique_ptr<QLockFile> m_lock;        // from begin() to settle()
    ReminderRecord m_record;                  // of the account that begin() was given
    QList<Reminder> m_due;
};

} // namespace qernal
