// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/preferences.h"

#include "core/expiry/reminderthresholds.h"
#include "core/tokens/expiry.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <array>
#include <functional>

namespace qernal {

namespace {

constexpr QLatin1String LanguageKey("preferences/language");
constexpr QLatin1String ExpiringSoonKey("preferences/expiringSoonDays");
constexpr QLatin1String ClipboardKey("preferences/clipboardSeconds");
constexpr QLatin1String RememberListsKey("preferences/rememberLists");
constexpr QLatin1String RemindsKey("preferences/reminders");
constexpr QLatin1String ReminderDaysKey("preferences/reminderDays");
constexpr QLatin1String TrayKey("preferences/tray");
constexpr QLatin1String ProxyKey("preferences/proxy");
constexpr QLatin1String IdleKey("preferences/lockIdleMinutes");
constexpr std::array AllKeys{LanguageKey, ExpiringSoonKey,  ClipboardKey, RemindsKey, ReminderDaysKey,
                             TrayKey,     RememberListsKey, ProxyKey,     IdleKey};

constexpr QLatin1String SystemProxy("system");
constexpr QLatin1String NoProxy("none");

constexpr int MaxExpiringSoonDays = 365;
constexpr int MaxReminderDays = 365;
constexpr int DefaultClipboardSeconds = 30;
constexpr int MinClipboardSeconds = 5;
constexpr int MaxClipboardSeconds = 3600;
constexpr int DefaultIdleMinutes = 15;
constexpr int MaxIdleMinutes = 240;

/// Sorted, each once; nothing where a number is none or out of bounds, or where there are too many.
std::optional<QList<int>> reminderDaysIn(const QStringList &numbers)
{
    QList<int> days;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const int each = number.toInt(&isNumber);
        if (!isNumber || each < 0 || each > MaxReminderDays) return std::nullopt;
        // Who has it expire is told in any case.
        if (each > 0 && !days.contains(each)) days.append(each);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days.size() > Preferences::MaxReminders ? std::nullopt : std::optional(days);
}

} // namespace

Preferences::Preferences(QSettings *settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QString Preferences::chosenLanguage(const QSettings &settings)
{
    static const QRegularExpression language(QStringLiteral("^[a-z]{2,3}$"));
    const QString chosen = settings.value(LanguageKey).toString();
    return language.match(chosen).hasMatch() ? chosen : QString();
}

void Preferences::setLanguage(const QString &language)
{
    set(LanguageKey, language);
}

int Preferences::expiringSoonDays() const
{
    bool isNumber = false;
    const int days = m_settings->value(ExpiringSoonKey, DefaultExpiringSoonDays).toInt(&isNumber);
    return isNumber ? std::clamp(days, 1, MaxExpiringSoonDays) : DefaultExpiringSoonDays;
}

void Preferences::setExpiringSoonDays(int days)
{
    set(ExpiringSoonKey, days);
}

std::chrono::seconds Preferences::clipboardLifetime() const
{
    bool isNumber = false;
    const int seconds = m_settings->value(ClipboardKey, DefaultClipboardSeconds).toInt(&isNumber);
    // A number that nobody can have chosen must not keep a secret on the clipboard for ever.
    if (!isNumber || seconds < 0) return std::chrono::seconds(DefaultClipboardSeconds);
    return std::chrono::seconds(seconds == 0 ? 0 : std::clamp(seconds, MinClipboardSeconds, MaxClipboardSeconds));
}

void Preferences::setClipboardLifetime(std::chrono::seconds lifetime)
{
    set(ClipboardKey, static_cast<int>(lifetime.count()));
}

bool Preferences::remindsOfExpiry() const
{
    return m_settings->value(RemindsKey, true).toBool();
}

void Preferences::setRemindsOfExpiry(bool reminds)
{
    set(RemindsKey, reminds);
}

QList<int> Preferences::reminderDays() const
{
    if (!m_settings->contains(ReminderDaysKey)) return ReminderThresholds::defaultDays();
    return reminderDaysIn(m_settings->value(ReminderDaysKey).toStringList())
        .value_or(ReminderThresholds::defaultDays());
}

void Preferences::setReminderDays(const QList<int> &days)
{
    QStringList numbers;
    for (const int each : days)
        numbers.append(QString::number(each));
    // An empty list would be read as one that is missing.
    if (numbers.isEmpty()) numbers.append(QStringLiteral("0"));
    set(ReminderDaysKey, numbers);
}

std::optional<QList<int>> Preferences::reminderDaysOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^0-9-]+"));
    return reminderDaysIn(text.split(between, Qt::SkipEmptyParts));
}

bool Preferences::showsTray() const
{
    return m_settings->value(TrayKey, false).toBool();
}

void Preferences::setShowsTray(bool shows)
{
    set(TrayKey, shows);
}

bool Preferences::usesSystemProxy() const
{
    return m_settings->value(ProxyKey, SystemProxy).toString() != NoProxy;
}

void Preferences::setUsesSystemProxy(bool uses)
{
    set(ProxyKey, QString(uses ? SystemProxy : NoProxy));
}

std::chrono::minutes Preferences::idleLimit() const
{
    bool isNumber = false;
    const int minutes = m_settings->value(IdleKey, DefaultIdleMinutes).toInt(&isNumber);
    if (!isNumber || minutes < 0) return std::chrono::minutes(DefaultIdleMinutes);
    return std::chrono::minutes(std::min(minutes, MaxIdleMinutes));
}

void Preferences::setIdleLimit(std::chrono::minutes limit)
{
    set(IdleKey, static_cast<int>(limit.count()));
}

QStringList Preferences::described(const QSettings &settings)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9,.-]{1,20}$"));
    QStringList lines;
    for (const QLatin1String key : AllKeys) {
        if (!settings.contains(key)) continue;
        const QString value = settings.value(key).toStringList().join(QLatin1Char(','));
        lines.append(key + QStringLiteral(" = ") + (plain.match(value).hasMatch() ? value : QStringLiteral("…")));
    }
    return lines;
}

bool Preferences::remembersLists() const
{
    return m_settings->value(RememberListsKey, true).toBool();
}

void Preferences::setRemembersLists(bool remembers)
{
    set(RememberListsKey, remembers);
}

void Preferences::reset()
{
    for (const QLatin1String key : AllKeys)
        m_settings->remove(key);
    emit changed();
}

void Preferences::set(QLatin1String key, const QVariant &value)
{
    if (m_settings->value(key) == value) return;
    m_settings->setValue(key, value);
    emit changed();
}

} // namespace qernal
