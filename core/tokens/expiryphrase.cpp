// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiryphrase.h"

#include "core/api/token.h"

#include <QCoreApplication>
#include <QLocale>

namespace qernal {

namespace {

struct ExpiryWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::ExpiryWords)
};

using Range = ExpiryPhrase::Range;
enum class Unit { Hours, Days, Weeks, Months, Years };

// "May" and its like in other languages are too short to be meant by themselves.
constexpr qsizetype MinMonthLength = 4;
// A month without a year is any of these.
constexpr int YearsBefore = 2;
constexpr int YearsAfter = 10;

bool isAmong(const QString &word, const char *english, const QString &translated)
{
    return QString::fromLatin1(english).split(u' ').contains(word) ||
           translated.toCaseFolded().split(u' ').contains(word);
}

bool isIntroduction(const QString &word)
{
    return isAmong(word, "expire expires expiring in within by before", ExpiryWords::tr("expires in within"));
}

std::optional<Unit> unitOf(const QString &word)
{
    if (isAmong(word, "hour hours", ExpiryWords::tr("hour hours"))) return Unit::Hours;
    if (isAmong(word, "day days", ExpiryWords::tr("day days"))) return Unit::Days;
    if (isAmong(word, "week weeks", ExpiryWords::tr("week weeks"))) return Unit::Weeks;
    if (isAmong(word, "month months", ExpiryWords::tr("month months"))) return Unit::Months;
    if (isAmong(word, "year years", ExpiryWords::tr("year years"))) return Unit::Years;
    return std::nullopt;
}

qint64 startOf(const QDate &date)
{
    return date.startOfDay().toMSecsSinceEpoch();
}

Range daysFrom(const QDate &first, const QDate &behind)
{
    return {startOf(first), startOf(behind)};
}

/// From now to the end of the day that is so far away, as the list counts days.
std::optional<Range> within(int count, Unit unit, const QDateTime &now)
{
    const qint64 begin = now.toMSecsSinceEpoch();
    const QDate today = now.toLocalTime().date();
    switch (unit) {
    case Unit::Hours: return Range{begin, now.addSecs(qint64(count) * 3600).toMSecsSinceEpoch() + 1};
    case Unit::Days: return Range{begin, startOf(today.addDays(count + 1))};
    case Unit::Weeks: return Range{begin, startOf(today.addDays(7 * qint64(count) + 1))};
    case Unit::Months: return Range{begin, startOf(today.addMonths(count).addDays(1))};
    case Unit::Years: return Range{begin, startOf(today.addYears(count).addDays(1))};
    }
    return std::nullopt;
}

int monthOf(const QString &word)
{
    for (const QLocale &locale : {QLocale::c(), QLocale()}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month).toCaseFolded() == word) return month;
            if (locale.monthName(month).toCaseFolded() == word) return month;
        }
    }
    return 0;
}

int yearOf(const QStringList &words, qsizetype at)
{
    const int year = at < words.size() && words.at(at).size() == 4 ? words.at(at).toInt() : 0;
    return year >= 1970 ? year : 0;
}

std::optional<ExpiryPhrase> monthPhrase(const QStringList &words, qsizetype at, bool introduced, const QDateTime &now)
{
    const int month = monthOf(words.at(at));
    if (month == 0) return std::nullopt;
    const int year = yearOf(words, at + 1);
    if (year == 0 && !introduced && words.at(at).size() < MinMonthLength) return std::nullopt;
    const int thisYear = now.toLocalTime().date().year();
    ExpiryPhrase phrase{.words = year == 0 ? 1 : 2};
    for (int each = year == 0 ? thisYear - YearsBefore : year; each <= (year == 0 ? thisYear + YearsAfter : year);
         ++each) {
        const QDate first(each, month, 1);
        phrase.ranges.append(daysFrom(first, first.addMonths(1)));
    }
    return phrase;
}

/// "2027-03" and "2027-03-01".
std::optional<Range> isoRange(const QString &word)
{
    if (word.size() == 10) {
        const QDate day = QDate::fromString(word, Qt::ISODate);
        if (day.isValid()) return daysFrom(day, day.addDays(1));
    } else if (word.size() == 7) {
        const QDate first = QDate::fromString(word + QLatin1String("-01"), Qt::ISODate);
        if (first.isValid()) return daysFrom(first, first.addMonths(1));
    }
    return std::nullopt;
}

std::optional<ExpiryPhrase> phraseAt(const QStringList &words, qsizetype at, bool introduced, const QDateTime &now)
{
    const QString &word = words.at(at);
    const QDate today = now.toLocalTime().date();
    if (isAmong(word, "today", ExpiryWords::tr("today"))) return ExpiryPhrase{1, {daysFrom(today, today.addDays(1))}};
    if (isAmong(word, "tomorrow", ExpiryWords::tr("tomorrow"))) {
        return ExpiryPhrase{1, {daysFrom(today.addDays(1), today.addDays(2))}};
    }
    if (const auto range = isoRange(word)) return ExpiryPhrase{1, {*range}};
    bool isNumber = false;
    const int count = word.toInt(&isNumber);
    if (isNumber && count > 0 && count <= MaxExpiryDuration && at + 1 < words.size()) {
        const std::optional<Unit> unit = unitOf(words.at(at + 1));
        const std::optional<Range> range = unit ? within(count, *unit, now) : std::nullopt;
        if (range) return ExpiryPhrase{2, {*range}};
    }
    return monthPhrase(words, at, introduced, now);
}

} // namespace

std::optional<ExpiryPhrase> expiryPhrase(const QStringList &words, qsizetype first, const QDateTime &now)
{
    qsizetype at = first;
    while (at < words.size() && isIntroduction(words.at(at)))
        ++at;
    if (at == words.size() || !now.isValid()) return std::nullopt;
    std::optional<ExpiryPhrase> phrase = phraseAt(words, at, at > first, now);
    if (phrase) phrase->words += at - first;
    return phrase;
}

} // namespace qernal
