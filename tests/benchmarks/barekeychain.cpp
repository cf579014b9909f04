// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: qernal-bare-keychain SERVICE KEY
// Reads one entry of the keychain, prints the most memory that it had, in KiB, and ends with the keychain's error.
#include <QCoreApplication>
#include <QFile>

#include <qt6keychain/keychain.h>

#include <cstdio>

namespace {

void end(const QKeychain::Job &job)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        std::printf("%s\n", text.mid(text.indexOf("VmHWM:") + 6, 20).simplified().split(' ').first().constData());
    }
    QCoreApplication::exit(job.error());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) return 100;
    QKeychain::ReadPasswordJob job(arguments.at(1));
    job.setAutoDelete(false);
    job.setKey(arguments.at(2));
    QObject::connect(&job, &QKeychain::Job::finished, &job, [&job] { end(job); });
    job.start();
    return QCoreApplication::exec();
}
