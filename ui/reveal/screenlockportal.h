// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

QT_BEGIN_NAMESPACE
class QDBusObjectPath;
QT_END_NAMESPACE

namespace qernal {

/// The session monitor of org.freedesktop.portal.Inhibit: reports inside a sandbox that the screen is locked.
/// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html
class ScreenLockPortal : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for a monitor, without waiting for the answer.
    void listen();

signals:
    void locked();
    /// There is no portal, or the desktop's has no monitor.
    void unavailable();

private slots:
    void handleResponse(uint response, const QVariantMap &results);
    void handleStateChanged(const QDBusObjectPath &session, const QVariantMap &state);
};

} // namespace qernal
