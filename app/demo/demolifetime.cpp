// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demolifetime.h"

#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_WIN
#include <QThread>

#include <cstdio>
#else
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace qernal {

DemoLifetime::DemoLifetime(QObject *parent) : QObject(parent)
{
    watchInput();
    watchSignals();
}

#ifdef Q_OS_WIN

void DemoLifetime::watchInput()
{
    // A pipe is no socket there, so a thread waits for its end.
    QThread *reader = QThread::create([] {
        while (std::getchar() != EOF) {
        }
    });
    connect(reader, &QThread::finished, this, &DemoLifetime::ended);
    reader->start();
}

void DemoLifetime::watchSignals() {}

#else

namespace {

// A signal handler can reach nothing but a static.
int signalSocket = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSocket, &byte, 1);
}

} // namespace

void DemoLifetime::watchInput()
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0) return;
        notifier->setEnabled(false);
        emit ended();
    });
}

void DemoLifetime::watchSignals()
{
    std::array<int, 2> sockets{};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0) return;
    signalSocket = sockets[0];
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit ended();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

#endif

} // namespace qernal
