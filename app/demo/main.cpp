// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demolifetime.h"
#include "app/demo/demooptions.h"
#include "app/demo/demoserver.h"
#include "app/demo/demoservice.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("qernal-token-demo"));
    const qernal::DemoOptions options = qernal::demoOptions(QCoreApplication::arguments());
    qernal::DemoService service(options);
    // Worth a word, and no reason to do without the service.
    if (!service.hasProjects()) std::fputs("qernal-token-demo: the made-up projects could not be written\n", stderr);
    qernal::DemoServer server(service, options.latency);
    if (!server.start()) {
        std::fputs("qernal-token-demo: no port of the loopback interface could be had\n", stderr);
        return 1;
    }
    const qernal::DemoLifetime lifetime;
    QObject::connect(&lifetime, &qernal::DemoLifetime::ended, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const QJsonObject hello{
        {QStringLiteral("url"), server.url().toString()},
        {QStringLiteral("token"), QString::fromLatin1(service.apiToken())},
        {QStringLiteral("accessToken"), QString::fromLatin1(service.accessToken())},
        {QStringLiteral("session"), QString::fromLatin1(service.session())},
    };
    std::puts(QJsonDocument(hello).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
