// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/hardening.h"
#include "app/heapwiping.h"
#include "app/profilepaths.h"
#include "app/selftest.h"
#include "app/translations.h"

#include <QApplication>
#include <QTextStream>

namespace {

void nameWindowProgram()
{
    qernal::nameProgram();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Qernal Token Manager"));
    QGuiApplication::setDesktopFileName(QStringLiteral("com.qernal.TokenManager"));
}

/// A self-test must also run where no display is, as in the test of a package. Windows and macOS have one always.
void fallBackToOffscreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

int print(const qernal::CommandLine &commandLine)
{
    QTextStream(commandLine.exitCode == 0 ? stdout : stderr) << commandLine.text;
    return commandLine.exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    qernal::forbidCoreFiles();
    // The first secret comes after the first paint, unless the environment has it.
    if (!qEnvironmentVariableIsSet("QERNAL_TOKEN")) qernal::suspendHeapWiping();
    nameWindowProgram();
    const qernal::StartRequest environment = qernal::StartRequest::fromEnvironment();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    qernal::CommandLine commandLine = qernal::CommandLine::read(arguments);
    if (commandLine.exitCode == 0 && !commandLine.text.isEmpty()) return print(commandLine);
    if (commandLine.selfTest || commandLine.exitCode != 0) fallBackToOffscreen();

    QApplication application(argc, argv);
    // Now without what Qt took for itself, as a session manager's -session.
    commandLine = qernal::CommandLine::read(QCoreApplication::arguments());
    if (!commandLine.text.isEmpty()) return print(commandLine);
    qernal::installTranslators(&application, qernal::chosenLanguage());
    if (commandLine.selfTest) {
        qernal::resumeHeapWiping();
        qernal::SelfTest selfTest;
        QObject::connect(&selfTest, &qernal::SelfTest::ended, &application, &QCoreApplication::exit,
                         Qt::QueuedConnection);
        selfTest.run();
        return QApplication::exec();
    }
    commandLine.request.activationToken = environment.activationToken;
    commandLine.request.x11Display = environment.x11Display;
    commandLine.request.waylandDisplay = environment.waylandDisplay;
    qernal::Application program(commandLine, &application);
    return program.start() ? QApplication::exec() : program.exitCode();
}
