// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checkup/checkupstep.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QDBusConnection;
QT_END_NAMESPACE

namespace qernal {

/// Looks at the desktop beside this program: is a locked screen or a suspension reported, so that secrets are hidden
/// then, and does a program run that keeps the texts of the clipboard?
class DesktopStep : public CheckUpStep {
    Q_OBJECT
public:
    /// @p processes is the folder that lists what runs, as proc(5) describes it.
    explicit DesktopStep(const QString &processes, QObject *parent = nullptr);

    void start() override;

private:
    void listNames(const QDBusConnection &bus);
    void endPart();
    void reportClipboardManagers(const QStringList &programs);
    void reportLock();

    QString m_processes;
    QStringList m_names; ///< on the session bus and the system bus
    int m_openParts = 0;
};

} // namespace qernal
