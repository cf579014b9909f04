// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/token.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace qernal {
namespace {

/// Walks over the characters of a date-time; every step fails for good once one did not fit.
class DateCursor {
public:
    explicit DateCursor(QStringView text) : m_text(text) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    [[nodiscard]] bool atDigit() const { return peek() >= u'0' && peek() <= u'9'; }

    bool take(QStringView anyOf)
    {
        if (m_at >= m_text.size() || !anyOf.contains(peek())) return false;
        ++m_at;
        return true;
    }
    void require(QStringView anyOf) { m_failed = !take(anyOf) || m_failed; }
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!atDigit()) {
                m_failed = true;
                return 0;
            }
            value = value * 10 + digit();
        }
        return value;
    }
    int milliseconds()
    {
        int value = 0;
        for (int weight = 100; atDigit(); weight /= 10) {
            value += weight * digit();
        }
        return value;
    }

private:
    int digit() { return m_text.at(m_at++).unicode() - u'0'; }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// Reads `Z`, `+hh`, `+hhmm` or `+hh:mm`; without any of them the API's UTC holds.
int offsetSeconds(DateCursor &cursor)
{
    const int sign = cursor.peek() == u'-' ? -1 : 1;
    if (!cursor.take(u"+-")) return 0;
    const int hours = cursor.number(2);
    const int minutes = cursor.take(u":") || cursor.atDigit() ? cursor.number(2) : 0;
    return sign * (hours * 3600 + minutes * 60);
}

Result<QString> textField(const QJsonObject &json, QLatin1String field)
{
    const QJsonValue value = json.value(field);
    if (value.isUndefined() || value.isNull()) return QString();
    if (!value.isString()) return failure(Error::Kind::NotUnderstood, field);
    return value.toString();
}

/// A date-time that cannot be read is an error: taken for absent, an expiry would read as "never".
Result<QDateTime> dateField(const QJsonObject &json, QLatin1String field)
{
    const Result<QString> text = textField(json, field);
    if (!text) return tl::unexpected<Error>(text.error());
    if (text->isNull()) return QDateTime();
    const QDateTime date = dateTimeFromText(*text);
    if (!date.isValid()) return failure(Error::Kind::NotUnderstood, field);
    return date;
}

/// Moves the value of @p from into @p to, or keeps its error in @p error.
template<typename T> void assign(T &to, Result<T> from, std::optional<Error> &error)
{
    if (from) {
        to = std::move(*from);
    } else if (!error) {
        error = from.error();
    }
}

bool isNameCharacter(QChar c)
{
    return (c >= u'A' && c <= u'z') || c == u'-';
}

} // namespace

QDateTime dateTimeFromText(const QString &text)
{
    DateCursor cursor(text);
    const int year = cursor.number(4);
    const bool extended = cursor.take(u"-");
    const int month = cursor.number(2);
    if (extended) cursor.require(u"-");
    const int day = cursor.number(2);
    cursor.require(u"Tt ");
    const int hour = cursor.number(2);
    if (extended) cursor.require(u":");
    const int minute = cursor.number(2);
    int second = 0;
    int fraction = 0;
    if (extended ? cursor.take(u":") : cursor.atDigit()) {
        second = cursor.number(2);
        if (cursor.take(u".,")) fraction = cursor.milliseconds();
    } else if (cursor.take(u".,")) {
        // A fraction of a minute: ISO 8601 has it, RFC 3339 has not. Better no date than one that is half a minute off.
        return {};
    }
    const int offset = offsetSeconds(cursor);
    // Words may follow, as "+00:00 UTC", but a digit more belongs to a number that was written in another way.
    if (cursor.failed() || cursor.atDigit()) return {};

    // QTime knows no leap second.
    const QTime time(hour, minute, second == 60 ? 59 : second, fraction);
    const QDate date(year, month, day);
    if (!date.isValid() || !time.isValid()) return {};
    return QDateTime(date, time, QTimeZone::utc()).toUTC().addSecs(-offset);
}

Result<Token> tokenFromJson(const QJsonObject &json)
{
    Token token;
    std::optional<Error> error;
    assign(token.id, textField(json, QLatin1String("id")), error);
    if (!error && token.id.isEmpty()) return failure(Error::Kind::NotUnderstood, QStringLiteral("id"));
    assign(token.userId, textField(json, QLatin1String("user_id")), error);
    assign(token.name, textField(json, QLatin1String("name")), error);
    assign(token.expiryAt, dateField(json, QLatin1String("expiry_at")), error);

    const QJsonValue date = json.value(QLatin1String("date"));
    if (!error && !date.isObject() && !date.isNull() && !date.isUndefined()) {
        return failure(Error::Kind::NotUnderstood, QStringLiteral("date"));
    }
    assign(token.createdAt, dateField(date.toObject(), QLatin1String("created_at")), error);
    assign(token.updatedAt, dateField(date.toObject(), QLatin1String("updated_at")), error);
    if (error) return tl::unexpected<Error>(*error);
    return token;
}

QByteArray toJson(const NewToken &token)
{
    return toJson(TokenChange{.name = token.name, .expiryDuration = token.expiryDuration});
}

QByteArray toJson(const TokenChange &change)
{
    QJsonObject json;
    if (change.name) json.insert(QLatin1String("name"), *change.name);
    if (change.expiryDuration) json.insert(QLatin1String("expiry_duration"), *change.expiryDuration);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

NameProblem nameProblem(const QString &name)
{
    if (name.isEmpty()) return NameProblem::Empty;
    return std::all_of(name.cbegin(), name.cend(), isNameCharacter) ? NameProblem::None : NameProblem::Character;
}

} // namespace qernal
