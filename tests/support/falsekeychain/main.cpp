// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/falsekeychain/falseservice.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

/// usage: qernal-false-keychain, with QERNAL_KEYRING_BUS in the environment (tests/support/with-quiet-bus).
/// Reads a behaviour a line from its standard input, answers `ok`; says `held MEMBER`; answers `calls MEMBER` with
/// `calls MEMBER NUMBER`; ends with its input.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto say = [](const QString &text) {
        std::printf("%s\n", qPrintable(text));
        std::fflush(stdout);
    };
    qernal::FalseService service(
        QDBusConnection::connectToBus(qEnvironmentVariable("QERNAL_KEYRING_BUS"), QStringLiteral("real")),
        QDBusConnection::sessionBus());
    QObject::connect(&service, &qernal::FalseService::held, &application,
                     [say](const QString &member) { say(QStringLiteral("held ") + member); });
    if (!service.start()) {
        say(QStringLiteral("no bus"));
        return 1;
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char bytes[512];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) return QCoreApplication::quit();
        pending.append(bytes, count);
        for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            const QString line = QString::fromLatin1(pending.first(end));
            pending.remove(0, end + 1);
            if (line.startsWith(QLatin1String("calls "))) {
                say(QStringLiteral("%1 %2").arg(line, QString::number(service.calls(line.mid(6)))));
                continue;
            }
            const auto behaviour = qernal::Behaviour::read(line);
            if (behaviour) service.obey(*behaviour);
            say(behaviour ? QStringLiteral("ok") : QStringLiteral("what?"));
        }
    });
    say(QStringLiteral("ready"));
    return QCoreApplication::exec();
}
