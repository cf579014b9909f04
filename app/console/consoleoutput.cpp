// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoutput.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace qernal {

namespace {

constexpr int StandardOutput = 1;
constexpr int StandardError = 2;

bool writeAll(int descriptor, QByteArrayView bytes)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
    while (!bytes.isEmpty()) {
        const qint64 count = file.write(bytes.data(), bytes.size());
        if (count <= 0) return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

} // namespace

void printMessage(const QString &text)
{
    const QByteArray line = (QStringLiteral("qernal-token: ") + text.simplified() + QLatin1Char('\n')).toLocal8Bit();
    // Where standard error is closed, nobody is there to be informed.
    static_cast<void>(writeAll(StandardError, line));
}

bool printBytes(QByteArrayView bytes)
{
    return writeAll(StandardOutput, bytes);
}

bool printText(const QString &text)
{
    return printBytes(text.toLocal8Bit());
}

bool isOutputTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(StandardOutput) != 0;
#else
    return isatty(StandardOutput) == 1;
#endif
}

} // namespace qernal
