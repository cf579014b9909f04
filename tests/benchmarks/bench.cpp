// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"

namespace qernal {

QByteArray curl(const DemoProcess &demo, const QByteArray &lines)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral("curl"), {QStringLiteral("-q"), QStringLiteral("-K"), QStringLiteral("-")});
    process.write("silent\nshow-error\nfail\noutput = \"/dev/null\"\nheader = \"Authorization: Bearer " +
                  demo.accessToken() + "\"\n" + lines);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) return {};
    const QByteArray printed = process.readAllStandardOutput();
    return printed.isNull() ? QByteArray("") : printed;
}

} // namespace qernal
