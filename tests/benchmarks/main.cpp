// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: qernal-benchmarks JSON_FILE [PART...]
// Without a part all are measured: memory, start, instructions, filter, sort, reading, revoking, places, exec, window.
#include "tests/benchmarks/execbenchmarks.h"
#include "tests/benchmarks/listbenchmarks.h"
#include "tests/benchmarks/modelbenchmarks.h"
#include "tests/benchmarks/placebenchmarks.h"
#include "tests/benchmarks/startbenchmarks.h"
#include "tests/benchmarks/windowbenchmarks.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Qernal"));
    QCoreApplication::setApplicationName(QStringLiteral("Token Manager"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) return 2;
    qernal::Report report(arguments.at(1));
    const auto measure = [&](const QString &part, auto function) {
        if (arguments.size() == 2 || arguments.mid(2).contains(part)) function(report);
    };
    measure(QStringLiteral("memory"), qernal::measureMemory);
    measure(QStringLiteral("start"), qernal::measureStart);
    measure(QStringLiteral("instructions"), qernal::measureInstructions);
    measure(QStringLiteral("filter"), qernal::measureFilter);
    measure(QStringLiteral("sort"), qernal::measureSort);
    measure(QStringLiteral("reading"), qernal::measureReading);
    measure(QStringLiteral("revoking"), qernal::measureRevoking);
    measure(QStringLiteral("places"), qernal::measurePlaces);
    measure(QStringLiteral("exec"), qernal::measureExec);
    measure(QStringLiteral("window"), [&](qernal::Report &) { qernal::measureWindow(report, &application); });
    return 0;
}
