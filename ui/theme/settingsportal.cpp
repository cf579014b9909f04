// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/settingsportal.h"

#include "core/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>

namespace qernal {

namespace {

constexpr QLatin1String Service("org.freedesktop.portal.Desktop");
constexpr QLatin1String Path("/org/freedesktop/portal/desktop");
constexpr QLatin1String Interface("org.freedesktop.portal.Settings");
constexpr QLatin1String Group("org.freedesktop.appearance");
constexpr QLatin1String ColorSchemeKey("color-scheme");
constexpr QLatin1String ContrastKey("contrast");

} // namespace

SettingsPortal::SettingsPortal(QObject *parent) : QObject(parent) {}

void SettingsPortal::ask()
{
    if (!hasSessionBus()) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // QtDBus offers no other way to listen than a slot by its name.
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const QLatin1String key : {ColorSchemeKey, ContrastKey})
        read(key);
}

void SettingsPortal::read(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    call << QString(Group) << key;
    callBus(QDBusConnection::sessionBus(), call, this, [this, key](const QDBusMessage &message) {
        const QDBusReply<QDBusVariant> reply(message);
        if (reply.isValid()) report(key, reply.value().variant());
    });
}

void SettingsPortal::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group) report(key, value.variant());
}

void SettingsPortal::report(const QString &key, const QVariant &value)
{
    // Read wraps the value in a variant once more than the change signal does.
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    if (key == ContrastKey) emit contrastReported(plain.toUInt() == 1);
    if (key != ColorSchemeKey) return;
    switch (plain.toUInt()) {
    case 1: emit colorSchemeReported(ColorScheme::Dark); break;
    case 2: emit colorSchemeReported(ColorScheme::Light); break;
    default: emit colorSchemeReported(ColorScheme::NoPreference); break;
    }
}

} // namespace qernal
