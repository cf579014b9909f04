// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/checkcommand.h"
#include "app/console/consolecommandline.h"
#include "app/console/consoleoutput.h"
#include "app/console/execcommand.h"
#include "app/console/getcommand.h"
#include "app/console/identifycommand.h"
#include "app/console/listcommand.h"
#include "app/hardening.h"
#include "app/profilepaths.h"
#include "app/translations.h"

#include <QTimer>

#include <memory>

namespace qernal {

namespace {

struct MainWords {
    Q_DECLARE_TR_FUNCTIONS(qernal::ConsoleMain)
};

/// Standard error holds our lines alone: Qt's may name addresses, and are no help there.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

/// Null for what is answered at once.
std::unique_ptr<ConsoleCommand> commandOf(const ConsoleCommandLine &line, const OriginalProcess &original,
                                          StoredSecrets *secrets)
{
    using Command = ConsoleCommandLine::Command;
    switch (line.command) {
    case Command::Help:
    case Command::Version: break;
    case Command::Get: return std::make_unique<GetCommand>(line, secrets);
    case Command::List: return std::make_unique<ListCommand>(line, secrets, realProfile().reminderFolder);
    case Command::Identify: return std::make_unique<IdentifyCommand>(line, secrets);
    case Command::Check: return std::make_unique<CheckCommand>(line, realProfile(), secrets);
    case Command::Exec: return std::make_unique<ExecCommand>(line, original, secrets);
    }
    return nullptr;
}

int run(const ConsoleCommandLine &line, const OriginalProcess &original)
{
    using Command = ConsoleCommandLine::Command;
    if (line.command == Command::Help) return printText(ConsoleCommandLine::help()) ? Success : NotWritten;
    if (line.command == Command::Version)
        return printText(QStringLiteral("qernal-token %1\n").arg(QCoreApplication::applicationVersion())) ? Success
                                                                                                          : NotWritten;
    closeToOthers();
    StoredSecrets secrets(realProfile());
    QObject::connect(&secrets, &StoredSecrets::waiting, &secrets, [] {
        printMessage(MainWords::tr("Waiting for the keychain: look whether it asks for its password in a window of its "
                                   "own."));
    });
    const std::unique_ptr<ConsoleCommand> command = commandOf(line, original, &secrets);
    QObject::connect(command.get(), &ConsoleCommand::finished, QCoreApplication::instance(),
                     [](int exitCode) { QCoreApplication::exit(exitCode); });
    QTimer::singleShot(0, command.get(), &ConsoleCommand::start);
    return QCoreApplication::exec();
}

} // namespace

} // namespace qernal

int main(int argc, char *argv[])
{
    const qernal::OriginalProcess original;
    qernal::suspendCoreFiles();
    qInstallMessageHandler(qernal::dropMessage);
    qernal::nameProgram();
    QList<QByteArray> arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(argv[i]);
    // Qt's own options are not ours: a command behind `--` keeps every word.
    int ownArguments = 1;
    const QCoreApplication application(ownArguments, argv);
    qernal::installTranslators(QCoreApplication::instance(), qernal::chosenLanguage());
    const auto line = qernal::ConsoleCommandLine::read(arguments);
    if (!line) {
        qernal::printMessage(line.error().line);
        return line.error().exitCode;
    }
    return qernal::run(*line, original);
}
