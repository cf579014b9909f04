// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activitylog.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QSettings;
class QWidget;
QT_END_NAMESPACE

namespace qernal {

class MainActions;

/// The commands of the *Help* menu: shortcuts, log, and what this program is.
class HelpCommands : public QObject {
    Q_OBJECT
public:
    /// Nothing is owned; @p window is the dialogs' parent and this object's.
    HelpCommands(const MainActions &actions, const QSettings *settings, QWidget *window);

    /// What *Log…* shows; not owned.
    void setLog(ActivityLog *log) { m_log = log; }

private:
    void openLog();

    const QSettings *m_settings;
    QWidget *m_window;
    QPointer<ActivityLog> m_log;
};

} // namespace qernal
