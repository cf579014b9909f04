// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace qernal {

namespace {

void installTranslator(QCoreApplication *application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(application);
    if (translator->load(locale, name, QStringLiteral("_"), folder)) QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslators(QCoreApplication *application)
{
    const QString ours = QStringLiteral(":/i18n");
    // English comes first for its plurals; the user's language stands before it.
    installTranslator(application, QLocale(QLocale::English), QStringLiteral("qernal"), ours);
    installTranslator(application, QLocale(), QStringLiteral("qtbase"),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installTranslator(application, QLocale(), QStringLiteral("qernal"), ours);
}

} // namespace qernal
