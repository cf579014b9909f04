// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programfacts.h"

#include "core/settings/preferences.h"
#include "core/visibletext.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>

namespace qernal {

QStringList programFacts(const QSettings &settings)
{
    const auto variable = [](const char *name) {
        const QString value = visibleText(qEnvironmentVariable(name), 40);
        return value.isEmpty() ? QStringLiteral("unknown") : value;
    };
    QStringList facts{QStringLiteral("Qernal Token Manager %1, Qt %2 (built with %3)")
                          .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                               QStringLiteral(QT_VERSION_STR)),
                      QStringLiteral("%1, %2 %3, %4")
                          .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                               QSysInfo::currentCpuArchitecture()),
                      QStringLiteral("Desktop %1, session %2, Qt platform %3, scale %4, language %5")
                          .arg(variable("XDG_CURRENT_DESKTOP"), variable("XDG_SESSION_TYPE"),
                               QGuiApplication::platformName(), QString::number(qApp->devicePixelRatio()),
                               QLocale::system().name())};
    if (QFile::exists(QStringLiteral("/.flatpak-info"))) facts.append(QStringLiteral("Inside a Flatpak sandbox"));
    return facts + Preferences::described(settings);
}

} // namespace qernal
