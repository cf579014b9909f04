// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal.h"

#include <QTest>

#include <cstdlib>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <vector>

namespace qernal {

Terminal::Terminal(const QStringList &command, const QProcessEnvironment &environment)
{
    // All memory is had before the fork: the child may use nothing that could be locked.
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<QByteArray> variables;
    for (const QString &variable : environment.toStringList())
        variables.push_back(variable.toLocal8Bit());
    const auto pointers = [](std::vector<QByteArray> &texts) {
        std::vector<char *> all;
        for (QByteArray &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    };
    std::vector<char *> argv = pointers(words);
    std::vector<char *> envp = pointers(variables);
    winsize size{.ws_row = 40, .ws_col = 200, .ws_xpixel = 0, .ws_ypixel = 0};
    m_process = forkpty(&m_terminal, nullptr, nullptr, &size);
    if (m_process == 0) {
        execvpe(argv[0], argv.data(), envp.data());
        _exit(127);
    }
    if (m_process < 0) return;
    m_notifier = std::make_unique<QSocketNotifier>(m_terminal, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { read(); });
}

Terminal::~Terminal()
{
    m_notifier.reset();
    if (m_terminal >= 0) close(m_terminal);
    if (m_process <= 0) return;
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

bool Terminal::echoes() const
{
    termios modes{};
    return tcgetattr(m_terminal, &modes) != 0 || (modes.c_lflag & tcflag_t{ECHO}) != 0;
}

bool Terminal::isRunning()
{
    if (m_process > 0 && waitpid(m_process, nullptr, WNOHANG) == m_process) m_process = -1;
    return m_process > 0;
}

void Terminal::type(const QByteArray &keys)
{
    const char *bytes = keys.constData();
    for (qsizetype left = keys.size(); left > 0;) {
        const ssize_t written = write(m_terminal, bytes, static_cast<size_t>(left));
        if (written <= 0) return;
        bytes += written;
        left -= written;
    }
}

void Terminal::paste(const QByteArray &text)
{
    const bool marks = m_screen.lastIndexOf("\033[?2004h") > m_screen.lastIndexOf("\033[?2004l");
    type(marks ? "\033[200~" + text + "\033[201~" : text);
}

void Terminal::read()
{
    char buffer[4096];
    const ssize_t size = ::read(m_terminal, buffer, sizeof buffer);
    if (size <= 0) {
        m_notifier->setEnabled(false);
        return;
    }
    const QByteArray part(buffer, size);
    m_screen += part;
    // fish asks the terminal what it is, and waits for the answer.
    if (part.contains("\033[c") || part.contains("\033[0c")) type("\033[?62c");
}

} // namespace qernal
