// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QWindow>

namespace qernal {

/// Reports on Windows that the user's session was locked (WM_WTSSESSION_CHANGE) or that the computer is about to sleep
/// (WM_POWERBROADCAST). A window that is never shown receives both.
class SessionWatch : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

signals:
    void locked();

private:
    QWindow m_window;
};

} // namespace qernal
