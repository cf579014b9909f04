// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/preferences.h"

#include "core/tokens/expiry.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace qernal {

namespace {

constexpr QLatin1String LanguageKey("preferences/language");
constexpr QLatin1String ExpiringSoonKey("preferences/expiringSoonDays");
constexpr QLatin1String ClipboardKey("preferences/clipboardSeconds");

constexpr int MaxExpiringSoonDays = 365;
constexpr int DefaultClipboardSeconds = 30;
constexpr int MinClipboardSeconds = 5;
constexpr int MaxClipboardSeconds = 3600;

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

void Preferences::reset()
{
    for (const QLatin1String key : {LanguageKey, ExpiringSoonKey, ClipboardKey})
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
