// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reveal/sessionwatch_win.h"

#include <QCoreApplication>

#include <qt_windows.h>

#include <wtsapi32.h>

namespace qernal {

namespace {

HWND handleOf(QWindow *window)
{
    return reinterpret_cast<HWND>(window->winId());
}

} // namespace

SessionWatch::SessionWatch(QObject *parent) : QObject(parent)
{
    WTSRegisterSessionNotification(handleOf(&m_window), NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

SessionWatch::~SessionWatch()
{
    if (QCoreApplication::instance() != nullptr) QCoreApplication::instance()->removeNativeEventFilter(this);
    WTSUnRegisterSessionNotification(handleOf(&m_window));
}

bool SessionWatch::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const MSG *event = static_cast<const MSG *>(message);
    const bool isLock = event->message == WM_WTSSESSION_CHANGE && event->wParam == WTS_SESSION_LOCK;
    const bool isSleep = event->message == WM_POWERBROADCAST && event->wParam == PBT_APMSUSPEND;
    if (event->hwnd == handleOf(&m_window) && (isLock || isSleep)) emit locked();
    return false;
}

} // namespace qernal
