// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooptions.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace qernal {

namespace {

[[noreturn]] void refuse(const QString &option, const QString &value)
{
    std::fprintf(stderr, "qernal-token-demo: --%s does not take \"%s\"\n", qPrintable(option), qPrintable(value));
    std::exit(2);
}

int number(const QCommandLineParser &parser, const QString &option, int least, int most)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (!ok || value < least || value > most) refuse(option, parser.value(option));
    return value;
}

template<typename Value>
Value choice(const QCommandLineParser &parser, const QString &option,
             std::initializer_list<std::pair<QLatin1String, Value>> choices)
{
    for (const auto &[word, value] : choices) {
        if (parser.value(option) == word) return value;
    }
    refuse(option, parser.value(option));
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("The token service on a free port of this computer, for demonstrations and tests.\n"
                       "Prints one JSON line with its address and credentials; ends when its standard input does."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *text, const char *value, const char *usual = nullptr) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                          QString::fromLatin1(usual)});
    };
    option("tokens", "How many tokens there are at the start.", "N", "10");
    option("latency", "Milliseconds between a request and its answer.", "MS", "0");
    option("shape", "Shape of the list: envelope or array.", "SHAPE", "envelope");
    option("put", "Which PUT regenerates the secret: any, expiry or never.", "WHICH", "expiry");
    option("fail", "Refuse the next COUNT (1) requests of a method; OAUTH for the token endpoint. Repeatable.",
           "METHOD:STATUS[:COUNT]");
    option("drop", "Obey the next COUNT (1) requests of a method, then answer 500. Repeatable.", "METHOD[:COUNT]");
    option("access-token-lifetime", "Seconds that an access token lives.", "SECONDS", "3600");
    option("retry-after", "Send Retry-After with a refusal by 429 or 503.", "SECONDS");
    option("page-size", "At most this many tokens a page.", "N", "100");
    option("projects", "Write made-up projects that use the tokens into this folder.", "FOLDER");
}

} // namespace

DemoOptions demoOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty()) parser.showHelp(2);
    DemoOptions options;
    options.tokens = number(parser, QStringLiteral("tokens"), 0, 1'000'000);
    options.latency = std::chrono::milliseconds(number(parser, QStringLiteral("latency"), 0, 600'000));
    options.shape = choice<DemoShape>(
        parser, QStringLiteral("shape"),
        {{QLatin1String("envelope"), DemoShape::Envelope}, {QLatin1String("array"), DemoShape::Array}});
    options.put = choice<DemoPut>(parser, QStringLiteral("put"),
                                  {{QLatin1String("any"), DemoPut::Any},
                                   {QLatin1String("expiry"), DemoPut::Expiry},
                                   {QLatin1String("never"), DemoPut::Never}});
    for (const QString &fault : parser.values(QStringLiteral("fail")))
        if (!options.faults.addFailure(fault)) refuse(QStringLiteral("fail"), fault);
    for (const QString &fault : parser.values(QStringLiteral("drop")))
        if (!options.faults.addDrop(fault)) refuse(QStringLiteral("drop"), fault);
    options.accessTokenSeconds = number(parser, QStringLiteral("access-token-lifetime"), 0, 10'000'000);
    if (parser.isSet(QStringLiteral("retry-after")))
        options.faults.setRetryAfter(number(parser, QStringLiteral("retry-after"), 0, 86'400));
    options.projects = parser.value(QStringLiteral("projects"));
    options.maxPerPage = number(parser, QStringLiteral("page-size"), 1, 100);
    return options;
}

} // namespace qernal
