// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/expiry.h"
#include "tests/fuzz/invariant.h"

#include <QTimeZone>

#include <algorithm>
#include <cstring>

namespace qernal {

namespace {

void checkReading(const QString &text, const QDateTime &date)
{
    require(date.offsetFromUtc() == 0, "dates are UTC");
    require(dateTimeFromText(text + QLatin1String("| and more")) == date, "what follows a date is ignored");
    // ISO 8601 writes years of four digits; an offset may lead out of them.
    if (date.date().year() >= 0 && date.date().year() <= 9999) {
        require(dateTimeFromText(date.toString(Qt::ISODateWithMs)) == date, "a date survives being written");
    }
}

/// Words may follow a date, to us; Qt takes some of what is none for nothing, so that "+23 59" is an offset to it.
bool wordsFollow(QStringView text)
{
    const QStringView time = text.mid(text.indexOf(u':') + 1);
    return !std::all_of(time.begin(), time.end(),
                        [](QChar c) { return QStringView(u"0123456789:.,+-Zz").contains(c); });
}

/// Where Qt reads the whole text as a date too, it is the same one.
void checkAgainstQt(const QString &text, const QDateTime &date)
{
    if (wordsFollow(text)) return;
    QDateTime theirs = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!theirs.isValid()) return;
    if (theirs.timeSpec() == Qt::LocalTime) theirs.setTimeZone(QTimeZone::utc());
    // It rounds what is beyond milliseconds, which we cut.
    require(qAbs(theirs.msecsTo(date)) <= 1, "a date is the one that Qt reads");
}

void checkExpiry(const QDateTime &date, const QDateTime &now, int threshold)
{
    const TokenStatus status = tokenStatus(
        Token{.id = {}, .userId = {}, .name = {}, .expiryAt = date, .createdAt = {}, .updatedAt = {}}, now, threshold);
    require(status != TokenStatus::NeverExpires, "what has an expiry expires");
    require((status == TokenStatus::Expired) == (date <= now), "expired is what lies behind");
    const qint64 left = daysLeft(date, now);
    require(status != TokenStatus::ExpiringSoon || left <= threshold, "expiring soon is within the threshold");
    require(status != TokenStatus::Active || left >= threshold, "active is beyond the threshold");
    require(left >= 0 || status == TokenStatus::Expired, "only what expired has negative days");
}

} // namespace

} // namespace qernal

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace qernal;
    if (size < 5) return 0;
    std::uint32_t seconds = 0;
    std::memcpy(&seconds, data, sizeof seconds);
    const int threshold = data[4] % 91;
    const QString text = QString::fromUtf8(bytesOf<QByteArrayView>(data + 5, size - 5));
    const QDateTime date = dateTimeFromText(text);
    if (!date.isValid()) return 0;
    checkReading(text, date);
    checkAgainstQt(text, date);
    checkExpiry(date, QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()), threshold);
    const int duration = static_cast<int>(seconds % (MaxExpiryDuration + 1));
    require(expiryOf(duration, date).isValid() == (duration > 0), "only a duration of zero never expires");
    return 0;
}
