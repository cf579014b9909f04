// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QSocketNotifier>
#include <QTextStream>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace qernal;

namespace {

constexpr auto Canary = "51687d2f-07b0-4260-8ecb-f5098305fdd4@T.canary~places";

void report(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

/// A window that copies by key (Wayland lets nobody copy without one) and answers on standard output:
/// C copies the secret for as many seconds as the first argument says, P copies plain text. On standard input a line
/// `read` asks what the clipboard and PRIMARY hold, `expire` is the lock, `quit` ends the program.
class ClipboardWindow : public QWidget {
public:
    explicit ClipboardWindow(std::chrono::seconds lifetime) : m_input(fileno(stdin), QSocketNotifier::Read)
    {
        m_clipboard.setLifetime(lifetime);
        connect(&m_input, &QSocketNotifier::activated, this, &ClipboardWindow::obey);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_C) {
            m_clipboard.copy(Secret(QByteArrayView(Canary)));
            report(QStringLiteral("copied"));
        } else if (event->key() == Qt::Key_P) {
            QGuiApplication::clipboard()->setText(QStringLiteral("plain text"));
            report(QStringLiteral("copied"));
        }
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::ActivationChange)
            report(isActiveWindow() ? QStringLiteral("active") : QStringLiteral("inactive"));
    }

private:
    void obey()
    {
        char line[64] = {};
        if (!std::fgets(line, sizeof line, stdin)) return QCoreApplication::quit();
        const QByteArray word = QByteArray(line).trimmed();
        if (word == "quit") return QCoreApplication::quit();
        if (word == "expire") return m_clipboard.expire();
        const QClipboard *clipboard = QGuiApplication::clipboard();
        report(QStringLiteral("holds [%1] [%2]").arg(clipboard->text(), clipboard->text(QClipboard::Selection)));
    }

    SecretClipboard m_clipboard;
    QSocketNotifier m_input;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    // One line is one answer: what stdio reads ahead would wake nobody.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    ClipboardWindow window(std::chrono::seconds(argc > 1 ? std::atoi(argv[1]) : 30));
    window.setWindowTitle(QStringLiteral("clipboard window"));
    window.resize(300, 200);
    window.show();
    return QApplication::exec();
}
