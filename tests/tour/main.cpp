// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/translations.h"
#include "tests/tour/tour.h"
#include "tests/tour/tourwithoutkeychain.h"

#include <QApplication>
#include <QTextStream>

/// usage: qernal-tour FOLDER [--without-keychain]
int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Qernal"));
    QCoreApplication::setApplicationName(QStringLiteral("Token Manager"));
    QApplication application(argc, argv);
    qernal::installTranslators(&application);
    QStringList arguments = QCoreApplication::arguments();
    const bool withoutKeychain = arguments.removeOne(QStringLiteral("--without-keychain"));
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: qernal-tour FOLDER [--without-keychain]\n";
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
