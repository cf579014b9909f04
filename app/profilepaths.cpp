// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilepaths.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace qernal {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Qernal"));
    QCoreApplication::setApplicationName(QStringLiteral("Token Manager"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QERNAL_VERSION));
}

ProfilePaths realProfile()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {QStringLiteral("com.qernal.TokenManager"), dataFolder() + QStringLiteral("/secrets"),
            config + QStringLiteral("/Qernal/Token Manager.conf"), dataFolder() + QStringLiteral("/replacements"),
            dataFolder() + QStringLiteral("/reminders")};
}

ProfilePaths demoProfile()
{
    return {QStringLiteral("com.qernal.TokenManager.Demo"),
            dataFolder() + QStringLiteral("/demo/secrets"),
            dataFolder() + QStringLiteral("/demo/settings.conf"),
            dataFolder() + QStringLiteral("/demo/replacements"),
            {}};
}

} // namespace qernal
