// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    for (const char *name : {"File", "Edit", "View", "Tools", "Help"})
        window.menuBar()->addMenu(QString::fromLatin1(name))->addAction(QStringLiteral("Action"));
    window.setCentralWidget(new QLabel(QStringLiteral("The ten words that this window has to show stand here")));
    window.resize(1100, 680);
    window.show();
    return QApplication::exec();
}
