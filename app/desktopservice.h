// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startrequest.h"

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace qernal {

/// The program on the session bus as its desktop entry promises (org.freedesktop.Application of the Desktop Entry
/// Specification): the desktop starts it, brings it to the front and gives its actions this way.
class DesktopService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    using QObject::QObject;

    /// Registers the name com.qernal.TokenManager on the bus, or queues for it where another process owns it. Without a
    /// bus nothing happens: everything the desktop could ask for is in the window too.
    void offer();

public slots:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// The program opens no files: the same as Activate.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /// @p action is one of the desktop entry's, or a ReminderAction with its target as @p parameter; others only bring
    /// the window to the front.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameter,
                                     const QVariantMap &platformData);

signals:
    void requested(const qernal::StartRequest &request);
    void demoRequested();

private:
    [[nodiscard]] static StartRequest requestOf(const QVariantMap &platformData);
};

} // namespace qernal
