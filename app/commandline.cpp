// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>

namespace qernal {

namespace {

constexpr QLatin1String ProgramName("qernal-token-manager");

/// Qt names the program by its path, or by a placeholder before there is a QCoreApplication.
QString helpOf(const QCommandLineParser &parser, const QString &path)
{
    QString text = parser.helpText();
    for (const QString &name : {QStringLiteral("<executable_name>"), path}) {
        // Its options follow it, in brackets.
        const qsizetype at = text.indexOf(QLatin1Char(' ') + name + QLatin1String(" ["));
        if (at >= 0) return text.replace(at + 1, name.size(), ProgramName);
    }
    return text;
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help and exit."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Show the version and exit."));
    const QCommandLineOption demo(QStringLiteral("demo"), tr("Start with a demo service on this computer."));
    const QCommandLineOption account(QStringLiteral("account"), tr("Open the account of this name."), tr("name"));
    const QCommandLineOption newToken(QStringLiteral("new-token"), tr("Open the dialog for a new token."));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      tr("Report what works on this computer; fails if a part is broken."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Administers the API tokens of the Chaos service."));
    // Qt writes its own options with one dash: -session must not be read as -s -e …
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({help, version, demo, account, newToken, selfTest});

    CommandLine line;
    const bool understood = parser.parse(arguments);
    if (parser.isSet(help)) {
        line.text = helpOf(parser, arguments.value(0));
    } else if (parser.isSet(version)) {
        line.text = QStringLiteral("%1 %2\n").arg(ProgramName, QCoreApplication::applicationVersion());
    } else if (!understood || !parser.positionalArguments().isEmpty()) {
        const QString mistake = understood
                                    ? tr("Unexpected argument: %1").arg(parser.positionalArguments().constFirst())
                                    : parser.errorText();
        line.text = mistake + QStringLiteral("\n\n") + helpOf(parser, arguments.value(0));
        line.exitCode = 2;
    }
    line.demo = parser.isSet(demo);
    line.request.account = parser.value(account);
    line.request.newToken = parser.isSet(newToken);
    line.selfTest = parser.isSet(selfTest);
    return line;
}

} // namespace qernal
