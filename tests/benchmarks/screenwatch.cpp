// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/screenwatch.h"

#include <QElapsedTimer>
#include <QThread>

// Last, for its macros bear everyday names.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace qernal {

namespace {

// A strip of this many pixels across the middle of where the window opens.
constexpr unsigned Width = 400;
constexpr int Left = 300;
constexpr int Top = 300;

} // namespace

ScreenWatch::ScreenWatch() : m_display(XOpenDisplay(nullptr)), m_before(look()) {}

ScreenWatch::~ScreenWatch()
{
    if (m_display) XCloseDisplay(m_display);
}

QByteArray ScreenWatch::look() const
{
    if (!m_display) return {};
    XImage *image = XGetImage(m_display, DefaultRootWindow(m_display), Left, Top, Width, 1, AllPlanes, ZPixmap);
    if (!image) return {};
    const QByteArray pixels(image->data, image->bytes_per_line);
    XDestroyImage(image);
    return pixels;
}

bool ScreenWatch::isPainted() const
{
    return look() != m_before;
}

bool ScreenWatch::waitForPaint(int milliseconds) const
{
    QElapsedTimer timer;
    timer.start();
    while (!isPainted()) {
        if (timer.hasExpired(milliseconds)) return false;
        QThread::usleep(300);
    }
    return true;
}

bool ScreenWatch::waitForNothing(int milliseconds) const
{
    QElapsedTimer timer;
    timer.start();
    while (isPainted()) {
        if (timer.hasExpired(milliseconds)) return false;
        QThread::usleep(1000);
    }
    return true;
}

} // namespace qernal
