// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consolecommandline.h"

#include "core/visibletext.h"

#include <QCommandLineParser>

#include <algorithm>

namespace qernal {

namespace {

using Command = ConsoleCommandLine::Command;

constexpr int MaxExpiringDays = 36500;

struct CommandForm {
    Command command;
    QString name;
    QStringList options;    ///< besides those that all have
    qsizetype minArguments; ///< behind the command's name
    qsizetype maxArguments;
};

const QList<CommandForm> &forms()
{
    static const QList<CommandForm> all{
        {Command::Get, QStringLiteral("get"), {QStringLiteral("show")}, 1, 1},
        {Command::List,
         QStringLiteral("list"),
         {QStringLiteral("json"), QStringLiteral("expiring"), QStringLiteral("notify"), QStringLiteral("wait")},
         0,
         0},
        {Command::Check, QStringLiteral("check"), {QStringLiteral("json"), QStringLiteral("verify")}, 0, 1},
        {Command::Identify, QStringLiteral("identify"), {}, 0, 100'000},
        {Command::Exec,
         QStringLiteral("exec"),
         {QStringLiteral("secret"), QStringLiteral("access-token"), QStringLiteral("read-only"),
          QStringLiteral("allow"), QStringLiteral("log")},
         1,
         1},
    };
    return all;
}

tl::unexpected<Refusal> mistake(const QString &words)
{
    return refusal(Usage, words + QLatin1Char(' ') + ConsoleCommandLine::tr("See “qernal-token --help”."));
}

/// The form of the command that @p words begin with; the words behind it must be as many as it has.
Answered<CommandForm> formOf(const QStringList &words)
{
    if (words.isEmpty()) return mistake(ConsoleCommandLine::tr("A command is missing."));
    const QString &name = words.constFirst();
    const auto form =
        std::find_if(forms().cbegin(), forms().cend(), [&name](const CommandForm &each) { return each.name == name; });
    if (form == forms().cend())
        return mistake(ConsoleCommandLine::tr("There is no command “%1”.").arg(visibleText(name, 40)));
    if (words.size() - 1 < form->minArguments)
        return mistake(ConsoleCommandLine::tr("The name or ID of a token is missing."));
    if (words.size() - 1 > form->maxArguments)
        return mistake(
            ConsoleCommandLine::tr("Unexpected argument: %1").arg(visibleText(words.at(form->maxArguments + 1), 40)));
    return *form;
}

/// What --read-only and each --allow of `exec` say.
Answered<QList<BrokerRule>> rulesOf(const QCommandLineParser &parser)
{
    QList<BrokerRule> rules;
    if (parser.isSet(QStringLiteral("read-only"))) rules = BrokerRule::readOnly();
    const QStringList texts = parser.values(QStringLiteral("allow"));
    for (const QString &text : texts) {
        const auto rule = BrokerRule::read(text);
        if (!rule)
            return mistake(ConsoleCommandLine::tr("--allow needs a method and a path, such as “GET /v1/*”: %1")
                               .arg(visibleText(text, 60)));
        rules.append(*rule);
    }
    return rules;
}

} // namespace

Answered<ConsoleCommandLine> ConsoleCommandLine::read(const QList<QByteArray> &arguments)
{
    const qsizetype separator = arguments.indexOf("--");
    QStringList own;
    for (const QByteArray &argument : arguments.first(separator < 0 ? arguments.size() : separator))
        own.append(QString::fromLocal8Bit(argument));
    const QList<QByteArray> behind = separator < 0 ? QList<QByteArray>() : arguments.sliced(separator + 1);

    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    const QCommandLineOption account(QStringLiteral("account"), {}, QStringLiteral("name"));
    const QCommandLineOption expiring(QStringLiteral("expiring"), {}, QStringLiteral("days"));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({help, version, account, expiring,
                       QCommandLineOption(QStringLiteral("allow"), {}, QStringLiteral("rule")),
                       QCommandLineOption(QStringLiteral("log"), {}, QStringLiteral("file"))});
    for (const char *name : {"show", "json", "verify", "notify", "wait", "secret", "access-token", "read-only"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    const bool understood = parser.parse(own);

    ConsoleCommandLine line;
    if (parser.isSet(help) || own.size() < 2) return line;
    line.command = Command::Version;
    if (parser.isSet(version)) return line;
    if (!understood) return mistake(parser.errorText());

    const QStringList words = parser.positionalArguments();
    const Answered<CommandForm> form = formOf(words);
    if (!form) return tl::unexpected<Refusal>(form.error());
    for (const QString &option : parser.optionNames()) {
        if (option != QLatin1String("account") && !form->options.contains(option))
            return mistake(tr("“%1” has no option --%2.").arg(form->name, option));
    }
    line.command = form->command;
    line.account = parser.value(account);
    line.show = parser.isSet(QStringLiteral("show"));
    line.json = parser.isSet(QStringLiteral("json"));
    line.verify = parser.isSet(QStringLiteral("verify"));
    line.notify = parser.isSet(QStringLiteral("notify"));
    line.wait = parser.isSet(QStringLiteral("wait"));
    line.passSecret = parser.isSet(QStringLiteral("secret"));
    line.lendAccessToken = parser.isSet(QStringLiteral("access-token"));
    if (parser.isSet(expiring)) {
        bool isNumber = false;
        const int days = parser.value(expiring).toInt(&isNumber);
        if (!isNumber || days < 0 || days > MaxExpiringDays) return mistake(tr("--expiring needs a number of days."));
        line.expiringDays = days;
    }
    if (line.wait && !line.notify) return mistake(tr("--wait needs --notify: it waits for the notifications."));
    if (form->command == Command::Exec) {
        if (behind.isEmpty()) return mistake(tr("A command is missing behind “--”."));
        line.childCommand = behind;
        if (const auto rules = rulesOf(parser)) {
            line.rules = *rules;
        } else {
            return tl::unexpected<Refusal>(rules.error());
        }
        line.logFile = parser.value(QStringLiteral("log"));
        if (line.passSecret && line.lendAccessToken) return mistake(tr("Choose one of --secret and --access-token."));
        const bool isDirect = line.passSecret || line.lendAccessToken;
        if (isDirect && (!line.rules.isEmpty() || !line.logFile.isEmpty()))
            return mistake(tr("%1 leaves nothing to allow or to log: the command speaks to the service itself.")
                               .arg(line.passSecret ? QStringLiteral("--secret") : QStringLiteral("--access-token")));
    } else if (!behind.isEmpty() && form->command != Command::Identify) {
        return mistake(tr("Unexpected argument: %1").arg(visibleText(QString::fromLocal8Bit(behind.constFirst()), 40)));
    }
    if (form->command == Command::Identify) {
        line.files = words.sliced(1);
        for (const QByteArray &file : behind)
            line.files.append(QString::fromLocal8Bit(file));
    } else {
        line.token = words.value(1);
    }
    return line;
}

QString ConsoleCommandLine::help()
{
    return tr(
        "Usage: qernal-token COMMAND\n"
        "\n"
        "Uses the tokens that Qernal Token Manager keeps in the keychain, without copying a secret.\n"
        "\n"
        "  exec NAME -- COMMAND…             run COMMAND with the token, without giving it the secret\n"
        "       --read-only                  … which may only read with it\n"
        "       --allow 'METHOD PATH'        … which may do only this with it; * is any characters; repeatable\n"
        "       --log FILE                   … and log each request: time, method, path, status, bytes\n"
        "       --access-token               … with a real access token, for tools that ignore QERNAL_HOST_CHAOS\n"
        "       --secret                     … with the secret itself in its environment\n"
        "  get NAME [--show]                 the secret of a token, to a pipe; to a terminal only with --show\n"
        "  list [--json] [--expiring DAYS]   the tokens of the account; exit code 3 if one expires by then\n"
        "       --notify                     … and notifications of the desktop, each only once; without --expiring\n"
        "                                    for the days that the settings name\n"
        "       --wait                       … waiting until they are closed, for what their buttons do\n"
        "  check [NAME] [--json] [--verify]  what may be wrong with tokens, secrets and this computer; exit code 4 if "
        "so;\n"
        "                                    --verify also asks the service whether stored secrets still work\n"
        "  identify [FILE…]                  which of your tokens stand in this text; exit code 4 if a secret does\n"
        "\n"
        "  --account NAME                    another account than the one used last\n"
        "  -h, --help                        show this help\n"
        "  -v, --version                     show the version\n"
        "\n"
        "NAME is a token's name, its ID, or the beginning of its ID.\n");
}

} // namespace qernal
