// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoutput.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace qernal {

namespace {

constexpr int StandardOutput = 1;
constexpr int StandardError = 2;

bool writeAll(int descriptor, QByteArrayView bytes)
{
#ifdef Q_OS_WIN
    // Or a carriage return would join each line feed.
    _setmode(descriptor, _O_BINARY);
#endif
    QFile file;
    if (!file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered)) return false;
    while (!bytes.isEmpty()) {
        const qint64 count = file.write(bytes.data(), bytes.size());
        if (count <= 0) return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

bool writeText(int descriptor, const QString &text)
{
#ifdef Q_OS_WIN
    // A console has an encoding of its own, but takes UTF-16 by this call.
    const HANDLE console = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode) != 0) {
        DWORD count = 0;
        return WriteConsoleW(console, text.utf16(), static_cast<DWORD>(text.size()), &count, nullptr) != 0;
    }
#endif
    return writeAll(descriptor, text.toLocal8Bit());
}

} // namespace

void printMessage(const QString &text)
{
    // Where standard error is closed, nobody is there to be informed.
    static_cast<void>(
        writeText(StandardError, QStringLiteral("qernal-token: ") + text.simplified() + QLatin1Char('\n')));
}

bool printBytes(QByteArrayView bytes)
{
    return writeAll(StandardOutput, bytes);
}

bool printText(const QString &text)
{
    return writeText(StandardOutput, text);
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
