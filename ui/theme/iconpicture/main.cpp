// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPainter>
#include <QPicture>
#include <QSvgRenderer>

#include <cstdio>

/// usage: qernal-icon-picture IN.svg OUT.picture
/// Records how the SVG is drawn, so that the program can draw it at any size without a library for SVG. Runs while the
/// program is built.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: qernal-icon-picture IN.svg OUT.picture\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(arguments[1]);
    QPicture picture;
    picture.setBoundingRect(QRect(QPoint(0, 0), renderer.defaultSize()));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(picture.boundingRect()));
    if (!renderer.isValid() || !painter.end() || !picture.save(arguments[2])) {
        std::fprintf(stderr, "qernal-icon-picture: %s cannot be drawn or saved\n", qPrintable(arguments[1]));
        return 1;
    }
    return 0;
}
