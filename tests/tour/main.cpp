// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/translations.h"
#include "tests/tour/tour.h"
#include "tests/tour/tourwithoutkeychain.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

/// usage: qernal-tour FOLDER [--without-keychain] [--language LOCALE]
int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Qernal"));
    QCoreApplication::setApplicationName(QStringLiteral("Token Manager"));
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    // Not by the environment: it would need that locale of the C library.
    if (const qsizetype at = arguments.indexOf(QLatin1String("--language")); at > 0 && at + 1 < arguments.size()) {
        QLocale::setDefault(QLocale(arguments.at(at + 1)));
        arguments.remove(at, 2);
    }
    qernal::installTranslators(&application, {});
    const bool withoutKeychain = arguments.removeOne(QStringLiteral("--without-keychain"));
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: qernal-tour FOLDER [--without-keychain] [--language LOCALE]\n";
        return 2;
    }
    qernal::Application program({}, &application);
    if (!program.start()) return 1;
    const QStringList testArguments{arguments.constFirst()};
    if (withoutKeychain) {
        qernal::TourWithoutKeychain tour(&program, arguments.constLast());
        return QTest::qExec(&tour, testArguments);
    }
    qernal::Tour tour(&program, arguments.constLast());
    return QTest::qExec(&tour, testArguments);
}
