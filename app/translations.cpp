// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "app/profilepaths.h"
#include "core/settings/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>

namespace qernal {

namespace {

/// Null where @p folder has no words in a language of @p locale.
QTranslator *loadTranslator(QCoreApplication *application, const QLocale &locale, const QString &name,
                            const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder)) return nullptr;
    translator->setParent(application);
    return translator.release();
}

} // namespace

QString chosenLanguage()
{
    return Preferences::chosenLanguage(QSettings(realProfile().settingsFile, QSettings::IniFormat));
}

void installTranslators(QCoreApplication *application, const QString &language)
{
    const QString name = QStringLiteral("qernal");
    const QString ours = QStringLiteral(":/i18n");
    // English comes first for its plurals; the user's language stands before it.
    if (QTranslator *english = loadTranslator(application, QLocale(QLocale::English), name, ours))
        QCoreApplication::installTranslator(english);
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    QTranslator *words = loadTranslator(application, locale, name, ours);
    // Without words of ours Qt's stay English too, and with them the direction of the layout.
    if (!words) return;
    if (QTranslator *qt = loadTranslator(application, QLocale(words->language()), QStringLiteral("qtbase"),
                                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QCoreApplication::installTranslator(words);
}

} // namespace qernal
