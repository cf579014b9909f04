// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expiry/expirymonitor.h"

#include "core/secrets/durablefile.h"

#include <QLockFile>

#include <algorithm>
#include <utility>

namespace qernal {

namespace {

constexpr qint64 HourLength = 60 * 60 * 1000; // milliseconds
// A clock that is set by less than this has not run ahead: thresholds are at least a day apart.
constexpr qint64 ClockTolerance = HourLength;
constexpr int MorningHour = 8;

qint64 tomorrowMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), QTime(MorningHour, 0)).toMSecsSinceEpoch();
}

} // namespace

ExpiryMonitor::ExpiryMonitor(const QString &folder, Clock clock)
    : m_folder(folder), m_clock(std::move(clock)), m_files(folder, reminderRecordFromJson)
{
}

ExpiryMonitor::~ExpiryMonitor() = default;

bool ExpiryMonitor::lock()
{
    if (m_lock) return false;
    static_cast<void>(makeDurableFolder(m_folder));
    auto lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    // One whose process has ended is taken over at any age.
    lock->setStaleLockTime(0);
    // Where nothing can be written, nobody else can write either.
    if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) return false;
    m_lock = std::move(lock);
    return true;
}

void ExpiryMonitor::read(const QUuid &account)
{
    m_files.refresh(account);
    m_record = m_unwritten.contains(account)
                   ? m_unwritten.value(account)
                   : m_files.record(account).value_or(ReminderRecord{.account = account, .given = {}});
}

Result<void> ExpiryMonitor::write()
{
    const std::optional<ReminderRecord> there = m_files.record(m_record.account);
    if (there ? m_record == *there : m_record.given.isEmpty()) return {};
    Result<void> written = m_files.put(m_record);
    if (written) {
        m_unwritten.remove(m_record.account);
    } else {
        m_unwritten.insert(m_record.account, m_record);
    }
    return written;
}

void ExpiryMonitor::forgetPast(qint64 now)
{
    m_record.given.removeIf([now](const auto &given) {
        return now - given.value().expiryAt > ReminderThresholds::MaxLateness + ClockTolerance;
    });
}

bool ExpiryMonitor::isDue(const QString &id, qint64 expiryAt, qint64 now)
{
    const std::optional<int> reached = m_thresholds.reached(expiryAt, now);
    const auto given = m_record.given.find(id);
    if (given == m_record.given.end()) return reached.has_value();
    const bool isRenewed = given->expiryAt != expiryAt;
    const bool wasClockAhead = expiryAt - now > given->days * ReminderThresholds::DayLength + ClockTolerance;
    if (isRenewed || (wasClockAhead && !reached)) {
        m_record.given.erase(given);
        return reached.has_value();
    }
    if (!reached) return false;
    if (wasClockAhead) given->days = *reached;
    const bool isAskedFor =
        given->againAt != NoTime && (given->againAt <= now || given->againAt > now + 2 * ReminderThresholds::DayLength);
    return *reached < given->days || isAskedFor;
}

QList<Reminder> ExpiryMonitor::begin(const QUuid &account, const QList<Token> &tokens)
{
    if (account.isNull() || !lock()) return {};
    read(account);
    const qint64 now = millisecondsOf(m_clock());
    m_due.clear();
    for (const Token &token : tokens) {
        const qint64 expiryAt = millisecondsOf(token.expiryAt);
        if (expiryAt != NoTime && isDue(token.id, expiryAt, now))
            m_due.append({token, m_thresholds.reached(expiryAt, now).value_or(0)});
    }
    std::stable_sort(m_due.begin(), m_due.end(),
                     [](const Reminder &a, const Reminder &b) { return a.token.expiryAt < b.token.expiryAt; });
    forgetPast(now);
    qsizetype room = MaxReminders - m_record.given.size();
    m_due.removeIf(
        [&](const Reminder &reminder) { return !m_record.given.contains(reminder.token.id) && room-- <= 0; });
    if (m_due.isEmpty()) static_cast<void>(settle(true));
    return m_due;
}

Result<void> ExpiryMonitor::settle(bool said)
{
    const QList<Reminder> due = std::exchange(m_due, {});
    if (!m_lock) return {};
    for (const Reminder &reminder : due) {
        if (said)
            m_record.given.insert(reminder.token.id,
                                  {.expiryAt = millisecondsOf(reminder.token.expiryAt), .days = reminder.days});
    }
    Result<void> written = write();
    m_lock.reset();
    return written;
}

void ExpiryMonitor::askForTomorrow(const QStringList &ids)
{
    const qint64 again = tomorrowMorning(m_clock());
    for (const QString &id : ids) {
        const auto given = m_record.given.find(id);
        if (given != m_record.given.end()) given->againAt = again;
    }
}

Result<void> ExpiryMonitor::remindTomorrow(const QUuid &account, const QStringList &ids)
{
    if (m_lock && m_record.account == account) {
        // settle() writes it.
        askForTomorrow(ids);
        return {};
    }
    // Not refused while another process speaks: at worst something is said twice.
    const bool isLocked = lock();
    const ReminderRecord before = std::exchange(m_record, {});
    read(account);
    askForTomorrow(ids);
    Result<void> written = write();
    m_record = before;
    if (isLocked) m_lock.reset();
    return written;
}

} // namespace qernal
